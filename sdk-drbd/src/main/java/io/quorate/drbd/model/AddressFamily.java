package io.quorate.drbd.model;

/** The family of an address. */
public enum AddressFamily {
  /** {@code ipv4}; may be left out in files. */
  IPV4("ipv4"),
  /** {@code ipv6}; the address stands in brackets. */
  IPV6("ipv6"),
  /** {@code ssocks}: Dolphin SuperSockets; {@code sci} in older files. */
  SSOCKS("ssocks"),
  /** {@code sdp}: Sockets Direct Protocol. */
  SDP("sdp");

  private final String keyword;

  AddressFamily(String keyword) {
    this.keyword = keyword;
  }

  /** The word in the file. */
  public String keyword() {
    return keyword;
  }
}
