package io.quorate.drbd.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Options of {@code drbdadm invalidate}; drbdsetup(8) 9.0. 8.4 has none of them. The source of the resync may also be
 * given as the peer of the target.
 *
 * @param syncFrom the node-id of the peer to resync from
 * @param resetBitmap whether all blocks are resynced, which is the tool's default, or those only that are marked already
 */
public record InvalidateOptions(OptionalInt syncFrom, Optional<Boolean> resetBitmap) {
  private static final InvalidateOptions NONE =
      new InvalidateOptions(OptionalInt.empty(), Optional.empty());

  /** All blocks, from any peer. */
  public static InvalidateOptions none() {
    return NONE;
  }

  /**
   * From the peer of a node-id.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public InvalidateOptions withSyncFrom(int nodeId) {
    return new InvalidateOptions(Arguments.atLeast(0, "a node-id", nodeId), resetBitmap);
  }

  /** All blocks, or those only that are marked already, for example by a verification. */
  public InvalidateOptions withResetBitmap(boolean reset) {
    return new InvalidateOptions(syncFrom, Optional.of(reset));
  }

  List<String> words() {
    return new Arguments()
        .number("sync-from-peer-node-id", syncFrom)
        .yesNo("reset-bitmap", resetBitmap)
        .words();
  }
}
