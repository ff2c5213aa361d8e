package io.quorate.corosync.option;

import java.util.Arrays;
import java.util.Optional;

/**
 * The releases of corosync whose keys are compared, the oldest first.
 *
 * <p>A key that came between two of them is listed from the later one on.
 */
public enum CorosyncRelease {
  /** Corosync 1.4, with its plugins. */
  V1_4("1.4"),
  /** Corosync 2.4, the last one with redundant rings. */
  V2_4("2.4"),
  /** Corosync 3.1.7, with Kronosnet; what the SDK reads is what this release reads. */
  V3_1_7("3.1.7"),
  /** Corosync 3.1.10. */
  V3_1_10("3.1.10");

  private final String label;

  CorosyncRelease(String label) {
    this.label = label;
  }

  /** The number, for example {@code 2.4}. */
  public String label() {
    return label;
  }

  /** The first number: 1, 2 or 3. */
  public int major() {
    return label.charAt(0) - '0';
  }

  /** Whether this release is the given one or a later one. */
  public boolean atLeast(CorosyncRelease other) {
    return compareTo(other) >= 0;
  }

  /** The release of a label. */
  public static Optional<CorosyncRelease> find(String label) {
    return Arrays.stream(values()).filter(release -> release.label.equals(label)).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
