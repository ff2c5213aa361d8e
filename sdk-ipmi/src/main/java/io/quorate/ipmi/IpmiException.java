package io.quorate.ipmi;

import io.quorate.core.QuorateException;

/** Thrown when a BMC does not answer, refuses, or cannot be trusted; it names the target, and no secret. */
public class IpmiException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** Why it failed. */
  public enum Reason {
    /** No answer within the deadline; whether the BMC did what it was asked for is not known. */
    TIMEOUT,
    /** The host name is not known, or the host says that nobody listens there. */
    UNREACHABLE,
    /** The BMC does not know the user, or the user may not log in. */
    USER,
    /** The password, or the key K_G, is wrong, or somebody else answers. */
    AUTHENTICATION,
    /** The user may not have the privilege. */
    PRIVILEGE,
    /** The BMC does not speak an allowed cipher suite. */
    SUITE,
    /** The BMC has no session left. */
    BUSY,
    /** The BMC refused the command; see {@link CommandRefusedException}. */
    REFUSED,
    /** The answer is not understood. */
    PROTOCOL,
    /** The transport was closed, or the operation was cancelled. */
    CANCELLED
  }

  /** Why it failed. */
  private final Reason reason;

  /** Which BMC. */
  private final String target;

  /** With a reason, the target and a sentence. */
  public IpmiException(Reason reason, String target, String what) {
    super(target + ": " + what);
    this.reason = reason;
    this.target = target;
  }

  /** The same with a cause. */
  public IpmiException(Reason reason, String target, String what, Throwable cause) {
    super(target + ": " + what, cause);
    this.reason = reason;
    this.target = target;
  }

  /** Why it failed. */
  public Reason reason() {
    return reason;
  }

  /** Which BMC: {@code USER@HOST:PORT}. */
  public String target() {
    return target;
  }
}
