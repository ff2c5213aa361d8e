package io.quorate.pacemaker.diff;

import io.quorate.pacemaker.model.CibVersion;
import java.util.OptionalLong;

/**
 * The version of a CIB that a patch names: {@code source} or {@code target}.
 *
 * <p>Up to Pacemaker 3.0.1 each part may be missing, and is not compared then; 3.0.2 requires all three.
 *
 * @param adminEpoch of {@code admin_epoch}
 * @param epoch of {@code epoch}
 * @param numUpdates of {@code num_updates}
 */
public record PatchVersion(OptionalLong adminEpoch, OptionalLong epoch, OptionalLong numUpdates) {
  /** A version with all three parts. */
  public static PatchVersion of(CibVersion version) {
    return new PatchVersion(
        OptionalLong.of(version.adminEpoch()),
        OptionalLong.of(version.epoch()),
        OptionalLong.of(version.numUpdates()));
  }

  /** Whether all three parts are there, as Pacemaker 3.0.2 requires. */
  public boolean isComplete() {
    return adminEpoch.isPresent() && epoch.isPresent() && numUpdates.isPresent();
  }

  /** The version without {@code num_updates}, so that a change of the status alone does not matter. */
  public PatchVersion withoutNumUpdates() {
    return new PatchVersion(adminEpoch, epoch, OptionalLong.empty());
  }

  /** {@code ADMIN_EPOCH.EPOCH.NUM_UPDATES}, with {@code *} for a missing part. */
  @Override
  public String toString() {
    return text(adminEpoch) + "." + text(epoch) + "." + text(numUpdates);
  }

  private static String text(OptionalLong part) {
    return part.isPresent() ? Long.toString(part.getAsLong()) : "*";
  }
}
