package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.DevicesOptions;

/** No cache of device names is written where filters matter. */
final class NoCacheOfDeviceNames extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  NoCacheOfDeviceNames(LvmAssumptions assumptions) {
    super(
        "LVM106",
        Severity.WARNING,
        "No cache of device names is written where filters matter",
        "Releases before 2.03 may take device names from the cache that an older "
            + "filter let in (DRBD user's guide: write_cache_state = 0, and remove "
            + "/etc/lvm/cache/.cache).",
        "set write_cache_state = 0, and remove the cache");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    boolean filtered =
        Filters.OPTIONS.stream().anyMatch(option -> config.find(option.path()).isPresent());
    if (!assumptions.withoutClvmd() && filtered && flag(config, DevicesOptions.WRITE_CACHE_STATE)) {
      findings.add(
          place(config, DevicesOptions.WRITE_CACHE_STATE),
          "write_cache_state is 1 beside a filter");
    }
  }
}
