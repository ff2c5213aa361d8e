package io.quorate.lvm.status;

import java.util.Optional;

/**
 * One lock of lvmlockd.
 *
 * @param resource what is locked
 * @param mode how
 * @param version of what is locked, for the global lock and volume groups
 * @param uuid of the logical volume; empty for other locks
 * @param client the command that holds it or waits for it, as it is told; empty when none is
 * @param waiting whether somebody waits for it, and does not have it
 */
public record LockdLock(
    Resource resource,
    Mode mode,
    Optional<Long> version,
    String uuid,
    String client,
    boolean waiting) {
  /** What can be locked. */
  public enum Resource {
    /** The global lock. */
    GL,
    /** A volume group. */
    VG,
    /** A logical volume. */
    LV
  }

  /** How something can be locked; lvmlockd(8), "Lock modes". */
  public enum Mode {
    /** Not locked. */
    UN,
    /** Not locked, and kept for the next one. */
    NL,
    /** Shared: other hosts may share it. */
    SH,
    /** Exclusive: no other host may have it. */
    EX
  }
}
