package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.Operation;
import java.util.HashMap;
import java.util.Map;

/** Operations of a resource differ in name or interval. */
final class OperationsDiffer extends PacemakerRule {
  OperationsDiffer() {
    super(
        "PCM128",
        Severity.ERROR,
        "Operations of a resource differ in name or interval",
        "Pacemaker Explained, Operations: an operation is told apart by its name "
            + "and its interval. Of two equal ones, 10 and 10s included, only one runs; "
            + "crm_verify calls it an error.",
        "give the operation another interval, or take it out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      Map<String, Operation> known = new HashMap<>();
      for (Operation operation : primitive.operations()) {
        long interval = cib.milliseconds(operation.interval()).orElse(0);
        Operation first = known.putIfAbsent(operation.name() + " " + interval, operation);
        if (first != null) {
          findings.add(
              operation.origin(),
              "'"
                  + primitive.id()
                  + "' has two operations '"
                  + operation.name()
                  + "' with the interval "
                  + operation.interval(),
              fix(),
              first.origin(),
              "the first one");
        }
      }
    }
  }
}
