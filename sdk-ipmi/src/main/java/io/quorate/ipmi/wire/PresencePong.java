package io.quorate.ipmi.wire;

/**
 * Says that somebody speaks RMCP, and whether IPMI; ASF 2.0, section 3.2.4.3, and IPMI 2.0, section 13.2.4.
 *
 * <p>It is not authenticated: it proves nothing.
 *
 * @param tag of the ping
 * @param ipmi whether IPMI is spoken
 */
public record PresencePong(int tag, boolean ipmi) {
  private static final int PONG = 0x40;
  private static final int SUPPORTS_IPMI = 0x80;
  private static final int ASF_1_0 = 0x01;

  /** The whole datagram. */
  public byte[] encode() {
    WireWriter out = new WireWriter(28);
    new RmcpHeader(0xff, RmcpHeader.ASF).write(out);
    out.u8(0).u8(0).u8(PresencePing.ASF_ENTERPRISE >> 8).u8(PresencePing.ASF_ENTERPRISE);
    out.u8(PONG).u8(tag).u8(0).u8(16);
    out.u8(0).u8(0).u8(PresencePing.ASF_ENTERPRISE >> 8).u8(PresencePing.ASF_ENTERPRISE);
    return out.zeros(4).u8((ipmi ? SUPPORTS_IPMI : 0) | ASF_1_0).u8(0).zeros(6).toBytes();
  }

  /**
   * Reads a datagram.
   *
   * @throws WireException when it is none
   */
  public static PresencePong decode(byte[] datagram) {
    WireReader in = new WireReader(datagram);
    head(in, PONG);
    int tag = in.u8();
    in.skip(2 + 8);
    return new PresencePong(tag, (in.u8() & SUPPORTS_IPMI) != 0);
  }

  /** Reads up to the type, which has to be the given one. */
  static void head(WireReader in, int type) {
    if (RmcpHeader.read(in).messageClass() != RmcpHeader.ASF) {
      throw new WireException("not an ASF message");
    }
    in.skip(4);
    int found = in.u8();
    if (found != type) {
      throw new WireException("ASF message of type " + found + ", " + type + " is expected");
    }
  }
}
