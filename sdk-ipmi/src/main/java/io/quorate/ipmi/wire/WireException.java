package io.quorate.ipmi.wire;

import io.quorate.core.QuorateException;

/** Thrown when bytes are not what they should be: too short, or with a field that no specification knows. */
public final class WireException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong. */
  public WireException(String message) {
    super(message);
  }
}
