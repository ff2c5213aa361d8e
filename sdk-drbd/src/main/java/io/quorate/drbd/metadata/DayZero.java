package io.quorate.drbd.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two nodes would connect without an initial sync, as after {@code new-current-uuid --clear-bitmap}.
 *
 * <p>It holds when both have the same generation, which is not that of new metadata, record nothing for each other, and are
 * UpToDate. That says nothing about the data: disks that were not identical stay different, and only {@code drbdadm verify}
 * shows it. In a cluster of more nodes it has to hold for every pair.
 *
 * @param obstacles what is in the way, in sentences; none when it holds
 */
public record DayZero(List<String> obstacles) {
  /** Copies the list. */
  public DayZero {
    obstacles = List.copyOf(obstacles);
  }

  /** Checks the identifiers of two nodes for each other. */
  public static DayZero check(GenerationIdentifiers a, GenerationIdentifiers b) {
    List<String> found = new ArrayList<>();
    if (!a.current().isSameAs(b.current())) {
      found.add("The generations differ: A has " + a.current() + ", B has " + b.current() + ".");
    }
    obstacles("A", a, found);
    obstacles("B", b, found);
    return new DayZero(found);
  }

  private static void obstacles(String name, GenerationIdentifiers side, List<String> found) {
    if (side.current().isJustCreated()) {
      found.add(name + " has new metadata: there is no generation yet.");
    }
    if (!side.bitmap().isNone()) {
      found.add(name + " records changes since " + side.bitmap() + ".");
    }
    if (!side.has(GenerationFlag.CONSISTENT) || !side.has(GenerationFlag.WAS_UP_TO_DATE)) {
      found.add(name + " is not UpToDate.");
    }
    if (side.has(GenerationFlag.FULL_SYNC) || side.has(GenerationFlag.AL_DISABLED)) {
      found.add(name + " wants the whole device to be synchronized.");
    }
    if (side.has(GenerationFlag.CRASHED_PRIMARY) || side.has(GenerationFlag.PRIMARY_LOST_QUORUM)) {
      found.add(name + " crashed, or lost quorum, as primary.");
    }
  }

  /** Whether nothing is in the way. */
  public boolean holds() {
    return obstacles.isEmpty();
  }
}
