package io.quorate.core.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be seen: it never shows in {@code toString}, logs, exceptions or argument lists.
 *
 * <p>Ask for it with {@link #reveal()} only where it is handed to the tool, by standard input, environment or a file
 * with mode 0600.
 */
public final class Secret {
  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** A secret. */
  public static Secret of(String text) {
    return new Secret(Objects.requireNonNull(text, "text"));
  }

  /** The text itself. */
  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret that && text.equals(that.text);
  }

  /** The same for every secret: a hash of a short secret gives it away. */
  @Override
  public int hashCode() {
    return 1;
  }

  /** Always {@code ***}. */
  @Override
  public String toString() {
    return "***";
  }
}
