package io.quorate.ipmi;

/**
 * A way in which some BMCs differ from the specification; each is switched on for one BMC.
 *
 * <p>None makes the client believe what is not authenticated. The names in brackets are those of FreeIPMI's {@code -W}.
 */
public enum Quirk {
  /**
   * The privilege is named in the Open Session Request already, because keys are computed with that one ({@code
   * opensesspriv}): Sun Fire 4100, Supermicro X8DT, Intel S5500WBV, Dell C5220.
   */
  OPEN_SESSION_PRIVILEGE,
  /** The user's name is sent and hashed as 16 bytes, padded with zeros ({@code intel20}): Intel SE7520AF2. */
  INTEL_2_0,
  /** The code of RAKP Message 2 is followed by one more byte ({@code supermicro20}): Supermicro H8QME. */
  SUPERMICRO_2_0,
  /** The last checksum inside of messages is wrong; their signature counts ({@code nochecksumcheck}): Supermicro X9SCM. */
  NO_CHECKSUM_CHECK,
  /** The user is looked up by name and privilege, not by name alone: Intel SE7520AF2. */
  NAME_AND_PRIVILEGE_LOOKUP
}
