package io.quorate.drbd.rule;

import io.quorate.drbd.option.DrbdRelease;
import org.immutables.value.Value;

/**
 * What rules take for granted because no DRBD file says it.
 *
 * <pre>{@code
 * DrbdRules.assuming(DrbdAssumptions.builder().batteryBackedCache(true).build());
 * }</pre>
 *
 * @param release the release that is to run the configuration
 * @param pacemakerManaged whether Pacemaker starts and promotes the resources
 * @param batteryBackedCache whether the write caches of all backing disks survive a loss of power, or are switched off
 */
@Value.Builder
public record DrbdAssumptions(
    DrbdRelease release, boolean pacemakerManaged, boolean batteryBackedCache)
    implements WithDrbdAssumptions {

  /** A builder with the defaults: release 9.22, Pacemaker manages the resources, caches are volatile. */
  public static DrbdAssumptionsBuilder builder() {
    return new DrbdAssumptionsBuilder()
        .release(DrbdRelease.V9_22)
        .pacemakerManaged(true)
        .batteryBackedCache(false);
  }

  /** The defaults: release 9.22, Pacemaker manages the resources, caches are volatile. */
  public static DrbdAssumptions defaults() {
    return builder().build();
  }

  /** Whether the release is one of DRBD 9. */
  boolean isNine() {
    return release.atLeast(DrbdRelease.V9_22);
  }
}
