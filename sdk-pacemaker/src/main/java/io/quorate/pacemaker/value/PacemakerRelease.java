package io.quorate.pacemaker.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of Pacemaker, for example 2.1.5; the same text means different things to different ones.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
public record PacemakerRelease(int major, int minor, int patch)
    implements Comparable<PacemakerRelease> {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

  private static final Comparator<PacemakerRelease> ORDER =
      Comparator.comparingInt(PacemakerRelease::major)
          .thenComparingInt(PacemakerRelease::minor)
          .thenComparingInt(PacemakerRelease::patch);

  /** A release by its numbers. */
  public static PacemakerRelease of(int major, int minor, int patch) {
    return new PacemakerRelease(major, minor, patch);
  }

  /** The first {@code N.N.N} in a text, for example in what {@code crm_mon --version} prints; empty without one. */
  public static Optional<PacemakerRelease> find(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    return matcher.find()
        ? Optional.of(
            of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  /** Whether it is the given release or a later one. */
  public boolean atLeast(int otherMajor, int otherMinor, int otherPatch) {
    return compareTo(of(otherMajor, otherMinor, otherPatch)) >= 0;
  }

  /** Whether it came before the given release. */
  public boolean before(int otherMajor, int otherMinor, int otherPatch) {
    return !atLeast(otherMajor, otherMinor, otherPatch);
  }

  @Override
  public int compareTo(PacemakerRelease other) {
    return ORDER.compare(this, other);
  }

  /** {@code MAJOR.MINOR.PATCH}. */
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
