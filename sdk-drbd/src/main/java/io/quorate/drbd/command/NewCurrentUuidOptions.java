package io.quorate.drbd.command;

import java.util.List;

/**
 * Options of {@code drbdadm new-current-uuid}; drbdsetup(8) 9.0.
 *
 * @param clearBitmap declares all disks equal, which skips the first resync
 * @param forceResync makes this node the source of the first resync. Not in 8.4
 */
public record NewCurrentUuidOptions(boolean clearBitmap, boolean forceResync) {
  private static final NewCurrentUuidOptions NONE = new NewCurrentUuidOptions(false, false);

  /** A new data generation, and nothing else. */
  public static NewCurrentUuidOptions none() {
    return NONE;
  }

  /** Declares all disks equal. */
  public NewCurrentUuidOptions withClearBitmap() {
    return new NewCurrentUuidOptions(true, forceResync);
  }

  /** Makes this node the source. */
  public NewCurrentUuidOptions withForceResync() {
    return new NewCurrentUuidOptions(clearBitmap, true);
  }

  List<String> words() {
    return new Arguments()
        .flag("clear-bitmap", clearBitmap)
        .flag("force-resync", forceResync)
        .words();
  }
}
