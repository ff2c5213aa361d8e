package io.quorate.ocfs2.format;

/**
 * A word of a shell, read without running anything: quotes and backslashes are taken off, {@code $} and {@code `} are not
 * understood.
 *
 * @param end offset after the word
 * @param text the value
 * @param literal whether the shell has the same value, whatever its variables are
 * @param closed whether every quote has its end on the line
 */
record ShellWord(int end, String text, boolean literal, boolean closed) {
  /** The word from an offset up to a blank, an operator, or the end of the line. */
  static ShellWord read(String line, int from, int to) {
    StringBuilder out = new StringBuilder();
    boolean literal = true;
    char quote = 0;
    int i = from;
    for (; i < to; i++) {
      char c = line.charAt(i);
      if (quote == 0 && (" \t\r;&|<>()".indexOf(c) >= 0)) {
        break;
      }
      if (quote == '\'') {
        if (c == quote) {
          quote = 0;
        } else {
          out.append(c);
        }
      } else if (c == '\\' && i + 1 < to) {
        char next = line.charAt(i + 1);
        if (quote == 0 || "\\\"$`".indexOf(next) >= 0) {
          i++;
        }
        out.append(line.charAt(i));
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else {
        literal &= c != '$' && c != '`' && !(c == '~' && out.isEmpty() && quote == 0);
        out.append(c);
      }
    }
    return new ShellWord(i, out.toString(), literal, quote == 0);
  }

  /** A value as a word of a shell: bare where no character means anything, in single quotes elsewhere. */
  static String quoted(String value) {
    return value.matches("[A-Za-z0-9_./:@%+,=-]*")
        ? value
        : "'" + value.replace("'", "'\\''") + "'";
  }
}
