package io.quorate.drbd.command;

import java.util.List;
import java.util.OptionalInt;

/**
 * Options of {@code drbdadm create-md}; drbdadm(8) 9.0.
 *
 * @param maxPeers how many peers the metadata have room for, 1 to 31; they cannot grow later. Not in 8.4
 * @param alStripes stripes of the activity log
 * @param alStripeSizeKib KiB of each stripe
 * @param force answers every question with yes: metadata that are there are overwritten, also while the device is in use
 */
public record CreateMdOptions(
    OptionalInt maxPeers, OptionalInt alStripes, OptionalInt alStripeSizeKib, boolean force) {
  private static final CreateMdOptions NONE =
      new CreateMdOptions(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), false);

  /** The tool's defaults; without a terminal it then refuses to overwrite anything. */
  public static CreateMdOptions none() {
    return NONE;
  }

  /**
   * Room for this number of peers.
   *
   * @throws IllegalArgumentException when it is not 1 to 31
   */
  public CreateMdOptions withMaxPeers(int peers) {
    if (peers > 31) {
      throw new IllegalArgumentException("max-peers must be 31 or less: " + peers);
    }
    return new CreateMdOptions(
        Arguments.atLeast(1, "max-peers", peers), alStripes, alStripeSizeKib, force);
  }

  /**
   * An activity log of stripes of a size in KiB.
   *
   * @throws IllegalArgumentException when a number is less than 1
   */
  public CreateMdOptions withActivityLog(int stripes, int stripeSizeKib) {
    return new CreateMdOptions(
        maxPeers,
        Arguments.atLeast(1, "al-stripes", stripes),
        Arguments.atLeast(1, "al-stripe-size-kB", stripeSizeKib),
        force);
  }

  /** Overwrites what is there. */
  public CreateMdOptions withForce() {
    return new CreateMdOptions(maxPeers, alStripes, alStripeSizeKib, true);
  }

  List<String> words() {
    return new Arguments()
        .number("max-peers", maxPeers)
        .number("al-stripes", alStripes)
        .number("al-stripe-size-kB", alStripeSizeKib)
        .flag("force", force)
        .words();
  }
}
