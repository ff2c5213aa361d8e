package io.quorate.corosync.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an output one after the other, and what is found in them. */
final class Lines {
  private static final Pattern COMPLAINT =
      Pattern.compile(
          "(?:Could not|Cannot|Can't|Unable to|Failed to|No nodes found|ERROR from reload)\\b.*");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,20}");
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Source source;
  private final List<Diagnostic> found = new ArrayList<>();
  private int number;
  private int next;
  private String line = "";
  private Span span;

  Lines(Source source) {
    this.source = source;
    this.span = source.span(0, 0);
  }

  boolean advance() {
    if (number >= source.lineCount() || number > 0 && next == source.length() && endsWithLine()) {
      return false;
    }
    number++;
    line = source.line(number);
    span = source.span(next, next + line.length());
    int end = source.text().indexOf('\n', next);
    next = end < 0 ? source.length() : end + 1;
    return true;
  }

  private boolean endsWithLine() {
    return source.text().endsWith("\n");
  }

  /** The line without blanks at its end. */
  String line() {
    return line.stripTrailing();
  }

  /** The line as it is. */
  String raw() {
    return line;
  }

  Span span() {
    return span;
  }

  /** Whether the line is what the tool says when it could not do something; reported as an error. */
  boolean complains() {
    Matcher complaint = COMPLAINT.matcher(line.strip());
    if (!complaint.matches()) {
      return false;
    }
    found.add(Diagnostic.error("CORO205", line.strip(), span));
    return true;
  }

  void notUnderstood() {
    found.add(Diagnostic.warning("CORO201", "the line is not understood", span));
  }

  void warning(String code, String message) {
    found.add(Diagnostic.warning(code, message, span));
  }

  void unknownField(String label) {
    found.add(
        Diagnostic.warning("CORO202", "the field '" + label + "' is not known", span)
            .withHelp("it is kept as it is"));
  }

  /** Reports that the output has nothing of what was asked for. */
  void missing(String what) {
    if (found.stream().noneMatch(Diagnostic::isError)) {
      found.add(Diagnostic.error("CORO204", what, source.span(0, 0)));
    }
  }

  List<Diagnostic> found() {
    return found;
  }

  /** A number without sign. */
  OptionalLong number(String text) {
    return number(text, 10);
  }

  OptionalLong number(String text, int radix) {
    OptionalLong value = parse(text, radix);
    if (value.isEmpty()) {
      warning("CORO203", "'" + text + "' is no number");
    }
    return value;
  }

  static OptionalLong parse(String text, int radix) {
    if (radix == 10 && DECIMAL.matcher(text).matches()) {
      BigInteger value = new BigInteger(text);
      return value.compareTo(LARGEST) > 0
          ? OptionalLong.empty()
          : OptionalLong.of(value.longValue());
    }
    if (radix == 16 && text.matches("[0-9a-f]{1,16}")) {
      return OptionalLong.of(Long.parseUnsignedLong(text, 16));
    }
    return OptionalLong.empty();
  }
}
