package io.quorate.drbd.command;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the exit codes of {@code drbdadm} and {@code drbdsetup} mean; drbd-utils 9.22. When a command acts on several
 * objects, {@code drbdadm} ends with the highest.
 */
public enum DrbdExit {
  /** Done, or nothing to do. */
  DONE(0),
  /** Wrong arguments, or a resource that is not in the configuration of this host. */
  USAGE(1),
  /** The configuration cannot be read. */
  SYNTAX(2),
  /** The disk is Inconsistent or worse and so cannot be outdated; for the waits: the time is over. */
  LOWER_THAN_OUTDATED(5),
  /** The kernel refuses the request, the configuration is not valid, or there is no such resource. */
  REFUSED(10),
  /** The kernel refuses the change of state. */
  STATE_REFUSED(11),
  /** There is no local disk. */
  NO_DISK(16),
  /** No disk with UpToDate data can be reached. */
  NO_UP_TO_DATE_DATA(17),
  /** A tool below failed: no kernel module, no device, no metadata, a question that nobody answered, a time limit. */
  FAILED(20),
  /** A mistake in the tool itself. */
  INTERNAL(42);

  private final int code;

  DrbdExit(int code) {
    this.code = code;
  }

  /** The exit code. */
  public int code() {
    return code;
  }

  /** The meaning of an exit code; empty when it has none of its own. */
  public static Optional<DrbdExit> of(int code) {
    return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst();
  }
}
