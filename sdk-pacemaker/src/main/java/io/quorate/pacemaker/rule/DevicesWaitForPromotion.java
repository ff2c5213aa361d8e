package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/** What uses a DRBD device waits for its promotion, where it is promoted. */
final class DevicesWaitForPromotion extends PacemakerRule {
  DevicesWaitForPromotion() {
    super(
        "PCM132",
        Severity.WARNING,
        "What uses a DRBD device waits for its promotion, where it is promoted",
        "A DRBD device can be opened for writing only where it is primary. Without "
            + "an order after the promotion and a colocation with the promoted role the "
            + "mount fails, or follows the wrong node (DRBD user's guide, Pacemaker "
            + "integration).",
        "add 'order ID Mandatory: DRBD:promote USER:start' and 'colocation ID inf: "
            + "USER DRBD:Promoted'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<PrimitiveView> drbds = cib.primitives().stream().filter(PrimitiveView::isDrbd).toList();
    for (DrbdDevices.Use use : DrbdDevices.uses(cib)) {
      if (drbds.isEmpty()) {
        return;
      }
      String user = use.user().id();
      boolean ordered = drbds.stream().anyMatch(it -> cib.mandatoryOrder().isBefore(it.id(), user));
      boolean together = drbds.stream().anyMatch(it -> cib.placement().isWith(user, it.id()));
      if (!ordered || !together) {
        String what =
            ordered
                ? "no colocation with"
                : together ? "no mandatory order after" : "neither order nor colocation with";
        findings.add(
            use.user().origin(),
            "'"
                + user
                + "' uses "
                + use.setting().value()
                + " and has "
                + what
                + " a DRBD resource");
      }
    }
  }
}
