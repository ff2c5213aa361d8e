package io.quorate.ipmi.wire;

import java.util.Optional;

/** How each packet of a session is signed; IPMI 2.0, table 13-18. */
public enum IntegrityAlgorithm {
  /** Packets are not signed. */
  NONE(0, "", 0),
  /** HMAC-SHA1-96. */
  HMAC_SHA1_96(1, "HmacSHA1", 12),
  /** HMAC-MD5-128. */
  HMAC_MD5_128(2, "HmacMD5", 16),
  /** MD5-128: a hash around the password, not spoken here. */
  MD5_128(3, "", 16),
  /** HMAC-SHA256-128. */
  HMAC_SHA256_128(4, "HmacSHA256", 16);

  private final int code;
  private final String mac;
  private final int length;

  IntegrityAlgorithm(int code, String mac, int length) {
    this.code = code;
    this.mac = mac;
    this.length = length;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The name of its keyed hash in the Java platform; empty where there is none. */
  public String macName() {
    return mac;
  }

  /** Bytes of the authentication code at the end of a packet, a truncated hash. */
  public int codeLength() {
    return length;
  }

  /** The algorithm of a number. */
  public static Optional<IntegrityAlgorithm> of(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }
}
