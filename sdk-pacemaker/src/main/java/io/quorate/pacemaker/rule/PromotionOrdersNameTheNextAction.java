package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;

/** An order after a promotion names what comes next. */
final class PromotionOrdersNameTheNextAction extends PacemakerRule {
  PromotionOrdersNameTheNextAction() {
    super(
        "PCM101",
        Severity.ERROR,
        "An order after a promotion names what comes next",
        "Pacemaker Explained, Ordering: then-action defaults to the value of "
            + "first-action. Promoting what has no roles never happens, so nothing is "
            + "ordered. crm_simulate 2.1.5 starts DLM before DRBD is promoted; crm_verify"
            + " says nothing (measured).",
        "write both actions, for example 'drbd-clone:promote storage-clone:start'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (OrderLink link : cib.orders()) {
      if (isRole(link.thenAction()) && !cib.isPromotable(link.then())) {
        findings.add(
            link.origin(),
            "order '"
                + link.constraint()
                + "' waits to "
                + link.thenAction()
                + " '"
                + link.then()
                + "', which has no roles: nothing is ordered");
      } else if (isRole(link.firstAction()) && !cib.isPromotable(link.first())) {
        findings.add(
            link.origin(),
            "order '"
                + link.constraint()
                + "' waits until '"
                + link.first()
                + "' is "
                + link.firstAction()
                + "d, which has no roles: nothing is ordered",
            "take the action out, or make the resource promotable");
      }
    }
  }

  private static boolean isRole(String action) {
    return action.equals("promote") || action.equals("demote");
  }
}
