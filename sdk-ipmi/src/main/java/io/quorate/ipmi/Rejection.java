package io.quorate.ipmi;

/** Why a datagram was dropped; waiting for the right one goes on. */
public enum Rejection {
  /** It is not RMCP+, is cut, or has a wrong length. */
  MALFORMED,
  /** It comes from another address than the BMC's. */
  ADDRESS,
  /** It is of the login and does not fit to it: another tag, id or step. */
  LOGIN,
  /** It is not signed or not encrypted, in a session where it has to be. */
  PLAIN,
  /** Its signature or padding is wrong. */
  SIGNATURE,
  /** Its number was seen before, is too old, or is 0. */
  SEQUENCE,
  /** It is no IPMI message with right checksums. */
  MESSAGE,
  /** It answers another request. */
  REQUEST
}
