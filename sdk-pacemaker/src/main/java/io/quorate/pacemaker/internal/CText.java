package io.quorate.pacemaker.internal;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comparing text and reading floating-point numbers as the C library does. */
public final class CText {
  private static final Pattern DOUBLE =
      Pattern.compile(
          "[ \\t-\\r]*[+-]?(?:"
              + "(?<hex>0[xX](?:[0-9a-fA-F]+\\.?[0-9a-fA-F]*|\\.[0-9a-fA-F]+)(?<power>[pP][+-]?[0-9]+)?)"
              + "|(?<decimal>(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
              + "|(?<inf>[iI][nN][fF](?:[iI][nN][iI][tT][yY])?)"
              + "|(?<nan>[nN][aA][nN](?:\\([0-9A-Za-z_]*\\))?))");

  private CText() {}

  /** {@code strcasecmp} in the C locale: only ASCII letters lose their case. */
  public static int compareIgnoringCase(String one, String other) {
    byte[] left = one.getBytes(StandardCharsets.UTF_8);
    byte[] right = other.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int difference = lower(left[i]) - lower(right[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return left.length - right.length;
  }

  /** Whether {@code strcasecmp} finds no difference. */
  public static boolean equalIgnoringCase(String one, String other) {
    return compareIgnoringCase(one, other) == 0;
  }

  private static int lower(byte each) {
    int value = each & 0xff;
    return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
  }

  /**
   * A floating-point number at the start of a text, as {@code pcmk__scan_double} reads it with {@code strtod}.
   *
   * <p>Empty without a number, on overflow, and on what Pacemaker takes for underflow: a zero that is written with
   * anything but {@code 0.eE}, such as a sign or a blank.
   */
  public static OptionalDouble number(String text) {
    Matcher matcher = DOUBLE.matcher(text);
    if (!matcher.lookingAt()) {
      return OptionalDouble.empty();
    }
    boolean negative = matcher.group().stripLeading().startsWith("-");
    double value = magnitude(matcher) * (negative ? -1 : 1);
    if (matcher.group("inf") != null || matcher.group("nan") != null) {
      return OptionalDouble.of(value);
    }
    if (Double.isInfinite(value)) {
      return OptionalDouble.empty();
    }
    if (Math.abs(value) <= Double.MIN_NORMAL
        && matcher.group().chars().anyMatch(each -> "0.eE".indexOf(each) < 0)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value);
  }

  private static double magnitude(Matcher matcher) {
    if (matcher.group("hex") != null) {
      return Double.parseDouble(
          matcher.group("hex") + (matcher.group("power") == null ? "p0" : ""));
    }
    if (matcher.group("decimal") != null) {
      return Double.parseDouble(matcher.group("decimal"));
    }
    return matcher.group("inf") != null ? Double.POSITIVE_INFINITY : Double.NaN;
  }
}
