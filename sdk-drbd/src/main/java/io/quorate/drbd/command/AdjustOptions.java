package io.quorate.drbd.command;

import java.util.List;

/**
 * Options of {@code drbdadm adjust}; drbdadm(8) 9.0. 8.4 has none of them and refuses them. {@code --discard-my-data} is left out: it
 * belongs to a connect that is thought about.
 *
 * @param skipDisk leaves the disks alone
 * @param skipNet leaves the connections alone
 */
public record AdjustOptions(boolean skipDisk, boolean skipNet) {
  private static final AdjustOptions NONE = new AdjustOptions(false, false);

  /** Everything is adjusted. */
  public static AdjustOptions none() {
    return NONE;
  }

  /** Leaves the disks alone. */
  public AdjustOptions withSkipDisk() {
    return new AdjustOptions(true, skipNet);
  }

  /** Leaves the connections alone. */
  public AdjustOptions withSkipNet() {
    return new AdjustOptions(skipDisk, true);
  }

  List<String> words() {
    return new Arguments().flag("skip-disk", skipDisk).flag("skip-net", skipNet).words();
  }
}
