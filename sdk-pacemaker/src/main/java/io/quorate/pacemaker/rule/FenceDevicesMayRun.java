package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import java.util.List;
import java.util.Optional;

/** Not every fence device is stopped. */
final class FenceDevicesMayRun extends PacemakerRule {
  FenceDevicesMayRun() {
    super(
        "PCM104",
        Severity.ERROR,
        "Not every fence device is stopped",
        "Pacemaker Explained, Fencing: a device whose target-role is Stopped is "
            + "disabled, so no node can be fenced with it. crm_verify 2.1.5 says nothing "
            + "(measured).",
        "set target-role=Started for the fence devices, or take it out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<PrimitiveView> devices = cib.fenceDevices();
    if (cib.isFencing()
        && !devices.isEmpty()
        && devices.stream().allMatch(PrimitiveView::isStopped)) {
      findings.addOnce(
          devices.stream()
              .map(it -> Optional.ofNullable(it.meta().get("target-role")))
              .map(it -> it.map(Setting::origin).orElseThrow())
              .toList(),
          "fencing is on, and every fence device is stopped: no node can be fenced",
          fix(),
          "stopped as well");
    }
  }
}
