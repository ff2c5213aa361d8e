package io.quorate.ipmi.wire;

/**
 * RAKP Message 3: proof that the console knows the password, or that it gives up; IPMI 2.0, section 13.22.
 *
 * @param tag comes back in the answer
 * @param status {@link RakpStatus}; another than OK makes the BMC forget the session
 * @param managedSession the id that the BMC chose
 * @param code keyed hash; empty with RAKP-none, or when the console gives up
 */
public record Rakp3(int tag, int status, int managedSession, byte[] code) {
  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(8 + code.length);
    return out.u8(tag).u8(status).u16(0).i32(managedSession).bytes(code).toBytes();
  }

  /**
   * Reads a payload.
   *
   * @throws WireException when it is none
   */
  public static Rakp3 decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    int status = in.u8();
    in.skip(2);
    return new Rakp3(tag, status, in.i32(), in.rest());
  }
}
