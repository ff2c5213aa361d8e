package io.quorate.core;

/**
 * The root of everything that this SDK throws on purpose.
 *
 * <p>Unchecked. Content of files and of tool output never causes one: that is reported as diagnostics.
 */
public class QuorateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message that says what happened and what to do. */
  public QuorateException(String message) {
    super(message);
  }

  /** An exception with a message and the exception that caused it. */
  public QuorateException(String message, Throwable cause) {
    super(message, cause);
  }
}
