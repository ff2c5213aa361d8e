package io.quorate.ipmi.wire;

/**
 * The four bytes in front of every datagram; IPMI 2.0, section 13.1.3, and ASF 2.0, section 3.2.2.
 *
 * @param sequence 255 for messages that no acknowledgement is wanted for, as of IPMI
 * @param messageClass 6 is ASF, 7 is IPMI
 */
public record RmcpHeader(int sequence, int messageClass) {
  /** Length in bytes. */
  public static final int LENGTH = 4;

  /** Class of ASF messages. */
  public static final int ASF = 6;

  /** Class of IPMI messages. */
  public static final int IPMI = 7;

  private static final int VERSION = 6;

  /** The header of every IPMI message. */
  public static final RmcpHeader OF_IPMI = new RmcpHeader(0xff, IPMI);

  /** Writes the four bytes. */
  public void write(WireWriter out) {
    out.u8(VERSION).u8(0).u8(sequence).u8(messageClass);
  }

  /**
   * Reads the four bytes.
   *
   * @throws WireException when it is not RMCP 1.0, or an acknowledgement
   */
  public static RmcpHeader read(WireReader in) {
    int version = in.u8();
    in.u8();
    int sequence = in.u8();
    int messageClass = in.u8();
    if (version != VERSION) {
      throw new WireException("not RMCP: version " + version);
    }
    if ((messageClass & 0x80) != 0) {
      throw new WireException("an RMCP acknowledgement, which carries nothing");
    }
    return new RmcpHeader(sequence, messageClass & 0x1f);
  }
}
