package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of one object as events left them, and the chain of its siblings. */
class LiveObject {
  private final EventShape shape;
  private long id;
  private long more;
  private long[] cells;
  private int generation;
  private @Nullable LiveObject next;

  /** An object without fields, with the two values that identify it among its siblings. */
  LiveObject(EventShape shape, long id, long more) {
    this.shape = shape;
    this.id = id;
    this.more = more;
    this.cells = new long[shape.slots()];
  }

  /** The sibling with an identity; null when there is none. */
  static @Nullable LiveObject find(@Nullable LiveObject first, long id, long more) {
    LiveObject each = first;
    while (each != null && (each.id != id || each.more != more)) {
      each = each.next;
    }
    return each;
  }

  /** The chain with one more at its end. */
  static LiveObject append(@Nullable LiveObject first, LiveObject added) {
    if (first == null) {
      return added;
    }
    LiveObject last = first;
    while (last.next != null) {
      last = last.next;
    }
    last.next = added;
    return first;
  }

  /** The chain without one of its objects. */
  static @Nullable LiveObject remove(@Nullable LiveObject first, long id, long more) {
    LiveObject before = null;
    for (LiveObject each = first; each != null; each = each.next) {
      if (each.id == id && each.more == more) {
        if (before == null) {
          return each.next;
        }
        before.next = each.next;
        return first;
      }
      before = each;
    }
    return first;
  }

  /** The chain without the objects that were not seen in a generation. */
  static @Nullable LiveObject seenOnly(@Nullable LiveObject first, int now) {
    LiveObject kept = first;
    while (kept != null && kept.isDoubted(now)) {
      kept = kept.next;
    }
    for (LiveObject each = kept; each != null; each = each.next) {
      LiveObject after = each.next;
      while (after != null && after.isDoubted(now)) {
        after = after.next;
      }
      each.next = after;
    }
    return kept;
  }

  @Nullable LiveObject next() {
    return next;
  }

  /** Takes the fields of a line; gives whether one of them is another than before. */
  boolean take(EventLine line) {
    boolean changed = false;
    for (int i = 0; i < line.count(); i++) {
      changed |= set(line.slot(i), line.cell(i));
    }
    return changed;
  }

  private boolean set(int slot, long cell) {
    if (slot >= cells.length) {
      cells = Arrays.copyOf(cells, shape.slots());
    }
    if (cells[slot] == cell) {
      return false;
    }
    cells[slot] = cell;
    return true;
  }

  /** Takes out the value of one of the special keys; gives whether there was one. */
  boolean forget(int special) {
    int slot = shape.slotOf(special);
    return slot >= 0 && slot < cells.length && set(slot, EventCell.NONE);
  }

  void seen(int now) {
    generation = now;
  }

  boolean isDoubted(int now) {
    return generation != now;
  }

  /** Gives every word the number that it has in a new table. */
  void renumber(EventWords old, EventWords fresh) {
    id = renumbered(id, old, fresh);
    more = renumbered(more, old, fresh);
    for (int slot = 0; slot < cells.length; slot++) {
      cells[slot] = renumbered(cells[slot], old, fresh);
    }
  }

  static long renumbered(long cell, EventWords old, EventWords fresh) {
    return EventCell.isWord(cell) ? EventCell.ofWord(fresh.take(old, EventCell.word(cell))) : cell;
  }

  StatusFields fields(EventWords words, EventPlaces places, DiagnosticSink sink) {
    StatusFields fields = new StatusFields(sink);
    for (int slot = 0; slot < cells.length; slot++) {
      if (cells[slot] != EventCell.NONE) {
        String key = shape.name(slot);
        String text = EventCell.text(cells[slot], words);
        fields.put(key, text, () -> places.of(key, text));
      }
    }
    return fields;
  }
}
