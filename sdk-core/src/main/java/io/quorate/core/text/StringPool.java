package io.quorate.core.text;

import org.jspecify.annotations.Nullable;

/**
 * One string for equal pieces of a text, as long as they are used lately: large files say the same few words over and
 * over.
 *
 * <p>For use by one thread.
 */
public final class StringPool {
  private final @Nullable String[] recent;

  /**
   * A pool of a number of strings.
   *
   * @throws IllegalArgumentException when it is no power of two
   */
  public StringPool(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("not a power of two: " + size);
    }
    this.recent = new String[size];
  }

  /** The string of a range of a text. */
  public String get(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 9 ^ hash >>> 18) & recent.length - 1;
    String known = recent[slot];
    if (known != null && known.length() == end - start && text.startsWith(known, start)) {
      return known;
    }
    String piece = text.substring(start, end);
    recent[slot] = piece;
    return piece;
  }
}
