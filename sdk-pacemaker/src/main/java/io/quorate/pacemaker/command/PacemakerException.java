package io.quorate.pacemaker.command;

import io.quorate.core.QuorateException;
import io.quorate.core.exec.CommandException;
import java.util.List;

/** Thrown when a tool of Pacemaker gives no answer: it says why, and has the command's own exception as its cause. */
public class PacemakerException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  private final PacemakerReason reason;

  /** What ran, and how it ended. */
  private final CommandException failed;

  /** What the tool complained about in its XML. */
  @SuppressWarnings("serial")
  private final List<String> errors;

  /**
   * An exception.
   *
   * @param what is put in front of the reason; empty for nothing
   */
  public PacemakerException(
      String what, PacemakerReason reason, CommandException failed, List<String> errors) {
    super(
        (what.isEmpty() ? "" : what + ": ") + reason.sentence() + "\n" + failed.getMessage(),
        failed);
    this.reason = reason;
    this.failed = failed;
    this.errors = List.copyOf(errors);
  }

  /** Why there is no answer. */
  public PacemakerReason reason() {
    return reason;
  }

  /** The command, its host, its exit code and the tool's own words. */
  public CommandException failed() {
    return failed;
  }

  /** What the tool complained about in its XML; empty when it spoke in words, which are in {@link #failed}. */
  public List<String> errors() {
    return errors;
  }
}
