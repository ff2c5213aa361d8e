package io.quorate.corosync;

import io.quorate.core.QuorateException;
import io.quorate.core.exec.CommandException;
import io.quorate.corosync.command.CorosyncFailure;
import io.quorate.corosync.command.CsError;
import java.util.Optional;

/** Thrown when a command of corosync fails: it has the error of corosync as a value, and the command's own exception. */
public class CorosyncException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What ran, and how it ended. */
  private final CommandException failed;

  /** What the tool said. */
  @SuppressWarnings("serial")
  private final Optional<CorosyncFailure> failure;

  CorosyncException(String message, CommandException failed, Optional<CorosyncFailure> failure) {
    super(message, failed);
    this.failed = failed;
    this.failure = failure;
  }

  CorosyncException(CommandException failed, Optional<CorosyncFailure> failure) {
    this(String.valueOf(failed.getMessage()), failed, failure);
  }

  /** The command, its host, its exit code and the tool's own words. */
  public CommandException failed() {
    return failed;
  }

  /** What the tool said; empty when it said nothing that is understood. */
  public Optional<CorosyncFailure> failure() {
    return failure;
  }

  /** The error of corosync; empty when the tool named none. */
  public Optional<CsError> error() {
    return failure.flatMap(CorosyncFailure::error);
  }
}
