package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;

/** A fence device has no action parameter. */
final class FenceDevicesHaveNoAction extends PacemakerRule {
  FenceDevicesHaveNoAction() {
    super(
        "PCM107",
        Severity.WARNING,
        "A fence device has no action parameter",
        "Pacemaker says what to do each time. lib/fencing/st_actions.c: action "
            + "'should never be part of the … parameter list. We should ignore its "
            + "value'.",
        "take 'action' out; set stonith-action, or pcmk_reboot_action=off for this " + "device");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView device : cib.fenceDevices()) {
      Setting action = device.parameters().get("action");
      if (action != null) {
        findings.add(
            action.origin(),
            "the fence device '" + device.id() + "' has action '" + action.value() + "'");
      }
    }
  }
}
