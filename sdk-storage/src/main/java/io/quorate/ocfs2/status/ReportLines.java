package io.quorate.ocfs2.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a report, without blanks at their ends, and what is found in them. */
final class ReportLines {
  /**
   * A line that is not empty.
   *
   * @param text without line end and without blanks at its end
   * @param span where it is
   */
  record Row(String text, Span span) {
    /** The match of the whole line without the blanks around it. */
    Optional<Matcher> match(Pattern pattern) {
      Matcher matcher = pattern.matcher(text.strip());
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
  }

  /** What the tools say instead of an answer. */
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?:open|o2info|o2cluster|[a-z]+\\.ocfs2|[a-z_]+ (?:Error|Info)): (.*)|(No device open)");

  private final List<Row> rows = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  ReportLines(Source source) {
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).stripTrailing();
      if (!line.isEmpty()) {
        rows.add(new Row(line, source.span(start, start + line.length())));
      }
      start = end + 1;
    }
    failure();
  }

  /** An output that begins with a complaint is no answer: it is an error, and the rest is not looked at. */
  private void failure() {
    if (rows.isEmpty()) {
      return;
    }
    Row first = rows.get(0);
    Matcher matcher = FAILURE.matcher(first.text().strip());
    if (matcher.matches() && !first.text().contains("Discard device blocks")) {
      String words = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      found.add(
          Diagnostic.error("OCFS205", "the tool gives no answer: " + words, first.span())
              .withHelp("is there an OCFS2 volume on the device?"));
      rows.clear();
    }
  }

  /** Whether the tool gave an answer at all. */
  boolean answered() {
    return found.stream().noneMatch(Diagnostic::isError);
  }

  List<Row> rows() {
    return rows;
  }

  List<Diagnostic> diagnostics() {
    return found;
  }

  void notUnderstood(Row row) {
    found.add(Diagnostic.warning("OCFS201", "the line is not understood", row.span()));
  }

  void unknown(Row row, String what, String text) {
    found.add(
        Diagnostic.warning("OCFS202", what + " '" + text + "' is not known", row.span())
            .withHelp("it is kept as it is"));
  }

  void refused(Row row, String words) {
    found.add(Diagnostic.error("OCFS205", "the tool gives no answer: " + words, row.span()));
  }

  void noNumber(Row row, String text) {
    found.add(Diagnostic.warning("OCFS203", "'" + text + "' is no number", row.span()));
  }

  /** A number that is not negative; what is none is reported. */
  OptionalLong number(Row row, String text) {
    if (text.matches("[0-9]{1,18}")) {
      return OptionalLong.of(Long.parseLong(text));
    }
    noNumber(row, text);
    return OptionalLong.empty();
  }

  /** A number up to 2147483647; what is none is reported. */
  OptionalInt integer(Row row, String text) {
    if (text.matches("[0-9]{1,9}")) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    noNumber(row, text);
    return OptionalInt.empty();
  }
}
