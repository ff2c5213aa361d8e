package io.quorate.drbd.splitbrain;

import io.quorate.core.QuorateException;
import java.util.List;

/** Thrown when a recovery cannot begin or go on; says which steps are done. */
public final class RecoveryException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** The steps that are done and verified. */
  @SuppressWarnings("serial")
  private final List<RecoveryStep> done;

  RecoveryException(String message, List<RecoveryStep> done) {
    super(message);
    this.done = List.copyOf(done);
  }

  RecoveryException(String message, List<RecoveryStep> done, Throwable cause) {
    super(message, cause);
    this.done = List.copyOf(done);
  }

  /** The steps that are done and verified, in order. */
  public List<RecoveryStep> done() {
    return done;
  }
}
