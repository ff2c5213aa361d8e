package io.quorate.ipmi.wire;

import java.util.Optional;

/** How the two sides prove that they know the password; IPMI 2.0, table 13-17. */
public enum AuthenticationAlgorithm {
  /** RAKP-none: nothing is proven. */
  NONE(0, "", 0, 0),
  /** RAKP-HMAC-SHA1. */
  HMAC_SHA1(1, "HmacSHA1", 20, 12),
  /** RAKP-HMAC-MD5. */
  HMAC_MD5(2, "HmacMD5", 16, 16),
  /** RAKP-HMAC-SHA256. */
  HMAC_SHA256(3, "HmacSHA256", 32, 16);

  private final int code;
  private final String mac;
  private final int length;
  private final int checkLength;

  AuthenticationAlgorithm(int code, String mac, int length, int checkLength) {
    this.code = code;
    this.mac = mac;
    this.length = length;
    this.checkLength = checkLength;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The name of its keyed hash in the Java platform; empty for none. */
  public String macName() {
    return mac;
  }

  /** Bytes of the key exchange authentication code in RAKP 2 and 3. */
  public int codeLength() {
    return length;
  }

  /** Bytes of the integrity check value in RAKP 4, a truncated hash; section 13.23. */
  public int checkLength() {
    return checkLength;
  }

  /** The algorithm of a number. */
  public static Optional<AuthenticationAlgorithm> of(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }
}
