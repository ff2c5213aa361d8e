package io.quorate.core.block;

import io.quorate.core.text.Origin;

/**
 * One word of a block's head or of a directive.
 *
 * @param text without quotes and escapes
 * @param style how it is, or shall be, written
 * @param origin where it was read from
 */
public record Word(String text, Style style, Origin origin) {
  /** How a word is written. */
  public enum Style {
    /** As it is, in quotes only where the dialect needs them. */
    BARE,
    /** Always in quotes. */
    QUOTED,
    /** As it is, whatever characters it has: an address, a list. */
    RAW
  }

  /** A word that is written in quotes only where the dialect needs them. */
  public static Word bare(String text) {
    return new Word(text, Style.BARE, Origin.none());
  }

  /** A word that is written in quotes. */
  public static Word quoted(String text) {
    return new Word(text, Style.QUOTED, Origin.none());
  }

  /** A word that is written as it is, for example {@code 10.0.0.1:7789}. */
  public static Word raw(String text) {
    return new Word(text, Style.RAW, Origin.none());
  }
}
