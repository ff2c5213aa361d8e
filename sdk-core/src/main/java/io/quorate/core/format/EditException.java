package io.quorate.core.format;

import io.quorate.core.QuorateException;

/** Thrown when an edited value has no text that reads back as that value; the document is unchanged. */
public class EditException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** An exception that names the document. */
  public EditException(String message) {
    super(message);
  }
}
