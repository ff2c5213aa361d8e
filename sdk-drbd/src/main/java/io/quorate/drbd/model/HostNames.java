package io.quorate.drbd.model;

/** Host names as {@code drbdadm} compares them. */
public final class HostNames {
  private HostNames() {}

  /** Whether two names mean one host: without case; a short name equals the first label of a full one. */
  public static boolean equal(String a, String b) {
    int dotA = a.indexOf('.');
    int dotB = b.indexOf('.');
    if (dotA >= 0 && dotB >= 0) {
      return a.equalsIgnoreCase(b);
    }
    int lengthA = dotA < 0 ? a.length() : dotA;
    int lengthB = dotB < 0 ? b.length() : dotB;
    return lengthA == lengthB && a.regionMatches(true, 0, b, 0, lengthA);
  }
}
