package io.quorate.lvm.filter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a filter: {@code a|^/dev/drbd|} accepts, {@code r|.*|} rejects what it matches anywhere in a name.
 *
 * <p>The character behind the letter ends the expression too; for a parenthesis, a bracket and a brace that is the closing
 * one. Expressions are those of {@code libdevmapper}: {@code . * + ? | ( ) [ ] ^ $} and a backslash mean something, and
 * nothing else does.
 */
public final class FilterPattern {
  private final String text;
  private final boolean accept;
  private final String expression;
  private final Pattern pattern;

  private FilterPattern(String text, boolean accept, String expression, Pattern pattern) {
    this.text = text;
    this.accept = accept;
    this.expression = expression;
    this.pattern = pattern;
  }

  /**
   * A pattern from its text.
   *
   * @throws IllegalArgumentException when LVM refuses it; {@link #problem} says why
   */
  public static FilterPattern of(String text) {
    problem(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("'" + text + "': " + problem);
            });
    String expression = text.substring(2, text.length() - 1);
    return new FilterPattern(
        text, text.charAt(0) == 'a', expression, RegexTranslation.of(expression).orElseThrow());
  }

  /** Why LVM refuses a text as a pattern; empty when it takes it. */
  public static Optional<String> problem(String text) {
    if (text.isEmpty() || "ar".indexOf(text.charAt(0)) < 0) {
      return Optional.of("a pattern begins with 'a' to accept or 'r' to reject");
    }
    if (text.length() < 3 || text.charAt(text.length() - 1) != closing(text.charAt(1))) {
      return Optional.of(
          "the expression is not closed"
              + (text.length() < 2 ? "" : " with '" + closing(text.charAt(1)) + "'"));
    }
    return RegexTranslation.of(text.substring(2, text.length() - 1)).isEmpty()
        ? Optional.of("this is no regular expression of LVM")
        : Optional.empty();
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> opening;
    };
  }

  /** Whether it accepts, and does not reject. */
  public boolean accepts() {
    return accept;
  }

  /** The expression between the delimiters. */
  public String expression() {
    return expression;
  }

  /** Whether it matches the name of a device. */
  public boolean matches(String name) {
    return pattern.matcher(name).find();
  }

  /** Whether it matches every name. */
  public boolean matchesAll() {
    return expression.replaceAll("[\\^$]", "").matches("(\\.[*])+|\\(?\\.[*]\\)?")
        || expression.equals(".");
  }

  /** Whether it matches at the beginning of a name only. */
  public boolean isAnchored() {
    return expression.startsWith("^");
  }

  /** The text as a file has it. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilterPattern that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
