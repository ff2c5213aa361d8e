package io.quorate.drbd.command;

import java.util.List;

/**
 * Options of {@code drbdadm detach}; drbdsetup(8) 9.0.
 *
 * @param force detaches at once, whatever is still under way to the disk
 * @param diskless the device is meant to have no disk from now on. Not in 8.4
 */
public record DetachOptions(boolean force, boolean diskless) {
  private static final DetachOptions NONE = new DetachOptions(false, false);

  /** Waits for what is under way. */
  public static DetachOptions none() {
    return NONE;
  }

  /** Detaches at once. */
  public DetachOptions withForce() {
    return new DetachOptions(true, diskless);
  }

  /** Makes it a device without a disk on purpose. */
  public DetachOptions withDiskless() {
    return new DetachOptions(force, true);
  }

  List<String> words() {
    return new Arguments().flag("force", force).flag("diskless", diskless).words();
  }
}
