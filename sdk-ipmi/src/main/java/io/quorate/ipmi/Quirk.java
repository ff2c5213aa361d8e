package io.quorate.ipmi;

/**
 * A way in which some BMCs differ from the specification; each is switched on for one BMC, and logged.
 *
 * <p>None makes the client believe what is not authenticated.
 */
public enum Quirk {
  /** Keys are computed with the privilege of the Open Session Request rather than that of RAKP Message 1. */
  OPEN_SESSION_PRIVILEGE,
  /** The user's name is padded with zeros in the hashes, and RAKP Message 4 is checked by the integrity algorithm. */
  INTEL_2_0,
  /** The code of RAKP Message 2 is one byte shorter or longer. */
  SUPERMICRO_2_0,
  /** The session ids stand most significant byte first in hashes. */
  SUN_2_0,
  /** The checksum inside of messages is wrong; their signature counts. */
  NO_CHECKSUM_CHECK,
  /** The user is looked up by name and privilege. */
  NAME_AND_PRIVILEGE_LOOKUP,
  /** The exact privilege is asked for, not the highest. */
  EXACT_PRIVILEGE
}
