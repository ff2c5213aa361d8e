package io.quorate.core.option;

import io.quorate.core.QuorateException;

/** Thrown by {@link OptionType#read} for a text that is no value of the type. */
public class OptionValueException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** An exception that completes the sentence "the value is …": {@code too big, at most 600}. */
  public OptionValueException(String message) {
    super(message);
  }
}
