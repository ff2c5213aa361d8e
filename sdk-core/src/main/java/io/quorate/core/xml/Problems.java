package io.quorate.core.xml;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;

/** Reports what is wrong with one text, up to a number of times. */
final class Problems {
  private static final int SHOWN = 60;

  private final Source source;
  private final DiagnosticSink sink;
  private final int limit;
  private int count;

  Problems(Source source, DiagnosticSink sink, int limit) {
    this.source = source;
    this.sink = sink;
    this.limit = limit;
  }

  /** Whether enough was reported to give up. */
  boolean full() {
    return count >= limit;
  }

  void error(Problem problem, String message, int start, int end) {
    report(diagnostic(problem, message, start, end));
  }

  void warning(Problem problem, String message, int start, int end) {
    sink.report(
        Diagnostic.warning(problem.code(), message, source.span(start, end))
            .withHelp(problem.help()));
  }

  Diagnostic diagnostic(Problem problem, String message, int start, int end) {
    return Diagnostic.error(problem.code(), message, source.span(start, end))
        .withHelp(problem.help());
  }

  void report(Diagnostic diagnostic) {
    if (full()) {
      return;
    }
    sink.report(diagnostic);
    count++;
    if (full()) {
      sink.report(
          Diagnostic.error(
                  Problem.TOO_MANY_PROBLEMS.code(),
                  "more than " + (limit - 1) + " problems",
                  diagnostic.span().orElseThrow())
              .withHelp(Problem.TOO_MANY_PROBLEMS.help()));
    }
  }

  /** A word of the text for a message: not too long, and printable. */
  static String shown(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length() && i < SHOWN; i++) {
      char c = word.charAt(i);
      out.append(Character.isISOControl(c) ? "?" : c);
    }
    return word.length() > SHOWN ? out.append("...").toString() : out.toString();
  }

  /** A character for a message. */
  static String shown(char c) {
    return c > 0x20 && c < 0x7F ? "'" + c + "'" : String.format("U+%04X", (int) c);
  }
}
