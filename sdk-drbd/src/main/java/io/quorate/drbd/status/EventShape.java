package io.quorate.drbd.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys that objects of one kind have had so far, in the order of the lines, each with a place among the fields.
 *
 * <p>The lines of a kind are alike, so that the next key is nearly always the one that is expected here.
 */
final class EventShape {
  static final int NAME = 0;
  static final int VOLUME = 1;
  static final int PEER_NODE_ID = 2;
  static final int CONN_NAME = 3;
  static final int LOCAL = 4;
  static final int PEER = 5;
  static final int NEW_NAME = 6;
  static final int DONE = 7;
  static final int ETA = 8;
  static final int DBDT1 = 9;
  static final int REPLICATION = 10;
  static final int CONNECTION = 11;
  static final int HELPER = 12;

  /** What the numbers above mean; they are for keys that are asked for by name. */
  private static final String[] SPECIAL = {
    "name",
    "volume",
    "peer-node-id",
    "conn-name",
    "local",
    "peer",
    "new_name",
    "done",
    "eta",
    "dbdt1",
    "replication",
    "connection",
    "helper"
  };

  static final int SPECIALS = SPECIAL.length;

  /** More keys than this are not DRBD's; they are not kept, so that no stream fills the memory with them. */
  private static final int MAX = 256;

  private static final int AHEAD = 4;
  private static final int WORDS = 4;

  private int count;
  private final byte[][] keys = new byte[MAX][];
  private final long[] words = new long[MAX * WORDS];
  private final long[] masks = new long[MAX * WORDS];
  private final int[] slots = new int[MAX];
  private final int[] specials = new int[MAX];
  private final String[] names = new String[MAX];
  private final int[] slotOfSpecial = new int[SPECIALS];

  EventShape() {
    Arrays.fill(slotOfSpecial, -1);
  }

  /** The expected key that stands at a place, with its colon; -1 when it is none of the next few. */
  int expected(int index, byte[] bytes, int at, int end) {
    int last = Math.min(count, index + AHEAD);
    for (int i = index; i < last; i++) {
      int w = i * WORDS;
      if ((EventBytes.word(bytes, at) & masks[w]) == words[w]
          && (EventBytes.word(bytes, at + 8) & masks[w + 1]) == words[w + 1]
          && (EventBytes.word(bytes, at + 16) & masks[w + 2]) == words[w + 2]
          && (EventBytes.word(bytes, at + 24) & masks[w + 3]) == words[w + 3]
          && at + keys[i].length <= end) {
        return i;
      }
    }
    return -1;
  }

  /** The index of a key wherever it stands, put at a place when it is new; -1 when there are too many. */
  int find(int index, byte[] bytes, int from, int to) {
    int length = to + 1 - from;
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(keys[i], 0, keys[i].length, bytes, from, to + 1)) {
        return i;
      }
    }
    if (count == MAX || length > WORDS * 8) {
      return -1;
    }
    insert(index, Arrays.copyOfRange(bytes, from, to + 1));
    return index;
  }

  private void insert(int index, byte[] key) {
    int behind = count - index;
    System.arraycopy(keys, index, keys, index + 1, behind);
    System.arraycopy(words, index * WORDS, words, (index + 1) * WORDS, behind * WORDS);
    System.arraycopy(masks, index * WORDS, masks, (index + 1) * WORDS, behind * WORDS);
    System.arraycopy(slots, index, slots, index + 1, behind);
    System.arraycopy(specials, index, specials, index + 1, behind);
    keys[index] = key;
    byte[] padded = Arrays.copyOf(key, key.length + EventBytes.SLACK);
    for (int w = 0; w < WORDS; w++) {
      masks[index * WORDS + w] = EventBytes.mask(key.length - w * 8);
      words[index * WORDS + w] = EventBytes.word(padded, w * 8) & masks[index * WORDS + w];
    }
    String name = new String(key, 0, key.length - 1, StandardCharsets.UTF_8);
    slots[index] = count;
    names[count] = name;
    specials[index] = Arrays.asList(SPECIAL).indexOf(name);
    if (specials[index] >= 0) {
      slotOfSpecial[specials[index]] = count;
    }
    count++;
  }

  /** The length of a key with its colon. */
  int length(int index) {
    return keys[index].length;
  }

  /** The place of a key among the fields of an object. */
  int slot(int index) {
    return slots[index];
  }

  /** Which of the special keys it is; -1 for none. */
  int special(int index) {
    return specials[index];
  }

  /** The place of a special key; -1 when it has not come yet. */
  int slotOf(int special) {
    return slotOfSpecial[special];
  }

  /** How many places there are. */
  int slots() {
    return count;
  }

  /** The key of a place. */
  String name(int slot) {
    return names[slot];
  }
}
