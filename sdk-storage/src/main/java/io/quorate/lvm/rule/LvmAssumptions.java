package io.quorate.lvm.rule;

import io.quorate.core.exec.ToolVersion;
import java.util.List;
import org.immutables.value.Value;

/**
 * What no file of LVM says, and rules need to know.
 *
 * @param release the release that reads the files
 * @param replicatedDevices devices that are replicated, and that LVM shall use: {@code /dev/drbd0}
 * @param backingDevices devices below them, which LVM must not use itself: {@code /dev/sdb1}
 */
@Value.Builder
public record LvmAssumptions(
    ToolVersion release, List<String> replicatedDevices, List<String> backingDevices)
    implements WithLvmAssumptions {
  /** Copies the lists. */
  public LvmAssumptions {
    replicatedDevices = List.copyOf(replicatedDevices);
    backingDevices = List.copyOf(backingDevices);
  }

  /** LVM 2.03.16, and no known devices. */
  public static LvmAssumptions defaults() {
    return builder().build();
  }

  /** A builder that begins with the defaults. */
  public static LvmAssumptionsBuilder builder() {
    return new LvmAssumptionsBuilder().release(ToolVersion.parse("2.03.16"));
  }

  /** Whether there is no clvmd any more: 2.03 or later. */
  boolean withoutClvmd() {
    return release.isAtLeast("2.03");
  }
}
