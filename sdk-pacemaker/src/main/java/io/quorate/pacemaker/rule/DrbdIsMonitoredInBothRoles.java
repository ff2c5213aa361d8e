package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Resource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** DRBD is a promotable clone with notifications, monitored in both roles. */
final class DrbdIsMonitoredInBothRoles extends PacemakerRule {
  DrbdIsMonitoredInBothRoles() {
    super(
        "PCM115",
        Severity.WARNING,
        "DRBD is a promotable clone with notifications, monitored in both roles",
        "ocf_linbit_drbd(7) needs notify=true, and a monitor for each role. "
            + "Pacemaker Explained, Operations: an operation is told apart by name and "
            + "interval, so the two need different intervals. Two primaries need "
            + "promoted-max=2 and clone-max of 2 at least.",
        "see the agent's example: monitors with role=Promoted and role=Unpromoted "
            + "at different intervals, meta notify=true");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView drbd : cib.primitives()) {
      if (!drbd.isDrbd()) {
        continue;
      }
      if (!drbd.promotable()) {
        findings.add(
            drbd.origin(),
            "'" + drbd.id() + "' is no promotable clone: it never becomes primary",
            "put it into a clone with promotable=true");
        continue;
      }
      monitors(cib, drbd, findings);
      boolean ignored = drbd.parameter("ignore_missing_notifications").isPresent();
      if (!drbd.isMeta("notify", false) && !ignored) {
        findings.add(
            drbd.top().origin(),
            "'" + drbd.top().id() + "' of DRBD has no notifications",
            "set the meta attribute notify=true");
      }
      long promoted =
          count(cib, drbd.top(), "promoted-max")
              .or(() -> count(cib, drbd.top(), "master-max"))
              .orElse(1L);
      Optional<Long> instances = count(cib, drbd.top(), "clone-max");
      if (instances.isPresent() && instances.get() < promoted) {
        findings.add(
            drbd.top().origin(),
            "'"
                + drbd.top().id()
                + "' promotes "
                + promoted
                + " of "
                + instances.get()
                + " instances",
            "raise clone-max");
      }
    }
  }

  private static void monitors(CibView cib, PrimitiveView drbd, Findings findings) {
    Set<Long> promoted = new HashSet<>();
    Set<Long> unpromoted = new HashSet<>();
    for (Operation operation : drbd.operations()) {
      String role = operation.role().orElse("Started").toLowerCase(Locale.ROOT);
      long interval = cib.milliseconds(operation.interval()).orElse(0);
      if (operation.name().equals("monitor") && interval > 0) {
        boolean master = role.equals("master") || role.equals("promoted");
        (master ? promoted : unpromoted).add(interval);
      }
    }
    String missing = promoted.isEmpty() ? "Promoted" : unpromoted.isEmpty() ? "Unpromoted" : "";
    if (!missing.isEmpty()) {
      findings.add(
          drbd.origin(),
          "'" + drbd.id() + "' is not monitored in the role " + missing,
          "add 'op monitor interval=… role=" + missing + "' with an interval of its own");
    } else if (promoted.equals(unpromoted)) {
      findings.add(
          drbd.origin(),
          "both monitors of '" + drbd.id() + "' have the same interval: only one of them runs",
          "give them different intervals, for example 29s and 31s");
    }
  }

  private static Optional<Long> count(CibView cib, Resource resource, String name) {
    return cib.meta(resource, name).filter(it -> it.matches("[0-9]{1,6}")).map(Long::valueOf);
  }
}
