package io.quorate.pacemaker.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a release of Pacemaker can do, as it writes into {@code crm_feature_set}: {@code 3.16.1} is 2.1.5.
 *
 * @param major incompatible changes
 * @param minor changes that older releases in the same cluster do not understand
 * @param patch other changes
 */
public record CrmFeatureSet(int major, int minor, int patch) implements Comparable<CrmFeatureSet> {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?");
  private static final Comparator<CrmFeatureSet> ORDER =
      Comparator.comparingInt(CrmFeatureSet::major)
          .thenComparingInt(CrmFeatureSet::minor)
          .thenComparingInt(CrmFeatureSet::patch);

  /** A feature set of two or three numbers; empty for another text. */
  public static Optional<CrmFeatureSet> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String patch = matcher.group(3);
    return Optional.of(
        new CrmFeatureSet(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            patch == null ? 0 : Integer.parseInt(patch)));
  }

  /** Whether it is this feature set or a newer one, for example {@code isAtLeast(3, 18, 0)}. */
  public boolean isAtLeast(int otherMajor, int otherMinor, int otherPatch) {
    return compareTo(new CrmFeatureSet(otherMajor, otherMinor, otherPatch)) >= 0;
  }

  @Override
  public int compareTo(CrmFeatureSet other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
