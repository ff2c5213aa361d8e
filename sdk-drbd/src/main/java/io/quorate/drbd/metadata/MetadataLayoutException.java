package io.quorate.drbd.metadata;

import io.quorate.core.QuorateException;

/** Metadata does not fit; {@code drbdmeta create-md} would refuse. */
public final class MetadataLayoutException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** An exception that says what does not fit. */
  public MetadataLayoutException(String message) {
    super(message);
  }
}
