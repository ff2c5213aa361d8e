package io.quorate.pacemaker.model;

import java.util.Comparator;

/**
 * Which of two CIBs is newer; Pacemaker refuses one that is older than its own.
 *
 * @param adminEpoch set by administrators
 * @param epoch counts changes of the configuration
 * @param numUpdates counts changes of the status
 */
public record CibVersion(long adminEpoch, long epoch, long numUpdates)
    implements Comparable<CibVersion> {
  private static final Comparator<CibVersion> ORDER =
      Comparator.comparingLong(CibVersion::adminEpoch)
          .thenComparingLong(CibVersion::epoch)
          .thenComparingLong(CibVersion::numUpdates);

  /** A version as written; a part that is no number counts as 0. */
  static CibVersion of(String adminEpoch, String epoch, String numUpdates) {
    return new CibVersion(number(adminEpoch), number(epoch), number(numUpdates));
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Override
  public int compareTo(CibVersion other) {
    return ORDER.compare(this, other);
  }

  /** {@code ADMIN_EPOCH.EPOCH.NUM_UPDATES}. */
  @Override
  public String toString() {
    return adminEpoch + "." + epoch + "." + numUpdates;
  }
}
