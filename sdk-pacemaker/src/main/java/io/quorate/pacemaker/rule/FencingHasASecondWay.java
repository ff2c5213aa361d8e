package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** A node can be fenced when its own controller has no power. */
final class FencingHasASecondWay extends PacemakerRule {
  private static final Set<String> ON_BOARD =
      Set.of(
          "fence_amt",
          "fence_drac",
          "fence_drac5",
          "fence_idrac",
          "fence_imm",
          "fence_ipmilan",
          "fence_ipmilanplus",
          "fence_redfish",
          "fence_rsa",
          "fence_rsb",
          "external/ipmi",
          "external/drac5",
          "external/riloe",
          "ipmilan");

  FencingHasASecondWay() {
    super(
        "PCM110",
        Severity.WARNING,
        "A node can be fenced when its own controller has no power",
        "Pacemaker Explained, Fencing: an on-board controller that shares power "
            + "with its host 'should not be used as the sole fencing device': when the "
            + "power fails, the node cannot be confirmed as fenced, and nothing is "
            + "recovered.",
        "add a fencing level with a power switch, or SBD with shared storage");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<PrimitiveView> devices = cib.fenceDevices();
    boolean others = devices.stream().anyMatch(it -> !isOnBoard(it));
    boolean watchdog =
        cib.property("stonith-watchdog-timeout").filter(it -> !it.value().equals("0")).isPresent();
    if (cib.isFencing() && !devices.isEmpty() && !others && !watchdog) {
      findings.addOnce(
          devices.stream().map(PrimitiveView::origin).toList(),
          "every node is fenced by its own controller only, which is without power when the node is",
          fix(),
          "another one");
    }
  }

  private static boolean isOnBoard(PrimitiveView device) {
    return device
        .agent()
        .filter(it -> ON_BOARD.contains(it.type()) || it.type().startsWith("fence_ilo"))
        .isPresent();
  }
}
