package io.quorate.ipmi.wire;

/**
 * RAKP Message 1: the console's random number and who wants to log in; IPMI 2.0, section 13.20.
 *
 * @param tag comes back in the answer
 * @param managedSession the id that the BMC chose
 * @param consoleRandom 16 bytes
 * @param role privilege and look-up as one byte, see {@link #role(Privilege, boolean)}
 * @param userName bytes of the name, at most 16; none is the null user
 */
public record Rakp1(int tag, int managedSession, byte[] consoleRandom, int role, byte[] userName) {
  /** The most bytes that a user's name has. */
  public static final int MAX_USER_NAME = 16;

  private static final int NAME_ONLY = 0x10;

  /**
   * The role byte, as it enters the hashes too.
   *
   * @param nameOnly whether the user is looked up by name alone rather than by name and privilege
   */
  public static int role(Privilege privilege, boolean nameOnly) {
    return privilege.code() | (nameOnly ? NAME_ONLY : 0);
  }

  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(28 + userName.length);
    out.u8(tag).zeros(3).i32(managedSession).bytes(consoleRandom).u8(role).u16(0);
    return out.u8(userName.length).bytes(userName).toBytes();
  }

  /**
   * Reads a payload.
   *
   * @throws WireException when it is none
   */
  public static Rakp1 decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    in.skip(3);
    int session = in.i32();
    byte[] random = in.bytes(16);
    int role = in.u8();
    in.skip(2);
    int length = in.u8();
    if (length > MAX_USER_NAME) {
      throw new WireException("a user name of " + length + " bytes");
    }
    return new Rakp1(tag, session, random, role, in.bytes(length));
  }
}
