package io.quorate.cli;

import io.quorate.core.QuorateException;

/** Thrown when the command line makes no sense; the message says why. */
final class UsageException extends QuorateException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
