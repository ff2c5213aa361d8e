package io.quorate.lvm.filter;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Expressions of {@code libdevmapper} as expressions of Java.
 *
 * <p>Braces are characters there, a backslash takes its special meaning from every character but {@code n}, {@code r}
 * and {@code t}, there are no classes such as {@code \d}, and nothing may be empty: neither an alternative nor a pair of
 * parentheses. Measured with 2.03.16.
 */
final class RegexTranslation {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private RegexTranslation(String text) {
    this.text = text;
  }

  /** The Java pattern; empty when the expression is none. */
  static Optional<Pattern> of(String expression) {
    RegexTranslation translation = new RegexTranslation(expression);
    return translation.alternatives(0) && translation.at == expression.length()
        ? Optional.of(Pattern.compile(translation.out.toString()))
        : Optional.empty();
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean alternatives(int depth) {
    while (true) {
      boolean any = false;
      while (at < text.length() && next() != '|' && next() != ')') {
        if (!repeated(depth)) {
          return false;
        }
        any = true;
      }
      if (!any) {
        return false;
      }
      if (next() != '|') {
        return true;
      }
      out.append('|');
      at++;
    }
  }

  /** One thing, with all marks of repetition behind it: several of them are the same as the widest. */
  private boolean repeated(int depth) {
    int start = out.length();
    if (!single(depth)) {
      return false;
    }
    boolean none = false;
    boolean many = false;
    while (at < text.length() && "*+?".indexOf(next()) >= 0) {
      none |= next() != '+';
      many |= next() != '?';
      at++;
    }
    if (none || many) {
      out.insert(start, "(?:").append(')').append(!many ? "?" : none ? "*" : "+");
    }
    return true;
  }

  private boolean single(int depth) {
    char c = next();
    at++;
    switch (c) {
      case '(' -> {
        out.append("(?:");
        if (depth >= MAX_DEPTH || !alternatives(depth + 1) || next() != ')') {
          return false;
        }
        at++;
        out.append(')');
      }
      case '[' -> {
        return set();
      }
      case '*', '+', '?' -> {
        return false;
      }
      case '.', '^', '$' -> out.append(c);
      case '\\' -> {
        if (at == text.length()) {
          return false;
        }
        literal(escaped(next()));
        at++;
      }
      default -> literal(c);
    }
    return true;
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }

  private void literal(char c) {
    if (!Character.isLetterOrDigit(c) && c < 128) {
      out.append('\\');
    }
    out.append(c);
  }

  private boolean set() {
    boolean not = next() == '^';
    if (not) {
      at++;
    }
    StringBuilder members = new StringBuilder();
    while (at < text.length() && next() != ']') {
      char from = member();
      boolean range = next() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']';
      if (range) {
        at++;
      }
      char to = range ? member() : from;
      if (from <= to) {
        members.append(String.format("\\u%04x-\\u%04x", (int) from, (int) to));
      }
    }
    if (at == text.length()) {
      return false;
    }
    at++;
    boolean empty = members.isEmpty();
    out.append(empty ? (not ? "." : "(?!)") : (not ? "[^" : "[") + members + "]");
    return true;
  }

  private char member() {
    char c = next();
    at++;
    if (c == '\\' && at < text.length()) {
      c = escaped(next());
      at++;
    }
    return c;
  }
}
