package io.quorate.drbd.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every text that the objects of a stream have, once, with a number; see {@link EventCell}. */
final class EventWords {
  private static final int COLUMNS = 5;

  /** For each place of the table: bytes 0 to 7, 8 to 15, 16 to 23, the last 8, length and number. */
  private long[] table = new long[COLUMNS * 1024];

  private byte[][] texts = new byte[256][];
  private @Nullable String[] strings = new String[256];
  private int count;

  /** How many words there are. */
  int count() {
    return count;
  }

  /** The number of a word, which is taken in when it is new. */
  int number(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = EventBytes.word(bytes, from) & EventBytes.mask(length);
    long second = length > 8 ? EventBytes.word(bytes, from + 8) & EventBytes.mask(length - 8) : 0;
    long third = length > 16 ? EventBytes.word(bytes, from + 16) & EventBytes.mask(length - 16) : 0;
    long last = length > 24 ? EventBytes.word(bytes, to - 8) : 0;
    int places = table.length / COLUMNS;
    int place = hash(first, second, third, last) & (places - 1);
    while (true) {
      int at = place * COLUMNS;
      long known = table[at + 4];
      if (known == 0) {
        return add(at, first, second, third, last, Arrays.copyOfRange(bytes, from, to));
      }
      if (table[at] == first
          && table[at + 1] == second
          && table[at + 2] == third
          && table[at + 3] == last
          && (int) (known >>> 32) == length) {
        int number = (int) known - 1;
        if (length <= 32 || Arrays.equals(texts[number], 0, length, bytes, from, to)) {
          return number;
        }
      }
      place = (place + 1) & (places - 1);
    }
  }

  private static int hash(long first, long second, long third, long last) {
    long hash = ((first * 31 + second) * 31 + third) * 31 + last;
    hash *= 0x9E37_79B9_7F4A_7C15L;
    return (int) (hash >>> 32);
  }

  private int add(int at, long first, long second, long third, long last, byte[] text) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, count * 2);
      strings = Arrays.copyOf(strings, count * 2);
    }
    texts[count] = text;
    table[at] = first;
    table[at + 1] = second;
    table[at + 2] = third;
    table[at + 3] = last;
    table[at + 4] = (long) text.length << 32 | count + 1;
    count++;
    if (count * 2 * COLUMNS > table.length) {
      grow();
    }
    return count - 1;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    int places = table.length / COLUMNS;
    for (int at = 0; at < old.length; at += COLUMNS) {
      if (old[at + 4] != 0) {
        int place = hash(old[at], old[at + 1], old[at + 2], old[at + 3]);
        while (table[(place & (places - 1)) * COLUMNS + 4] != 0) {
          place++;
        }
        System.arraycopy(old, at, table, (place & (places - 1)) * COLUMNS, COLUMNS);
      }
    }
  }

  /** The number of a word of another table. */
  int take(EventWords other, int number) {
    byte[] text = other.texts[number];
    return number(Arrays.copyOf(text, text.length + EventBytes.SLACK), 0, text.length);
  }

  /** A word as text. */
  String text(int number) {
    String known = strings[number];
    if (known == null) {
      known = new String(texts[number], StandardCharsets.UTF_8);
      strings[number] = known;
    }
    return known;
  }
}
