package io.quorate.ipmi.wire;

/** What a packet of RMCP+ carries; IPMI 2.0, table 13-16. */
public final class PayloadType {
  /** An IPMI message. */
  public static final int IPMI = 0x00;

  /** Serial over LAN. */
  public static final int SOL = 0x01;

  /** RMCP+ Open Session Request. */
  public static final int OPEN_SESSION_REQUEST = 0x10;

  /** RMCP+ Open Session Response. */
  public static final int OPEN_SESSION_RESPONSE = 0x11;

  /** RAKP Message 1. */
  public static final int RAKP_1 = 0x12;

  /** RAKP Message 2. */
  public static final int RAKP_2 = 0x13;

  /** RAKP Message 3. */
  public static final int RAKP_3 = 0x14;

  /** RAKP Message 4. */
  public static final int RAKP_4 = 0x15;

  private PayloadType() {}
}
