package io.quorate.ocfs2.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The identity of an OCFS2 volume.
 *
 * <p>The tools of OCFS2 write it plain, {@code 2A4D1C581FAA42A1A41D26EFC90C1315}; blkid and mount with dashes, {@code
 * 2a4d1c58-1faa-42a1-a41d-26efc90c1315}; lockspaces of DLM have the plain one as their name.
 *
 * @param plain 32 hexadecimal digits in capital letters
 */
public record Ocfs2Uuid(String plain) {
  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException when it is not of 32 hexadecimal digits, in capital letters
   */
  public Ocfs2Uuid {
    if (!plain.matches("[0-9A-F]{32}")) {
      throw new IllegalArgumentException("no UUID of OCFS2: '" + plain + "'");
    }
  }

  /**
   * The UUID of a text in either spelling, in capital or small letters.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static Ocfs2Uuid parse(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("no UUID of OCFS2: '" + text + "'"));
  }

  /** The UUID of a text in either spelling, if it is one. */
  public static Optional<Ocfs2Uuid> find(String text) {
    boolean dashed =
        text.matches("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    String plain = dashed ? text.replace("-", "") : text;
    return plain.matches("[0-9A-Fa-f]{32}")
        ? Optional.of(new Ocfs2Uuid(plain.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** As blkid writes it. */
  public String dashed() {
    String low = plain.toLowerCase(Locale.ROOT);
    return String.join(
        "-",
        low.substring(0, 8),
        low.substring(8, 12),
        low.substring(12, 16),
        low.substring(16, 20),
        low.substring(20));
  }

  /** The plain spelling. */
  @Override
  public String toString() {
    return plain;
  }
}
