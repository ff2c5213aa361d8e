package io.quorate.ipmi.wire;

/**
 * Asks for a session with certain algorithms; IPMI 2.0, section 13.17.
 *
 * @param tag comes back in the answer
 * @param privilege the most that the session shall be able to do
 * @param consoleSession the id that the console chose, not 0
 * @param suite the algorithms
 */
public record OpenSessionRequest(
    int tag, Privilege privilege, int consoleSession, CipherSuite suite) {
  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(32);
    out.u8(tag).u8(privilege.code()).u16(0).i32(consoleSession);
    algorithm(out, 0, suite.authentication().code());
    algorithm(out, 1, suite.integrity().code());
    algorithm(out, 2, suite.confidentiality().code());
    return out.toBytes();
  }

  static void algorithm(WireWriter out, int kind, int code) {
    out.u8(kind).u16(0).u8(8).u8(code).zeros(3);
  }

  /** Reads one algorithm; a payload of length 0 leaves the choice to the other side, which is not spoken here. */
  static int algorithm(WireReader in, int kind) {
    int found = in.u8();
    in.skip(2);
    int length = in.u8();
    int code = in.u8() & 0x3f;
    in.skip(3);
    if (found != kind || length != 8) {
      throw new WireException("algorithm payload " + found + " of length " + length);
    }
    return code;
  }

  /** The algorithms as one number, to find the suite of three codes. */
  static CipherSuite suite(int authentication, int integrity, int confidentiality) {
    for (CipherSuite suite : CipherSuite.values()) {
      if (suite.authentication().code() == authentication
          && suite.integrity().code() == integrity
          && suite.confidentiality().code() == confidentiality) {
        return suite;
      }
    }
    throw new WireException(
        "no cipher suite has the algorithms "
            + authentication
            + ", "
            + integrity
            + ", "
            + confidentiality);
  }

  /**
   * Reads a payload.
   *
   * @throws WireException when it is none, or asks for algorithms of no known suite
   */
  public static OpenSessionRequest decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    int privilege = in.u8() & 0x0f;
    in.skip(2);
    int console = in.i32();
    CipherSuite suite = suite(algorithm(in, 0), algorithm(in, 1), algorithm(in, 2));
    return new OpenSessionRequest(
        tag,
        Privilege.of(privilege).orElseThrow(() -> new WireException("privilege " + privilege)),
        console,
        suite);
  }
}
