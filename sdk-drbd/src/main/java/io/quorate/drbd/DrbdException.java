package io.quorate.drbd;

import io.quorate.core.QuorateException;
import io.quorate.core.exec.CommandException;
import io.quorate.drbd.command.DrbdExit;
import io.quorate.drbd.command.DrbdFailure;
import java.util.List;
import java.util.Optional;

/** Thrown when a command of DRBD fails: it has the refusals of the kernel as values, and the command's own exception. */
public class DrbdException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What ran, and how it ended. */
  private final CommandException failed;

  /** What the kernel refused. */
  @SuppressWarnings("serial")
  private final List<DrbdFailure> failures;

  DrbdException(String message, CommandException failed, List<DrbdFailure> failures) {
    super(message, failed);
    this.failed = failed;
    this.failures = List.copyOf(failures);
  }

  DrbdException(CommandException failed, List<DrbdFailure> failures) {
    this(String.valueOf(failed.getMessage()), failed, failures);
  }

  /** The command, its host, its exit code and the tool's own words; a shared secret in them is masked. */
  public CommandException failed() {
    return failed;
  }

  /** What the exit code means; empty when the command did not end by itself, or ended with another code. */
  public Optional<DrbdExit> exit() {
    return failed.exitCode().isPresent()
        ? DrbdExit.of(failed.exitCode().getAsInt())
        : Optional.empty();
  }

  /** What the kernel refused, in order; empty when it was not asked. */
  public List<DrbdFailure> failures() {
    return failures;
  }

  /** Whether the kernel refused with this number, for example {@link DrbdFailure#NET_CONFIGURED}. */
  public boolean has(int code) {
    return failures.stream().anyMatch(failure -> failure.code() == code);
  }

  /** Whether the resource does not exist in the kernel: it is down. */
  boolean isNoSuchResource() {
    return failures.stream()
        .anyMatch(
            failure ->
                failure.code() == DrbdFailure.UNKNOWN_RESOURCE
                    || failure.text().equals("No such resource"));
  }
}
