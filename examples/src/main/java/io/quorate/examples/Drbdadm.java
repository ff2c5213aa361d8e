package io.quorate.examples;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The judge: {@code drbdadm -c FILE dump} of the drbd-utils on a host.
 *
 * @param runner runs it
 */
record Drbdadm(CommandRunner runner) {
  private static final int NO_SUCH_PROGRAM = 127;

  /** The module version that drbdadm is told of, so that none has to be loaded. */
  private static final String MODULE = "9.2.14";

  /**
   * What it said of a configuration.
   *
   * @param accepted whether it ended with 0
   * @param complaint what it wrote to standard error
   */
  record Verdict(boolean accepted, String complaint) {}

  /** The judge on a host; empty when drbd-utils are not installed there. */
  static Optional<Drbdadm> on(CommandRunner runner) {
    boolean absent = runner.run(Command.of("drbdadm", "--version")).exitCode() == NO_SUCH_PROGRAM;
    return absent ? Optional.empty() : Optional.of(new Drbdadm(runner));
  }

  /** Asks for a configuration with its includes. */
  Verdict dump(Path configuration) {
    Command dump =
        Command.of("drbdadm", "-c", configuration.toAbsolutePath().toString(), "dump")
            .withEnvironment("DRBD_DRIVER_VERSION_OVERRIDE", MODULE);
    CommandResult result = runner.run(dump);
    return new Verdict(result.isSuccess(), result.stderr());
  }
}
