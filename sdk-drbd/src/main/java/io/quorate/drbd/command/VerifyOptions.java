package io.quorate.drbd.command;

import java.util.List;
import java.util.OptionalLong;

/**
 * Options of {@code drbdadm verify}; drbdsetup(8) 9.0. A verification that was stopped goes on where it stopped when
 * there is no start.
 *
 * @param start the first sector of 512 bytes
 * @param stop the sector to stop at
 */
public record VerifyOptions(OptionalLong start, OptionalLong stop) {
  private static final VerifyOptions NONE =
      new VerifyOptions(OptionalLong.empty(), OptionalLong.empty());

  /** The whole device. */
  public static VerifyOptions none() {
    return NONE;
  }

  /**
   * From a sector on.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public VerifyOptions withStart(long sector) {
    return new VerifyOptions(Arguments.atLeast(0L, "start", sector), stop);
  }

  /**
   * Up to a sector.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public VerifyOptions withStop(long sector) {
    return new VerifyOptions(start, Arguments.atLeast(0L, "stop", sector));
  }

  List<String> words() {
    return new Arguments().sectors("start", start).sectors("stop", stop).words();
  }
}
