package io.quorate.ipmi.wire;

import java.util.Optional;

/** What a session may do; IPMI 2.0, section 6.8. */
public enum Privilege {
  /** As much as the user may; in requests only. */
  HIGHEST(0),
  /** Least. */
  CALLBACK(1),
  /** May read. */
  USER(2),
  /** May switch power. */
  OPERATOR(3),
  /** May configure. */
  ADMINISTRATOR(4),
  /** Defined by the manufacturer. */
  OEM(5);

  private final int code;

  Privilege(int code) {
    this.code = code;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The privilege of a number. */
  public static Optional<Privilege> of(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }
}
