package io.quorate.ipmi.wire;

/** Status codes of RMCP+ and RAKP messages; IPMI 2.0, table 13-15. */
public final class RakpStatus {
  /** No errors. */
  public static final int OK = 0x00;

  /** Invalid integrity check value: what the other side proves is wrong. */
  public static final int INVALID_CHECK_VALUE = 0x0f;

  private static final String[] TEXTS = {
    "no errors",
    "insufficient resources to create a session",
    "invalid session ID",
    "invalid payload type",
    "invalid authentication algorithm",
    "invalid integrity algorithm",
    "no matching authentication payload",
    "no matching integrity payload",
    "inactive session ID",
    "invalid role",
    "unauthorized role or privilege level requested",
    "insufficient resources to create a session at the requested role",
    "invalid name length",
    "unauthorized name",
    "unauthorized GUID",
    "invalid integrity check value",
    "invalid confidentiality algorithm",
    "no cipher suite match with proposed security algorithms",
    "illegal or unrecognized parameter"
  };

  private RakpStatus() {}

  /** The specification's words. */
  public static String text(int status) {
    return status >= 0 && status < TEXTS.length
        ? TEXTS[status]
        : String.format(java.util.Locale.ROOT, "status 0x%02x", status);
  }
}
