package io.quorate.drbd.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One line of {@code drbdsetup events2}, read in place: the same object reads one line after the other.
 *
 * <p>{@code [TIMESTAMP ]ACTION OBJECT key:value …}; words split at their first colon.
 */
final class EventLine {
  private static final byte[] EXISTS = ascii("exists");
  private static final byte[] CREATE = ascii("create");
  private static final byte[] CHANGE = ascii("change");
  private static final byte[] DESTROY = ascii("destroy");
  private static final byte[] RENAME = ascii("rename");
  private static final byte[] CALL = ascii("call");
  private static final byte[] RESPONSE = ascii("response");
  private static final byte[] SKIPPED = ascii("skipped");
  private static final byte[] RESOURCE = ascii("resource");
  private static final byte[] DEVICE = ascii("device");
  private static final byte[] CONNECTION = ascii("connection");
  private static final byte[] PEER_DEVICE = ascii("peer-device");
  private static final byte[] PATH = ascii("path");
  private static final byte[] HELPER = ascii("helper");

  private static final long CHANGE_ = EventBytes.word("change ");
  private static final long PEER_DEV = EventBytes.word("peer-dev");
  private static final long ICE_ = EventBytes.word("ice ");
  private static final long DEVICE_ = EventBytes.word("device ");

  private final EventShape[] shapes = new EventShape[EventObject.values().length];
  private EventWords words = new EventWords();
  private byte[] bytes = new byte[0];
  private int[] slots = new int[64];
  private long[] cells = new long[64];
  private int count;
  private final long[] special = new long[EventShape.SPECIALS];
  private EventKind kind = EventKind.UNKNOWN;
  private EventObject object = EventObject.NONE;
  private boolean odd;
  private int at;
  private int end;

  EventLine() {
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = new EventShape();
    }
  }

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads a line, behind which the array has {@link EventBytes#SLACK} bytes; false when it is none. */
  boolean read(byte[] line, int start, int stop) {
    bytes = line;
    at = start;
    end = stop > start && line[stop - 1] == '\r' ? stop - 1 : stop;
    count = 0;
    odd = false;
    Arrays.fill(special, EventCell.NONE);
    if (at < end && line[at] >= '0' && line[at] <= '9') {
      word();
    }
    if (isUsual(line)) {
      fields(shapes[object.ordinal()]);
      return special[EventShape.NAME] != EventCell.NONE;
    }
    int action = at;
    int actionEnd = word();
    int what = at;
    int whatEnd = word();
    if (isDash(action, actionEnd) && same(SKIPPED, what, whatEnd)) {
      kind = EventKind.SKIPPED;
      return true;
    }
    kind = kind(action, actionEnd);
    object = object(what, whatEnd);
    if (kind == EventKind.UNKNOWN) {
      return false;
    }
    if (object == EventObject.NONE) {
      kind = kind == EventKind.EXISTS ? EventKind.COMPLETE : kind;
      return isDash(what, whatEnd);
    }
    fields(shapes[object.ordinal()]);
    return special[EventShape.NAME] != EventCell.NONE;
  }

  /** Tells the two kinds of lines that are most of every stream, without taking them to words. */
  private boolean isUsual(byte[] line) {
    if (end - at < 20 || (EventBytes.word(line, at) & EventBytes.mask(7)) != CHANGE_) {
      return false;
    }
    long what = EventBytes.word(line, at + 7);
    if (what == PEER_DEV && (EventBytes.word(line, at + 15) & EventBytes.mask(4)) == ICE_) {
      object = EventObject.PEER_DEVICE;
      at += 19;
    } else if ((what & EventBytes.mask(7)) == DEVICE_) {
      object = EventObject.DEVICE;
      at += 14;
    } else {
      return false;
    }
    kind = EventKind.CHANGE;
    return true;
  }

  /** Takes a word and the blank behind it; gives the word's end. */
  private int word() {
    int stop = EventBytes.find(bytes, at, end, ' ');
    at = Math.min(stop + 1, end);
    return stop;
  }

  private void fields(EventShape shape) {
    int i = at;
    int next = 0;
    while (i < end) {
      int index = shape.expected(next, bytes, i, end);
      if (index < 0) {
        int blank = EventBytes.find(bytes, i, end, ' ');
        int colon = EventBytes.find(bytes, i, blank, ':');
        index = colon < blank ? shape.find(next, bytes, i, colon) : -1;
        if (index < 0) {
          odd |= blank > i;
          i = blank + 1;
          continue;
        }
      }
      next = index + 1;
      int from = i + shape.length(index);
      i = EventBytes.find(bytes, from, end, ' ');
      int which = shape.special(index);
      if (which == EventShape.NAME || which == EventShape.NEW_NAME) {
        special[which] = from == i ? EventCell.NONE : word(from, i); // also when it is a number
      } else {
        add(shape.slot(index), which, value(from, i));
      }
      i++;
    }
  }

  private long value(int from, int to) {
    if (from == to) {
      return EventCell.NONE;
    }
    byte first = bytes[from];
    if (first >= '0' && first <= '9') {
      long number = EventCell.number(bytes, from, to);
      if (number != EventCell.NONE) {
        return number;
      }
    }
    int arrow = EventBytes.find(bytes, from, to, '>'); // --diff prints old->new
    return arrow < to && arrow > from && bytes[arrow - 1] == '-'
        ? value(arrow + 1, to)
        : word(from, to);
  }

  private long word(int from, int to) {
    return EventCell.ofWord(words.number(bytes, from, to));
  }

  private void add(int slot, int which, long cell) {
    if (which >= 0) {
      special[which] = cell;
    }
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
      cells = Arrays.copyOf(cells, count * 2);
    }
    slots[count] = slot;
    cells[count++] = cell;
  }

  private boolean isDash(int from, int to) {
    return to == from + 1 && bytes[from] == '-';
  }

  private boolean same(byte[] word, int from, int to) {
    return Arrays.equals(word, 0, word.length, bytes, from, to);
  }

  private EventKind kind(int from, int to) {
    if (to - from < 4) {
      return EventKind.UNKNOWN;
    }
    return switch (bytes[from + 2]) {
      case 'a' -> same(CHANGE, from, to) ? EventKind.CHANGE : EventKind.UNKNOWN;
      case 'i' -> same(EXISTS, from, to) ? EventKind.EXISTS : EventKind.UNKNOWN;
      case 'e' -> same(CREATE, from, to) ? EventKind.CREATE : EventKind.UNKNOWN;
      case 'n' -> same(RENAME, from, to) ? EventKind.RENAME : EventKind.UNKNOWN;
      case 'l' -> same(CALL, from, to) ? EventKind.CALL : EventKind.UNKNOWN;
      case 's' ->
          same(DESTROY, from, to)
              ? EventKind.DESTROY
              : same(RESPONSE, from, to) ? EventKind.RESPONSE : EventKind.UNKNOWN;
      default -> EventKind.UNKNOWN;
    };
  }

  private EventObject object(int from, int to) {
    if (to - from < 4) {
      return EventObject.NONE;
    }
    return switch (bytes[from + 2]) {
      case 's' -> same(RESOURCE, from, to) ? EventObject.RESOURCE : EventObject.NONE;
      case 'v' -> same(DEVICE, from, to) ? EventObject.DEVICE : EventObject.NONE;
      case 'n' -> same(CONNECTION, from, to) ? EventObject.CONNECTION : EventObject.NONE;
      case 'e' -> same(PEER_DEVICE, from, to) ? EventObject.PEER_DEVICE : EventObject.NONE;
      case 't' -> same(PATH, from, to) ? EventObject.PATH : EventObject.NONE;
      case 'l' -> same(HELPER, from, to) ? EventObject.HELPER : EventObject.NONE;
      default -> EventObject.NONE;
    };
  }

  EventKind kind() {
    return kind;
  }

  EventObject object() {
    return object;
  }

  /** Whether it holds a word that is no field. */
  boolean isOdd() {
    return odd;
  }

  /** The value of a special key; {@link EventCell#NONE} when the line has none. */
  long special(int which) {
    return special[which];
  }

  int count() {
    return count;
  }

  int slot(int field) {
    return slots[field];
  }

  long cell(int field) {
    return cells[field];
  }

  EventShape shape(EventObject kind) {
    return shapes[kind.ordinal()];
  }

  EventWords words() {
    return words;
  }

  /** Begins a new table of words, and gives the old one. */
  EventWords renewWords() {
    EventWords old = words;
    words = new EventWords();
    return old;
  }
}
