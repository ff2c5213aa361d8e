package io.quorate.cli;

import io.quorate.core.QuorateException;

/** Thrown when standard output takes nothing any more: the run ends. */
final class BrokenPipeException extends QuorateException {
  private static final long serialVersionUID = 1L;

  BrokenPipeException() {
    super("standard output is closed");
  }
}
