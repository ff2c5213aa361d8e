package io.quorate.ipmi.wire;

import java.util.Optional;

/** A set of algorithms of a session; IPMI 2.0, table 22-20. Those with xRC4 are left out. */
public enum CipherSuite {
  /** No authentication at all: anybody is let in. */
  SUITE_0(0, AuthenticationAlgorithm.NONE, IntegrityAlgorithm.NONE, ConfidentialityAlgorithm.NONE),
  /** SHA1, neither signed nor encrypted. */
  SUITE_1(
      1, AuthenticationAlgorithm.HMAC_SHA1, IntegrityAlgorithm.NONE, ConfidentialityAlgorithm.NONE),
  /** SHA1, signed, not encrypted. */
  SUITE_2(
      2,
      AuthenticationAlgorithm.HMAC_SHA1,
      IntegrityAlgorithm.HMAC_SHA1_96,
      ConfidentialityAlgorithm.NONE),
  /** SHA1, signed and encrypted; what every BMC has to know. */
  SUITE_3(
      3,
      AuthenticationAlgorithm.HMAC_SHA1,
      IntegrityAlgorithm.HMAC_SHA1_96,
      ConfidentialityAlgorithm.AES_CBC_128),
  /** MD5, neither signed nor encrypted. */
  SUITE_6(
      6, AuthenticationAlgorithm.HMAC_MD5, IntegrityAlgorithm.NONE, ConfidentialityAlgorithm.NONE),
  /** MD5, signed, not encrypted. */
  SUITE_7(
      7,
      AuthenticationAlgorithm.HMAC_MD5,
      IntegrityAlgorithm.HMAC_MD5_128,
      ConfidentialityAlgorithm.NONE),
  /** MD5, signed and encrypted. */
  SUITE_8(
      8,
      AuthenticationAlgorithm.HMAC_MD5,
      IntegrityAlgorithm.HMAC_MD5_128,
      ConfidentialityAlgorithm.AES_CBC_128),
  /** MD5, with the unkeyed signature, not encrypted. */
  SUITE_11(
      11,
      AuthenticationAlgorithm.HMAC_MD5,
      IntegrityAlgorithm.MD5_128,
      ConfidentialityAlgorithm.NONE),
  /** MD5, with the unkeyed signature, encrypted. */
  SUITE_12(
      12,
      AuthenticationAlgorithm.HMAC_MD5,
      IntegrityAlgorithm.MD5_128,
      ConfidentialityAlgorithm.AES_CBC_128),
  /** SHA256, neither signed nor encrypted. */
  SUITE_15(
      15,
      AuthenticationAlgorithm.HMAC_SHA256,
      IntegrityAlgorithm.NONE,
      ConfidentialityAlgorithm.NONE),
  /** SHA256, signed, not encrypted. */
  SUITE_16(
      16,
      AuthenticationAlgorithm.HMAC_SHA256,
      IntegrityAlgorithm.HMAC_SHA256_128,
      ConfidentialityAlgorithm.NONE),
  /** SHA256, signed and encrypted; the one to prefer. */
  SUITE_17(
      17,
      AuthenticationAlgorithm.HMAC_SHA256,
      IntegrityAlgorithm.HMAC_SHA256_128,
      ConfidentialityAlgorithm.AES_CBC_128);

  private final int id;
  private final AuthenticationAlgorithm authentication;
  private final IntegrityAlgorithm integrity;
  private final ConfidentialityAlgorithm confidentiality;

  CipherSuite(
      int id,
      AuthenticationAlgorithm authentication,
      IntegrityAlgorithm integrity,
      ConfidentialityAlgorithm confidentiality) {
    this.id = id;
    this.authentication = authentication;
    this.integrity = integrity;
    this.confidentiality = confidentiality;
  }

  /** The number. */
  public int id() {
    return id;
  }

  /** How the password is proven. */
  public AuthenticationAlgorithm authentication() {
    return authentication;
  }

  /** How packets are signed. */
  public IntegrityAlgorithm integrity() {
    return integrity;
  }

  /** How payloads are encrypted. */
  public ConfidentialityAlgorithm confidentiality() {
    return confidentiality;
  }

  /** Whether every packet is signed with a key and encrypted by algorithms that hold: 3 and 17. */
  public boolean isSafe() {
    return this == SUITE_3 || this == SUITE_17;
  }

  /** The suite of a number. */
  public static Optional<CipherSuite> of(int id) {
    for (CipherSuite suite : values()) {
      if (suite.id == id) {
        return Optional.of(suite);
      }
    }
    return Optional.empty();
  }

  /** {@code cipher suite 17}. */
  @Override
  public String toString() {
    return "cipher suite " + id;
  }
}
