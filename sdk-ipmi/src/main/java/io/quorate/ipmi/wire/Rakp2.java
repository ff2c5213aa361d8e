package io.quorate.ipmi.wire;

import java.util.Optional;

/**
 * RAKP Message 2: the BMC's random number, its GUID, and proof that it knows the password; IPMI 2.0, section 13.21.
 *
 * @param tag of message 1
 * @param status {@link RakpStatus}
 * @param consoleSession the id that the console chose
 * @param proof the rest; empty when the login is refused
 */
public record Rakp2(int tag, int status, int consoleSession, Optional<Proof> proof) {
  /**
   * What proves who the BMC is.
   *
   * @param managedRandom 16 bytes
   * @param guid 16 bytes
   * @param code keyed hash; empty with RAKP-none
   */
  public record Proof(byte[] managedRandom, byte[] guid, byte[] code) {}

  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(72);
    out.u8(tag).u8(status).u16(0).i32(consoleSession);
    proof.ifPresent(it -> out.bytes(it.managedRandom()).bytes(it.guid()).bytes(it.code()));
    return out.toBytes();
  }

  /**
   * Reads a payload; a refusal may be as short as tag and status, and then names session 0.
   *
   * @throws WireException when it is none
   */
  public static Rakp2 decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    int status = in.u8();
    if (status != RakpStatus.OK && in.remaining() < 6) {
      return new Rakp2(tag, status, 0, Optional.empty());
    }
    in.skip(2);
    int console = in.i32();
    return new Rakp2(
        tag,
        status,
        console,
        status == RakpStatus.OK
            ? Optional.of(new Proof(in.bytes(16), in.bytes(16), in.rest()))
            : Optional.empty());
  }
}
