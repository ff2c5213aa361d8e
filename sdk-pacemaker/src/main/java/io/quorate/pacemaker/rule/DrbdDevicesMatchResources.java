package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** Each DRBD device that is used belongs to a DRBD resource. */
final class DrbdDevicesMatchResources extends PacemakerRule {
  DrbdDevicesMatchResources() {
    super(
        "PCM131",
        Severity.WARNING,
        "Each DRBD device that is used belongs to a DRBD resource",
        "There are more devices in use than DRBD resources, and their numbers are "
            + "not those in the resources' names. That is right only where a resource has"
            + " several volumes; declare drbdMinors to have it checked exactly.",
        "add the DRBD resource, or correct the device");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> names = DrbdDevices.resources(cib);
    List<DrbdDevices.Use> uses = DrbdDevices.uses(cib);
    long minors = uses.stream().flatMap(it -> it.minor().stream()).distinct().count();
    boolean numbered = names.stream().allMatch(it -> it.matches(".*[0-9]"));
    if (names.isEmpty()
        || minors <= names.size()
        || !numbered
        || !cib.assumptions().drbdMinors().isEmpty()) {
      return;
    }
    for (DrbdDevices.Use use : uses) {
      if (use.minor().isPresent()
          && names.stream().noneMatch(it -> it.matches("(.*[^0-9])?" + use.minor().get()))) {
        findings.add(
            use.setting().origin(),
            "'"
                + use.user().id()
                + "' uses "
                + use.setting().value()
                + ", and the only DRBD resources are '"
                + String.join("', '", names)
                + "'");
      }
    }
  }
}
