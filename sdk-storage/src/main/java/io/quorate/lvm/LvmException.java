package io.quorate.lvm;

import io.quorate.core.QuorateException;
import io.quorate.core.exec.CommandException;
import io.quorate.lvm.command.LockdFailure;
import io.quorate.lvm.command.LvmExit;
import java.util.List;
import java.util.Optional;

/** Thrown when a command of LVM fails: it has what lvmlockd refused as values, and the command's own exception. */
public class LvmException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What ran, and how it ended. */
  private final CommandException failed;

  /** Why lvmlockd gave no lock. */
  @SuppressWarnings("serial")
  private final List<LockdFailure> failures;

  LvmException(CommandException failed) {
    this(failed, LockdFailure.findAll(failed.words()));
  }

  private LvmException(CommandException failed, List<LockdFailure> failures) {
    super(message(failed, failures), failed);
    this.failed = failed;
    this.failures = failures;
  }

  private static String message(CommandException failed, List<LockdFailure> failures) {
    StringBuilder out = new StringBuilder(String.valueOf(failed.getMessage()));
    failures.forEach(failure -> out.append("\n  lvmlockd: ").append(failure.words()));
    return out.toString();
  }

  /** The command, its host, its exit code and the tool's own words. */
  public CommandException failed() {
    return failed;
  }

  /** What the exit code means; empty when the command did not end by itself, or ended with another code. */
  public Optional<LvmExit> exit() {
    return failed.exitCode().isPresent()
        ? LvmExit.of(failed.exitCode().getAsInt())
        : Optional.empty();
  }

  /** Why lvmlockd gave no lock, in order; empty when that was not the reason. */
  public List<LockdFailure> lockFailures() {
    return failures;
  }
}
