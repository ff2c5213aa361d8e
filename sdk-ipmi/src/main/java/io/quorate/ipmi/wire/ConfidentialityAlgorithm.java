package io.quorate.ipmi.wire;

import java.util.Optional;

/** How the payload of each packet is encrypted; IPMI 2.0, table 13-19. */
public enum ConfidentialityAlgorithm {
  /** Not at all. */
  NONE(0),
  /** AES-CBC-128. */
  AES_CBC_128(1),
  /** xRC4-128: not spoken here. */
  XRC4_128(2),
  /** xRC4-40: not spoken here. */
  XRC4_40(3);

  private final int code;

  ConfidentialityAlgorithm(int code) {
    this.code = code;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The algorithm of a number. */
  public static Optional<ConfidentialityAlgorithm> of(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }
}
