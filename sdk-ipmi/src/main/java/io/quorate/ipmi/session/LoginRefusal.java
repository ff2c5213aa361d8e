package io.quorate.ipmi.session;

import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.RakpStatus;

/**
 * Why a login failed, and what may help.
 *
 * @param exception for the caller
 * @param isOfSuite whether another cipher suite may help
 * @param isTemporary whether the same again, later, may help
 */
public record LoginRefusal(IpmiException exception, boolean isOfSuite, boolean isTemporary) {
  static LoginRefusal of(IpmiException exception, boolean isOfSuite, boolean isTemporary) {
    return new LoginRefusal(exception, isOfSuite, isTemporary);
  }

  /** By a status code of the BMC; IPMI 2.0, table 13-15. */
  static LoginRefusal ofStatus(IpmiTarget target, CipherSuite suite, int status) {
    Reason reason =
        switch (status) {
          case 0x01, 0x0b -> Reason.BUSY;
          case 0x02, 0x08 -> Reason.PROTOCOL;
          case 0x04, 0x05, 0x06, 0x07, 0x10, 0x11 -> Reason.SUITE;
          case 0x09, 0x0a -> Reason.PRIVILEGE;
          case 0x0c, 0x0d -> Reason.USER;
          case 0x0e, 0x0f -> Reason.AUTHENTICATION;
          default -> Reason.PROTOCOL;
        };
    String what = "login with " + suite + " refused: " + RakpStatus.text(status);
    // Some BMCs (Intel M50CYP) say "insufficient resources" when they mean the suite.
    boolean ofSuite = reason == Reason.SUITE || status == 0x01;
    boolean temporary = reason == Reason.BUSY || status == 0x02 || status == 0x08;
    return of(new IpmiException(reason, target.toString(), what), ofSuite, temporary);
  }
}
