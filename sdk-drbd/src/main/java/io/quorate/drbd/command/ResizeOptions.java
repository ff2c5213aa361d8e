package io.quorate.drbd.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Options of {@code drbdadm resize}; drbdsetup(8) 9.0.
 *
 * @param sectors the size to get, in sectors of 512 bytes; without it the device grows as far as all disks allow
 * @param assumePeerHasSpace resizes while not all peers are connected
 * @param assumeClean does not resync what is new
 * @param alStripes stripes of a new activity log
 * @param alStripeSizeKib KiB of each stripe
 */
public record ResizeOptions(
    OptionalLong sectors,
    boolean assumePeerHasSpace,
    boolean assumeClean,
    OptionalInt alStripes,
    OptionalInt alStripeSizeKib) {
  private static final ResizeOptions NONE =
      new ResizeOptions(
          OptionalLong.empty(), false, false, OptionalInt.empty(), OptionalInt.empty());

  /** As large as all disks allow. */
  public static ResizeOptions none() {
    return NONE;
  }

  /**
   * To a number of sectors of 512 bytes.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public ResizeOptions withSectors(long number) {
    return new ResizeOptions(
        Arguments.atLeast(1L, "a size", number),
        assumePeerHasSpace,
        assumeClean,
        alStripes,
        alStripeSizeKib);
  }

  /** Does not ask the peers that are not connected. */
  public ResizeOptions withAssumePeerHasSpace() {
    return new ResizeOptions(sectors, true, assumeClean, alStripes, alStripeSizeKib);
  }

  /** Does not resync what is new. */
  public ResizeOptions withAssumeClean() {
    return new ResizeOptions(sectors, assumePeerHasSpace, true, alStripes, alStripeSizeKib);
  }

  /**
   * Lays the activity log out anew.
   *
   * @throws IllegalArgumentException when a number is less than 1
   */
  public ResizeOptions withActivityLog(int stripes, int stripeSizeKib) {
    return new ResizeOptions(
        sectors,
        assumePeerHasSpace,
        assumeClean,
        Arguments.atLeast(1, "al-stripes", stripes),
        Arguments.atLeast(1, "al-stripe-size-kB", stripeSizeKib));
  }

  List<String> words() {
    return new Arguments()
        .sectors("size", sectors)
        .flag("assume-peer-has-space", assumePeerHasSpace)
        .flag("assume-clean", assumeClean)
        .number("al-stripes", alStripes)
        .number("al-stripe-size-kB", alStripeSizeKib)
        .words();
  }
}
