package io.quorate.ocfs2.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.Stanza;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stanzas of {@code cluster.conf} line by line, as o2cb does; each line that it refuses is reported.
 *
 * <p>A head begins in the first column, an attribute behind a blank or tab; a line without anything else ends the stanza. A
 * comment begins in the first column. A value goes on behind a backslash at the end of its line.
 */
final class StanzaScanner {
  private final Source source;
  private final String text;
  private final int length;
  private final DiagnosticSink sink;
  private final List<Stanza> stanzas = new ArrayList<>();
  private @Nullable Head open;
  private List<Options.Setting> settings = new ArrayList<>();
  private int at;

  /** Whether the head above was refused, so that its attributes are not complained about too. */
  private boolean headless;

  private record Head(String name, Origin origin) {}

  StanzaScanner(Source source, DiagnosticSink sink) {
    this.source = source;
    this.text = source.text();
    this.sink = sink;
    int nul = text.indexOf('\0');
    this.length = nul < 0 ? text.length() : nul;
    if (nul >= 0) {
      sink.report(
          Diagnostic.error(
                  "OCFS007", "a NUL byte: o2cb reads nothing behind it", source.span(nul, nul + 1))
              .withHelp("is this a text file?"));
    }
  }

  List<Stanza> stanzas() {
    while (at < length) {
      line();
    }
    close();
    return stanzas;
  }

  private void line() {
    int start = at;
    int end = lineEnd(start);
    at = end + 1;
    if (start == end) {
      close();
      return;
    }
    char first = text.charAt(start);
    if (first == ' ' || first == '\t') {
      int from = skipBlanks(start, end);
      if (from == end) {
        close();
      } else {
        attribute(from, end);
      }
    } else if (first != '#') {
      close();
      head(start, end);
    }
  }

  private void head(int start, int end) {
    int nameEnd = wordEnd(start, end);
    int rest = nameEnd < end ? skipBlanks(nameEnd + 1, end) : end;
    if (nameEnd == start || nameEnd == end || text.charAt(nameEnd) != ':' || rest < end) {
      int to = text.charAt(end - 1) == '\r' && end - 1 > start ? end - 1 : end;
      report(
          "OCFS001",
          "the head of a stanza is expected, such as 'node:'",
          start,
          to,
          text.charAt(end - 1) == '\r'
              ? "end lines with a line feed alone; o2cb refuses a carriage return"
              : nameEnd > start && nameEnd < end && isBlank(text.charAt(nameEnd))
                  ? "attributes begin with a tab, and no blank stands before the colon"
                  : "attributes begin with a tab, comments with '#' in the first column");
      headless = true;
      return;
    }
    open = new Head(text.substring(start, nameEnd), Origin.of(source, start, nameEnd));
  }

  private void attribute(int start, int end) {
    int nameEnd = wordEnd(start, end);
    if (nameEnd == start) {
      report(
          "OCFS002",
          "an attribute is expected, such as 'number = 0'",
          start,
          end,
          text.charAt(start) == '#'
              ? "begin the comment in the first column"
              : "names of attributes are of letters, digits and '_'");
      return;
    }
    Head head = open;
    if (head == null && headless) {
      return;
    }
    if (head == null) {
      report(
          "OCFS003",
          "the attribute belongs to no stanza",
          start,
          nameEnd,
          nameEnd < end && text.charAt(nameEnd) == ':'
              ? "the head of a stanza begins in the first column"
              : "remove the empty line above it, or write the head of its stanza");
      return;
    }
    int equals = skipBlanks(nameEnd, end);
    if (equals == end || text.charAt(equals) != '=') {
      report(
          "OCFS002",
          "a '=' is expected behind '" + text.substring(start, nameEnd) + "'",
          equals,
          end,
          equals < end && text.charAt(equals) == ':'
              ? "the head of a stanza begins in the first column"
              : "write 'name = value'");
      return;
    }
    int from = skipBlanks(equals + 1, end);
    StringBuilder value = new StringBuilder();
    int to = value(from, value);
    at = to + 1;
    settings.add(
        new Options.Setting(
            text.substring(start, nameEnd),
            chomp(value),
            Origin.of(source, start, trimmedEnd(start, to))));
  }

  /** Collects a value up to its end, over the lines that it goes on. */
  private int value(int from, StringBuilder value) {
    int i = from;
    while (i < length && text.charAt(i) != '\n') {
      if (text.charAt(i) == '\\' && (i + 1 == length || text.charAt(i + 1) == '\n')) {
        if (i + 1 < length) {
          value.append('\n');
        }
        i += 2;
      } else {
        value.append(text.charAt(i));
        i++;
      }
    }
    return Math.min(i, length);
  }

  private static String chomp(StringBuilder value) {
    int end = value.length();
    while (end > 0 && " \t\n\f\r".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(0, end);
  }

  private int trimmedEnd(int start, int end) {
    int to = end;
    while (to > start && " \t\f\r".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private void close() {
    headless = false;
    Head head = open;
    if (head != null) {
      stanzas.add(new Stanza(head.name(), Options.of(settings), head.origin()));
      settings = new ArrayList<>();
      open = null;
    }
  }

  private void report(String code, String message, int start, int end, String help) {
    sink.report(
        Diagnostic.error(code, message, source.span(start, Math.max(start, end))).withHelp(help));
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 || end > length ? length : end;
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int wordEnd(int from, int end) {
    int i = from;
    while (i < end && isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
