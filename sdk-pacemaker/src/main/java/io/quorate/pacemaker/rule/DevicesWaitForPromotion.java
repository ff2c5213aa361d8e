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
      boolean ordered = drbds.stream().anyMatch(it -> isOrdered(cib, it, user));
      boolean together = drbds.stream().anyMatch(it -> isTogether(cib, it, user));
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
                + " the promotion of a DRBD resource");
      }
    }
  }

  private static boolean isOrdered(CibView cib, PrimitiveView drbd, String user) {
    return cib.orders().stream()
        .filter(it -> it.kind() == OrderLink.Kind.MANDATORY && it.isStartup())
        .filter(it -> it.firstAction().equals("promote") && isOf(drbd, it.first()))
        .anyMatch(
            it -> isIn(cib, user, it.then()) || cib.mandatoryOrder().isBefore(it.then(), user));
  }

  private static boolean isTogether(CibView cib, PrimitiveView drbd, String user) {
    return cib.placements().stream()
        .filter(it -> it.isMandatory() && it.isPromoted() && isOf(drbd, it.with()))
        .anyMatch(it -> isIn(cib, user, it.rsc()) || cib.placement().isWith(user, it.rsc()));
  }

  private static boolean isOf(PrimitiveView drbd, String id) {
    return id.equals(drbd.id()) || id.equals(drbd.top().id());
  }

  private static boolean isIn(CibView cib, String user, String id) {
    return cib.within(id).stream().anyMatch(it -> it.id().equals(user));
  }
}
