package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.evaluate.RuleContext;
import io.quorate.pacemaker.evaluate.RuleEvaluator;
import io.quorate.pacemaker.evaluate.RuleOutcome;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.Expression;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** No constraint of a move or ban is left over. */
final class NoMoveIsLeftOver extends PacemakerRule {
  NoMoveIsLeftOver() {
    super(
        "PCM113",
        Severity.WARNING,
        "No constraint of a move or ban is left over",
        "'crm_resource --move' and '--ban' leave a constraint behind that holds "
            + "until it is cleared: the resource cannot run there 'even if [it] is the "
            + "last node' (the tool's own warning, 2.1.5).",
        "run 'crm_resource --clear --resource ID', or 'crm resource clear ID'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (Constraint constraint : cib.configuration().constraints()) {
      String id = constraint.id();
      boolean left =
          id.startsWith("cli-ban-")
              || id.startsWith("cli-prefer-")
              || id.startsWith("cli-standby-");
      if (left && constraint instanceof LocationConstraint location) {
        findings.add(location.origin(), "'" + id + "' is left over" + expiry(cib, location));
      }
    }
  }

  private static String expiry(CibView cib, LocationConstraint location) {
    List<Rule> rules = new ArrayList<>(location.rules());
    location.lifetime().ifPresent(it -> rules.addAll(it.rules()));
    if (rules.isEmpty()) {
      return "";
    }
    RuleEvaluator evaluator =
        cib.effective()
            .rules()
            .evaluator(
                location.withRules(rules.stream().map(NoMoveIsLeftOver::datesOnly).toList()));
    RuleContext anywhere = RuleContext.empty();
    boolean holds = evaluator.evaluate(anywhere, cib.moment()) == RuleOutcome.HOLDS;
    return evaluator
        .nextChange(anywhere, cib.moment())
        .map(until -> (holds ? " until " : " and holds again from ") + until)
        .orElse(holds ? "" : ", and has expired");
  }

  /** The rule without its expressions on nodes: they do not change. */
  private static Rule datesOnly(Rule rule) {
    return rule.withConditions(
        rule.conditions().stream().filter(it -> !(it instanceof Expression)).toList());
  }
}
