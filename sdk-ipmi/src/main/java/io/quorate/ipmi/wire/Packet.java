package io.quorate.ipmi.wire;

import java.util.Arrays;

/**
 * A datagram of RMCP+, as its fields stand in it: the payload is encrypted and the signature is not checked yet; IPMI 2.0,
 * section 13.6 and table 13-8.
 *
 * @param payloadType {@link PayloadType}
 * @param encrypted whether the payload is encrypted
 * @param authenticated whether a signature follows the payload
 * @param session id of the receiver's side; 0 outside of sessions
 * @param sequence number of the packet in its session; 0 outside of sessions
 * @param payload as it is in the datagram
 * @param trailer integrity pad, pad length and next header, if signed, else empty
 * @param signature the authentication code, if signed, else empty
 */
public record Packet(
    int payloadType,
    boolean encrypted,
    boolean authenticated,
    int session,
    int sequence,
    byte[] payload,
    byte[] trailer,
    byte[] signature) {
  private static final int FORMAT_RMCP_PLUS = 6;
  private static final int ENCRYPTED = 0x80;
  private static final int AUTHENTICATED = 0x40;
  private static final int NEXT_HEADER = 0x07;
  private static final int HEADER = 12;
  private static final byte[] NOTHING = {};

  /** A packet outside of a session. */
  public static Packet plain(int payloadType, byte[] payload) {
    return new Packet(payloadType, false, false, 0, 0, payload, NOTHING, NOTHING);
  }

  /** The datagram up to what a signature covers, RMCP header included; the signature follows. */
  public static byte[] unsigned(
      int payloadType,
      boolean encrypted,
      boolean authenticated,
      int session,
      int sequence,
      byte[] payload) {
    WireWriter out = new WireWriter(64 + payload.length);
    RmcpHeader.OF_IPMI.write(out);
    out.u8(FORMAT_RMCP_PLUS);
    out.u8(payloadType | (encrypted ? ENCRYPTED : 0) | (authenticated ? AUTHENTICATED : 0));
    out.i32(session).i32(sequence).u16(payload.length).bytes(payload);
    if (authenticated) {
      int pad = -(HEADER + payload.length + 2) & 3;
      for (int i = 0; i < pad; i++) {
        out.u8(0xff);
      }
      out.u8(pad).u8(NEXT_HEADER);
    }
    return out.toBytes();
  }

  /** The whole datagram, with the trailer and the signature as they are. */
  public byte[] encode() {
    WireWriter out = new WireWriter(64 + payload.length);
    RmcpHeader.OF_IPMI.write(out);
    out.u8(FORMAT_RMCP_PLUS);
    out.u8(payloadType | (encrypted ? ENCRYPTED : 0) | (authenticated ? AUTHENTICATED : 0));
    out.i32(session).i32(sequence).u16(payload.length).bytes(payload);
    return out.bytes(trailer).bytes(signature).toBytes();
  }

  /** The number of bytes after the RMCP header that the signature covers. */
  public int signedLength() {
    return HEADER + payload.length + trailer.length;
  }

  /**
   * Reads a datagram.
   *
   * @param datagram the bytes
   * @param length how many of them
   * @param signatureLength bytes of the session's signature, for packets that say that they are signed
   * @throws WireException when it is no datagram of RMCP+
   */
  public static Packet decode(byte[] datagram, int length, int signatureLength) {
    WireReader in = new WireReader(datagram, 0, length);
    if (RmcpHeader.read(in).messageClass() != RmcpHeader.IPMI) {
      throw new WireException("not an IPMI message");
    }
    int format = in.u8();
    if (format != FORMAT_RMCP_PLUS) {
      throw new WireException("not RMCP+: authentication type " + format);
    }
    int type = in.u8();
    if ((type & 0x3f) == 2) {
      throw new WireException("a payload of an OEM");
    }
    boolean signed = (type & AUTHENTICATED) != 0;
    int session = in.i32();
    int sequence = in.i32();
    byte[] payload = in.bytes(in.u16());
    byte[] trailer = NOTHING;
    byte[] signature = NOTHING;
    if (signed) {
      int trailerLength = in.remaining() - signatureLength;
      if (trailerLength < 2) {
        throw new WireException("a signed packet without a whole signature");
      }
      trailer = in.bytes(trailerLength);
      int pad = trailer[trailerLength - 2] & 0xff;
      if (pad != trailerLength - 2 || (trailer[trailerLength - 1] & 0xff) != NEXT_HEADER) {
        throw new WireException("a wrong integrity pad");
      }
      signature = in.rest();
    }
    return new Packet(
        type & 0x3f,
        (type & ENCRYPTED) != 0,
        signed,
        session,
        sequence,
        payload,
        trailer,
        signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packet that && Arrays.equals(encode(), that.encode());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encode());
  }
}
