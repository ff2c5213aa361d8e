package io.quorate.ipmi.wire;

/**
 * Asks whether somebody speaks RMCP; ASF 2.0, section 3.2.4.2.
 *
 * @param tag comes back in the answer, 0 to 254
 */
public record PresencePing(int tag) {
  static final int ASF_ENTERPRISE = 4542;
  static final int PING = 0x80;

  /** The whole datagram. */
  public byte[] encode() {
    WireWriter out = new WireWriter(12);
    new RmcpHeader(0xff, RmcpHeader.ASF).write(out);
    out.u8(0).u8(0).u8(ASF_ENTERPRISE >> 8).u8(ASF_ENTERPRISE);
    return out.u8(PING).u8(tag).u8(0).u8(0).toBytes();
  }

  /**
   * Reads a datagram.
   *
   * @throws WireException when it is none
   */
  public static PresencePing decode(byte[] datagram) {
    WireReader in = new WireReader(datagram);
    PresencePong.head(in, PING);
    return new PresencePing(in.u8());
  }
}
