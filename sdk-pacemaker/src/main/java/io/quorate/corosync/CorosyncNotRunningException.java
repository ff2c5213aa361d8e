package io.quorate.corosync;

import io.quorate.core.exec.CommandException;
import io.quorate.corosync.command.CorosyncFailure;
import java.util.Optional;

/** Thrown when corosync does not run on the host that was asked. */
public final class CorosyncNotRunningException extends CorosyncException {
  private static final long serialVersionUID = 1L;

  CorosyncNotRunningException(CommandException failed, CorosyncFailure failure) {
    super(
        "corosync does not run on " + failed.host() + ": " + failed.getMessage(),
        failed,
        Optional.of(failure));
  }
}
