package io.quorate.lvm.rule;

import io.quorate.core.rule.RuleSet;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.model.LvmMetadata;
import java.util.List;

/**
 * The checks of LVM beyond what LVM checks itself.
 *
 * <pre>{@code
 * LvmConfig config = LvmFormats.CONFIG.open(path).value();
 * Report report = LvmRules.config(LvmAssumptions.defaults()).check(config);
 * }</pre>
 *
 * <p>{@code docs/lvm-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class LvmRules {
  private LvmRules() {}

  /** The rules for lvm.conf and lvmlocal.conf. */
  public static RuleSet<LvmConfig> config(LvmAssumptions assumptions) {
    return new RuleSet<LvmConfig>(List.copyOf(configRules(assumptions)));
  }

  /** The rules for the metadata of volume groups. */
  public static RuleSet<LvmMetadata> metadata(LvmAssumptions assumptions) {
    return new RuleSet<LvmMetadata>(List.copyOf(metadataRules(assumptions)));
  }

  /** The rules for the state of a host. */
  public static RuleSet<LvmHost> host(LvmAssumptions assumptions) {
    return new RuleSet<LvmHost>(List.copyOf(hostRules(assumptions)));
  }

  static List<LvmRule<LvmConfig>> configRules(LvmAssumptions assumptions) {
    return List.of(
        new LockingTypeIsRead(assumptions),
        new FilterPatternsAreWellFormed(),
        new AcceptPatternsAreAnchored(),
        new AcceptListEndsWithReject(),
        new FilterSeparatesReplicas(assumptions),
        new NoCacheOfDeviceNames(assumptions),
        new NoLvmetadInClusters(assumptions),
        new SettingsFitRelease(assumptions),
        new LvmlockdHasLocalLocks(),
        new NoFallbackToLocalLocks(assumptions),
        new HostIdIsInRange(),
        new FilterStandsWithoutDevicesFile(),
        new LockRetriesAreTried());
  }

  static List<LvmRule<LvmMetadata>> metadataRules(LvmAssumptions assumptions) {
    return List.of(new NoClusteredVolumeGroup(assumptions), new NoMissingPhysicalVolume());
  }

  static List<LvmRule<LvmHost>> hostRules(LvmAssumptions assumptions) {
    return List.of(
        new SharedVolumeGroupsHaveLvmlockd(),
        new SharedVolumeGroupsAreStarted(),
        new NoDuplicatePhysicalVolumes(),
        new VolumeGroupsAreNotClustered(assumptions));
  }
}
