package io.quorate.ocfs2.status;

import java.util.List;

/**
 * The inodes of a volume, by {@code o2info --freeinode}.
 *
 * @param slots those that each slot has
 */
public record FreeInodes(List<Slot> slots) {
  /**
   * The inodes of a slot.
   *
   * @param slot from 0
   * @param space all
   * @param free those not in use
   */
  public record Slot(int slot, long space, long free) {}

  /** Copies the list. */
  public FreeInodes {
    slots = List.copyOf(slots);
  }

  /** All inodes. */
  public long space() {
    return slots.stream().mapToLong(Slot::space).sum();
  }

  /** The inodes that are not in use. */
  public long free() {
    return slots.stream().mapToLong(Slot::free).sum();
  }
}
