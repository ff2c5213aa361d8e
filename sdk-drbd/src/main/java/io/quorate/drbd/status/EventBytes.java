package io.quorate.drbd.status;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once; every array needs {@link #SLACK} bytes behind the ones that count. */
final class EventBytes {
  /** How many bytes behind the last one that counts are read, and then not looked at. */
  static final int SLACK = 32;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private EventBytes() {}

  /** The eight bytes at a place, the first one lowest. */
  static long word(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /** The word with the first bytes of a text. */
  static long word(String text) {
    long word = 0;
    for (int i = 0; i < text.length() && i < 8; i++) {
      word |= (long) text.charAt(i) << (i << 3);
    }
    return word;
  }

  /** The mask of the first bytes of a word; none for 0 or less, all for 8 or more. */
  static long mask(int length) {
    return length >= 8 ? -1L : length <= 0 ? 0 : (1L << (length << 3)) - 1;
  }

  /** The first place with a byte; the end of the range when it is not there. */
  static int find(byte[] bytes, int from, int to, char wanted) {
    long pattern = wanted * ONES;
    for (int i = from; i < to; i += 8) {
      long difference = word(bytes, i) ^ pattern;
      long hit = (difference - ONES) & ~difference & HIGH;
      if (hit != 0) {
        return Math.min(to, i + (Long.numberOfTrailingZeros(hit) >>> 3));
      }
    }
    return to;
  }

  /** The number that up to eight digits say; -1 when there is something else among them. */
  static long digits(byte[] bytes, int from, int length) {
    long zeros = 0x3030_3030_3030_3030L;
    long text = word(bytes, from) & mask(length);
    long value = text << (64 - (length << 3)) | zeros & mask(8 - length);
    if (((value + 0x4646_4646_4646_4646L | value - zeros) & HIGH) != 0) {
      return -1;
    }
    value -= zeros;
    value = value * 10 + (value >>> 8); // pairs, then fours, then all eight
    return ((value & 0x0000_00FF_0000_00FFL) * 0x000F_4240_0000_0064L
            + (value >>> 16 & 0x0000_00FF_0000_00FFL) * 0x0000_2710_0000_0001L)
        >>> 32;
  }
}
