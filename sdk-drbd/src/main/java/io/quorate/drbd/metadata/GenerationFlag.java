package io.quorate.drbd.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A flag of the metadata; what {@code get-gi} prints behind the identifiers.
 *
 * <p>From the drawings of {@code drbdmeta show-gi} and {@code linux/drbd.h} of drbd-utils 9.22.
 */
public enum GenerationFlag {
  /** The data is consistent: all of it belongs to one moment. */
  CONSISTENT(0, 0, -1, "The data is consistent"),
  /** The data was up to date when the node saw it last; without it the disk is Outdated. */
  WAS_UP_TO_DATE(4, 4, -1, "The data was up to date"),
  /** The node is primary, or was when its metadata was written last. */
  PRIMARY(1, 1, -1, "The node is, or was at last, primary"),
  /** The node crashed as primary and did not meet its peer since. */
  CRASHED_PRIMARY(6, 6, -1, "The node crashed as primary and has not met its peer since"),
  /** The node is connected to the peer, or was at last. */
  CONNECTED(2, -1, 0, "The node is, or was at last, connected to its peer"),
  /** All bits of the bitmap were about to be set: the whole device has to be synchronized. */
  FULL_SYNC(3, -1, 3, "The whole device has to be synchronized"),
  /** The disk of the peer was outdated or inconsistent. */
  PEER_OUTDATED(5, -1, 1, "The peer's disk was outdated or inconsistent"),
  /** The activity log was applied; the disk can be attached. */
  AL_CLEAN(7, 7, -1, "The activity log was applied"),
  /** There was no activity log: the peers are entirely out of sync. */
  AL_DISABLED(-1, 8, -1, "The activity log was disabled, so everything counts as changed"),
  /** The node was primary when it lost quorum. */
  PRIMARY_LOST_QUORUM(-1, 9, -1, "The node was primary when it lost quorum"),
  /** A fencing policy other than {@code dont-care} was in force. */
  PEER_FENCING(-1, -1, 2, "A fencing policy was in force"),
  /** The peer was seen with a disk at least once. */
  PEER_DEVICE_SEEN(-1, -1, 4, "The peer was seen with a disk");

  private static final List<GenerationFlag> ORDER_08 =
      List.of(
          CONSISTENT,
          WAS_UP_TO_DATE,
          PRIMARY,
          CONNECTED,
          FULL_SYNC,
          PEER_OUTDATED,
          CRASHED_PRIMARY);

  private static final List<GenerationFlag> ORDER_09 =
      List.of(
          CONSISTENT,
          WAS_UP_TO_DATE,
          PRIMARY,
          CRASHED_PRIMARY,
          AL_CLEAN,
          AL_DISABLED,
          PRIMARY_LOST_QUORUM,
          CONNECTED,
          PEER_OUTDATED,
          PEER_FENCING,
          FULL_SYNC,
          PEER_DEVICE_SEEN);

  private final int bit08;
  private final int bit09;
  private final int peerBit09;
  private final String meaning;

  GenerationFlag(int bit08, int bit09, int peerBit09, String meaning) {
    this.bit08 = bit08;
    this.bit09 = bit09;
    this.peerBit09 = peerBit09;
    this.meaning = meaning;
  }

  /** What it says when it is set; a sentence without a full stop. */
  public String meaning() {
    return meaning;
  }

  /** The flags in the order in which {@code get-gi} prints them: seven of version 08, twelve of 09, none of 07. */
  public static List<GenerationFlag> printed(MetadataVersion version) {
    return switch (version) {
      case V07 -> List.of();
      case V08 -> ORDER_08;
      case V09 -> ORDER_09;
    };
  }

  /** The flags of version 08, from the number in the metadata. */
  static Set<GenerationFlag> of08(int flags) {
    Set<GenerationFlag> found = EnumSet.noneOf(GenerationFlag.class);
    for (GenerationFlag flag : values()) {
      if (isSet(flags, flag.bit08)) {
        found.add(flag);
      }
    }
    return found;
  }

  /** The flags of version 09, from the numbers of the device and of the peer. */
  static Set<GenerationFlag> of09(int flags, int peerFlags) {
    Set<GenerationFlag> found = EnumSet.noneOf(GenerationFlag.class);
    for (GenerationFlag flag : values()) {
      if (isSet(flags, flag.bit09) || isSet(peerFlags, flag.peerBit09)) {
        found.add(flag);
      }
    }
    return found;
  }

  private static boolean isSet(int flags, int bit) {
    return bit >= 0 && (flags >>> bit & 1) != 0;
  }
}
