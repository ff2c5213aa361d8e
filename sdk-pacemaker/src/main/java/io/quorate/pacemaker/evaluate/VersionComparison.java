package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares versions such as {@code 1.10} and {@code 1.9}.
 *
 * <p>Source: {@code lib/common/utils.c}, {@code compare_version}; {@code pcmk__compare_versions} after 3.0.2.
 */
final class VersionComparison {
  private static final Pattern SEGMENTS = Pattern.compile("[ \\t-\\r]*(\\d+(?:\\.\\d+)*)");

  private VersionComparison() {}

  /** Negative, 0 or positive; empty where Pacemaker never finishes. */
  static OptionalInt compare(String one, String other, PacemakerRelease release) {
    return release.before(3, 0, 3) ? compareStepwise(one, other) : compareSegments(one, other);
  }

  /** Number by number, each with a dot behind it; where neither text has one left it stops moving, for ever. */
  private static OptionalInt compareStepwise(String one, String other) {
    int left = 0;
    int right = 0;
    for (boolean first = true; left < one.length() || right < other.length(); first = false) {
      CNumber leftNumber = CNumber.read(one, left);
      CNumber rightNumber = CNumber.read(other, right);
      // A text that is empty from the start counts -1, one that has come to its end counts 0.
      int leftValue = first && one.isEmpty() ? -1 : (int) leftNumber.value();
      int rightValue = first && other.isEmpty() ? -1 : (int) rightNumber.value();
      if (leftValue != rightValue) {
        return OptionalInt.of(Integer.compare(leftValue, rightValue));
      }
      int nextLeft = skipDot(one, leftNumber.end());
      int nextRight = skipDot(other, rightNumber.end());
      if (nextLeft == left && nextRight == right) {
        return OptionalInt.empty();
      }
      left = nextLeft;
      right = nextRight;
    }
    return OptionalInt.of(0);
  }

  private static int skipDot(String text, int at) {
    return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  private static OptionalInt compareSegments(String one, String other) {
    if (one.equals(other)) {
      return OptionalInt.of(0);
    }
    String[] left = segments(one);
    String[] right = segments(other);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      long first = i < left.length ? CNumber.read(left[i], 0).value() : 0;
      long second = i < right.length ? CNumber.read(right[i], 0).value() : 0;
      if (first != second) {
        return OptionalInt.of(Long.compare(first, second));
      }
    }
    return OptionalInt.of(0);
  }

  private static String[] segments(String version) {
    Matcher matcher = SEGMENTS.matcher(version);
    return matcher.lookingAt() ? matcher.group(1).split("\\.") : new String[0];
  }

  /** Whether the comparison with an equal text is endless, and so that with many others. */
  static boolean mayHang(String version, PacemakerRelease release) {
    return compare(version, version, release).isEmpty();
  }
}
