package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.Map;
import java.util.Set;

/** A DRBD device that is used has a DRBD resource in the CIB. */
final class DrbdDevicesHaveAResource extends PacemakerRule {
  DrbdDevicesHaveAResource() {
    super(
        "PCM121",
        Severity.ERROR,
        "A DRBD device that is used has a DRBD resource in the CIB",
        "Nothing promotes the device, so it cannot be mounted. Minor numbers are "
            + "compared when they are declared (drbdMinors), names in /dev/drbd/by-res "
            + "always.",
        "add the DRBD resource as a promotable clone, or correct the device");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> names = DrbdDevices.resources(cib);
    Map<String, Set<Integer>> declared = cib.assumptions().drbdMinors();
    for (DrbdDevices.Use use : DrbdDevices.uses(cib)) {
      String what = "'" + use.user().id() + "' uses " + use.setting().value();
      if (names.isEmpty() && !DrbdDevices.isByService(cib)) {
        findings.add(use.setting().origin(), what + ", and no resource manages DRBD");
      } else if (use.resource().filter(it -> !names.contains(it)).isPresent()) {
        findings.add(
            use.setting().origin(),
            what + ", and no resource manages '" + use.resource().get() + "'");
      } else if (use.minor().isPresent() && !declared.isEmpty()) {
        boolean known =
            declared.entrySet().stream()
                .filter(it -> names.contains(it.getKey()))
                .anyMatch(it -> it.getValue().contains(use.minor().get()));
        if (!known) {
          findings.add(
              use.setting().origin(), what + ", which belongs to no DRBD resource of the cluster");
        }
      }
    }
  }
}
