package io.quorate.lvm.command;

import java.util.Arrays;
import java.util.Optional;

/** What the exit codes of LVM's commands mean; {@code tools/errors.h} of 2.02 and 2.03. */
public enum LvmExit {
  /** Done. */
  DONE(0),
  /** There is no such command. */
  NO_COMMAND(2),
  /** Wrong arguments; also an option that the release does not know. */
  USAGE(3),
  /** LVM could not begin: its configuration cannot be loaded, for example. */
  NOT_STARTED(4),
  /** Failed; a report is complete but for what could not be read. */
  FAILED(5);

  private final int code;

  LvmExit(int code) {
    this.code = code;
  }

  /** The exit code. */
  public int code() {
    return code;
  }

  /** The meaning of an exit code; empty when it has none of its own. */
  public static Optional<LvmExit> of(int code) {
    return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst();
  }
}
