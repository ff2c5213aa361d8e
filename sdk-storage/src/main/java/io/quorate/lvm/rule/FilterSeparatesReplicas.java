package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.filter.DeviceFilters;
import io.quorate.lvm.filter.FilterDecision;
import io.quorate.lvm.model.LvmConfig;

/** Filters accept the replicated device and reject the disk below it. */
final class FilterSeparatesReplicas extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  FilterSeparatesReplicas(LvmAssumptions assumptions) {
    super(
        "LVM105",
        Severity.ERROR,
        "Filters accept the replicated device and reject the disk below it",
        "The disk below DRBD has the same physical volume on it: LVM then sees it "
            + "twice, and may write past DRBD, so that the replicas differ (DRBD user's "
            + "guide, 'Configuring a DRBD resource as a physical volume').",
        "filter = [ \"a|^/dev/drbd|\", …, \"r|.*|\" ], and the same for global_filter");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (!Filters.areWellFormed(config)) {
      return; // LVM102
    }
    DeviceFilters filters = DeviceFilters.of(config);
    for (String device : assumptions.replicatedDevices()) {
      FilterDecision decision = filters.decide(device);
      if (!decision.accepted()) {
        findings.add(
            Filters.place(config, decision.setting()),
            device + " is not used: " + decision.reason());
      }
    }
    for (String device : assumptions.backingDevices()) {
      FilterDecision decision = filters.decide(device);
      if (decision.accepted()) {
        findings.add(
            Filters.place(config, decision.setting()),
            device + " is used past its replica: " + decision.reason());
      }
    }
  }
}
