package io.quorate.ipmi.wire;

import java.util.Optional;

/**
 * Opens a session, or says why not; IPMI 2.0, section 13.18.
 *
 * @param tag of the request
 * @param status {@link RakpStatus}
 * @param privilege code of the most that the session will be able to do; some BMCs say 0
 * @param consoleSession the id that the console chose
 * @param accepted the rest; empty when the session is refused
 */
public record OpenSessionResponse(
    int tag, int status, int privilege, int consoleSession, Optional<Accepted> accepted) {
  /**
   * What an open session has.
   *
   * @param managedSession the id that the BMC chose
   * @param authentication code
   * @param integrity code
   * @param confidentiality code
   */
  public record Accepted(
      int managedSession, int authentication, int integrity, int confidentiality) {
    /** Of a suite. */
    public static Accepted of(int managedSession, CipherSuite suite) {
      return new Accepted(
          managedSession,
          suite.authentication().code(),
          suite.integrity().code(),
          suite.confidentiality().code());
    }

    /** Whether the algorithms are those of a suite. */
    public boolean isOf(CipherSuite suite) {
      return equals(of(managedSession, suite));
    }
  }

  /** The payload. */
  public byte[] encode() {
    WireWriter out = new WireWriter(36);
    out.u8(tag).u8(status).u8(privilege).u8(0).i32(consoleSession);
    accepted.ifPresent(
        session -> {
          out.i32(session.managedSession());
          OpenSessionRequest.algorithm(out, 0, session.authentication());
          OpenSessionRequest.algorithm(out, 1, session.integrity());
          OpenSessionRequest.algorithm(out, 2, session.confidentiality());
        });
    return out.toBytes();
  }

  /**
   * Reads a payload; a refusal may be as short as tag and status, and then names session 0.
   *
   * @throws WireException when it is none
   */
  public static OpenSessionResponse decode(byte[] payload) {
    WireReader in = new WireReader(payload);
    int tag = in.u8();
    int status = in.u8();
    if (status != RakpStatus.OK && in.remaining() < 6) {
      return new OpenSessionResponse(tag, status, 0, 0, Optional.empty());
    }
    int privilege = in.u8() & 0x0f;
    in.skip(1);
    int console = in.i32();
    if (status != RakpStatus.OK) {
      return new OpenSessionResponse(tag, status, privilege, console, Optional.empty());
    }
    Accepted accepted =
        new Accepted(
            in.i32(),
            OpenSessionRequest.algorithm(in, 0),
            OpenSessionRequest.algorithm(in, 1),
            OpenSessionRequest.algorithm(in, 2));
    return new OpenSessionResponse(tag, status, privilege, console, Optional.of(accepted));
  }
}
