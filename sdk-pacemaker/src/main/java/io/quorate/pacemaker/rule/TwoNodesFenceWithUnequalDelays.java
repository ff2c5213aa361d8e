package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Two nodes do not fence each other at the same time. */
final class TwoNodesFenceWithUnequalDelays extends PacemakerRule {
  TwoNodesFenceWithUnequalDelays() {
    super(
        "PCM106",
        Severity.WARNING,
        "Two nodes do not fence each other at the same time",
        "When the connection breaks, both nodes of two fence each other. Pacemaker "
            + "Explained, pcmk_delay_base: 'the node that is fenced with the shorter "
            + "delay will lose'; equal delays leave the race open (Red Hat: fence delays,"
            + " SUSE KB 000019110).",
        "set pcmk_delay_base=5s or more for the device of one node, or "
            + "priority-fencing-delay with priorities of resources");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<String> nodes = cib.members();
    if (nodes.size() != 2 || !cib.isFencing() || isByPriority(cib)) {
      return;
    }
    List<List<PrimitiveView>> devices = new ArrayList<>();
    for (String node : nodes) {
      devices.add(
          cib.fenceDevices().stream().filter(it -> FenceTargets.of(it).contains(node)).toList());
    }
    if (devices.get(0).isEmpty()
        || devices.get(1).isEmpty()
        || devices.stream().flatMap(List::stream).anyMatch(it -> isRandom(cib, it))) {
      return;
    }
    long first = delay(cib, devices.get(0), nodes.get(0));
    long second = delay(cib, devices.get(1), nodes.get(1));
    if (first == second) {
      findings.addOnce(
          devices.stream().map(it -> it.get(0)).distinct().map(PrimitiveView::origin).toList(),
          "'"
              + nodes.get(0)
              + "' and '"
              + nodes.get(1)
              + "' are fenced with the same delay, "
              + first / 1000
              + " s: both may lose",
          fix(),
          "the device of the other node");
    }
  }

  private static boolean isByPriority(CibView cib) {
    boolean delayed =
        cib.property("priority-fencing-delay")
                .map(it -> cib.milliseconds(it.value()).orElse(0))
                .orElse(0L)
            > 0;
    return delayed
        && cib.primitives().stream()
            .anyMatch(it -> it.metaValue("priority").filter(p -> !p.equals("0")).isPresent());
  }

  private static boolean isRandom(CibView cib, PrimitiveView device) {
    return device.parameter("pcmk_delay_max").map(it -> cib.milliseconds(it).orElse(0)).orElse(0L)
        > 0;
  }

  private static long delay(CibView cib, List<PrimitiveView> devices, String node) {
    long sum = 0;
    for (PrimitiveView device : devices) {
      String base = device.parameter("pcmk_delay_base").orElse("0");
      sum += cib.milliseconds(FenceTargets.valueFor(base, node)).orElse(0);
      sum += cib.milliseconds(device.parameter("delay").orElse("0")).orElse(0);
    }
    return sum;
  }
}
