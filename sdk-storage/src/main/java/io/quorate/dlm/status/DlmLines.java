package io.quorate.dlm.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a report, and what is found in them. */
final class DlmLines {
  /** A line that is not empty. */
  record Row(String text, Span span) {
    Optional<Matcher> match(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
  }

  private static final Pattern NO_DAEMON =
      Pattern.compile("cannot (connect|send) to dlm_controld|failed: .*");

  private final List<Row> rows = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  DlmLines(Source source) {
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Row row = new Row(text.substring(start, end).strip(), source.span(start, end));
      if (NO_DAEMON.matcher(row.text()).matches()) {
        found.add(
            Diagnostic.error("DLM203", "dlm_controld does not answer", row.span())
                .withHelp("does it run on this node?"));
      } else if (!row.text().isEmpty()) {
        rows.add(row);
      }
      start = end + 1;
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Diagnostic> diagnostics() {
    return found;
  }

  void notUnderstood(Row row) {
    found.add(Diagnostic.warning("DLM201", "the line is not understood", row.span()));
  }

  void unknown(Row row, String what, String text) {
    found.add(
        Diagnostic.warning("DLM202", what + " '" + text + "' is not known", row.span())
            .withHelp("it is kept as it is"));
  }

  /** Numbers between blanks; what is none ends them. */
  static List<Integer> numbers(String text) {
    List<Integer> all = new ArrayList<>();
    for (String word : text.strip().split(" +")) {
      if (!word.matches("[0-9]{1,9}")) {
        break;
      }
      all.add(Integer.parseInt(word));
    }
    return all;
  }
}
