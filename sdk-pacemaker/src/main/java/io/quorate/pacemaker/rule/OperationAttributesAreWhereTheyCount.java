package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Operation;
import java.util.Set;

/** Options of an operation are its attributes. */
final class OperationAttributesAreWhereTheyCount extends PacemakerRule {
  private static final Set<String> OPTIONS =
      Set.of(
          "start-delay",
          "interval-origin",
          "timeout",
          "interval",
          "enabled",
          "record-pending",
          "role",
          "on-fail");

  OperationAttributesAreWhereTheyCount() {
    super(
        "PCM134",
        Severity.WARNING,
        "Options of an operation are its attributes",
        "As a parameter of the operation an option reaches the agent and not "
            + "Pacemaker: start_delay does not delay, depth does not deepen. crmsh makes "
            + "a parameter of every name that it does not know (measured with 4.4.1).",
        "write it as Pacemaker spells it");
  }

  @Override
  void look(CibView cib, Findings findings) {
    cib.configuration()
        .elements()
        .filter(Operation.class::isInstance)
        .map(Operation.class::cast)
        .forEach(
            operation ->
                operation.attributeSets().stream()
                    .filter(set -> set.kind() == AttributeSet.Kind.INSTANCE)
                    .flatMap(set -> set.pairs().stream())
                    .forEach(pair -> look(pair, findings)));
  }

  private static void look(Nvpair pair, Findings findings) {
    String name = pair.name().orElse("").replace('_', '-');
    if (name.equals("depth")) {
      findings.add(
          pair.origin(),
          "'depth' is passed to the agent, which does not look at it",
          "use OCF_CHECK_LEVEL for a deeper monitor, or take it out");
    } else if (OPTIONS.contains(name)) {
      findings.add(
          pair.origin(),
          "'" + pair.name().orElse("") + "' is passed to the agent, Pacemaker does not look at it",
          "write '" + name + "' as an attribute of the operation");
    }
  }
}
