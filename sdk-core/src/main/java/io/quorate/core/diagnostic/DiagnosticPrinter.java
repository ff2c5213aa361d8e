package io.quorate.core.diagnostic;

import io.quorate.core.text.Position;
import io.quorate.core.text.Span;
import java.util.Optional;

/**
 * Draws diagnostics: the headline, the line of text, a caret under the range, the help.
 *
 * <pre>
 * r0.res:4:5: error[DRBD012] unknown option 'allow-two-primary'
 *       allow-two-primary yes;
 *       ^^^^^^^^^^^^^^^^^
 *   help: did you mean 'allow-two-primaries'?
 * </pre>
 */
public final class DiagnosticPrinter {
  private static final int WIDTH = 160;

  private DiagnosticPrinter() {}

  /** The first line: {@code NAME:LINE:COLUMN: severity[CODE] message}. */
  public static String headline(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .map(span -> span.source().name() + ":" + span.position() + ": ")
            .orElse("");
    return place
        + diagnostic.severity().word()
        + "["
        + diagnostic.code()
        + "] "
        + diagnostic.message();
  }

  /** The whole drawing, each line ended by a line feed. */
  public static String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder(headline(diagnostic)).append('\n');
    diagnostic.span().ifPresent(span -> excerpt(out, span));
    for (Diagnostic.Related related : diagnostic.related()) {
      out.append("  ").append(related.span()).append(": ").append(related.message()).append('\n');
      excerpt(out, related.span());
    }
    Optional<String> help = diagnostic.help();
    help.ifPresent(text -> out.append("  help: ").append(text).append('\n'));
    return out.toString();
  }

  private static void excerpt(StringBuilder out, Span span) {
    Position position = span.position();
    String line = span.source().line(position.line());
    int column = Math.min(position.column() - 1, line.length());
    int from =
        column <= WIDTH / 2 ? 0 : Math.min(column - WIDTH / 2, Math.max(0, line.length() - WIDTH));
    int to = Math.min(line.length(), from + WIDTH);
    String shown = printable(line.substring(from, to));
    out.append("  ").append(shown).append('\n').append("  ");
    for (int i = from; i < column; i++) {
      out.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    int carets = Math.max(1, Math.min(span.length(), to - column));
    out.append("^".repeat(carets)).append('\n');
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '\t' || !Character.isISOControl(c) ? c : '\u00b7');
    }
    return out.toString();
  }
}
