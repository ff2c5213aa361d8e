package io.quorate.ipmi.wire;

/**
 * RAKP Message 4: the session is open, with proof that both sides have the same keys; IPMI 2.0, section 13.23.
 *
 * @param tag of message 3
 * @param status {@link RakpStatus}
 * @param consoleSession the id that the console chose
 * @param check truncated keyed hash; empty with RAKP-none, or when the login is refused
 */
public record Rakp4(int tag, int status, int consoleSession, byte[] check) {
  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(8 + check.length);
    return out.u8(tag).u8(status).u16(0).i32(consoleSession).bytes(check).toBytes();
  }

  /**
   * Reads a payload; a refusal may be as short as tag and status, and then names session 0.
   *
   * @throws WireException when it is none
   */
  public static Rakp4 decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    int status = in.u8();
    if (status != RakpStatus.OK && in.remaining() < 6) {
      return new Rakp4(tag, status, 0, new byte[0]);
    }
    in.skip(2);
    return new Rakp4(tag, status, in.i32(), in.rest());
  }
}
