package io.quorate.drbd.option;

import java.util.Arrays;
import java.util.List;

/**
 * The releases of the DRBD tools whose options are compared, the oldest first.
 *
 * <p>8.3 and 8.4 are the compatibility tools that drbd-utils 9.22 brings along ({@code drbdadm-83}, {@code drbdsetup-84}).
 * An option that came between two of these releases is listed from the later one on.
 */
public enum DrbdRelease {
  /** DRBD 8.3, as {@code drbdadm-83} reads it. */
  V8_3("8.3"),
  /** DRBD 8.4, as {@code drbdadm-84} reads it. */
  V8_4("8.4"),
  /** drbd-utils 9.22. */
  V9_22("9.22"),
  /** drbd-utils 9.34. */
  V9_34("9.34");

  private final String label;

  DrbdRelease(String label) {
    this.label = label;
  }

  /** The number, for example {@code 9.22}. */
  public String label() {
    return label;
  }

  /** Whether this release is the given one or a later one. */
  public boolean atLeast(DrbdRelease other) {
    return compareTo(other) >= 0;
  }

  static List<DrbdRelease> from(DrbdRelease first) {
    return Arrays.stream(values()).filter(release -> release.atLeast(first)).toList();
  }

  @Override
  public String toString() {
    return label;
  }
}
