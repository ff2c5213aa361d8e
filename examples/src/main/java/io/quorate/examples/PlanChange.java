package io.quorate.examples;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.plan.Plan;
import io.quorate.pacemaker.plan.Planner;
import java.io.IOException;
import java.nio.file.Path;

/** Says what a cluster would do if a node went into standby, before it does. */
public final class PlanChange {
  private PlanChange() {}

  /** Arguments: a file with the CIB, and the node. */
  public static void main(String... arguments) throws IOException {
    Cib cib = CibFormats.CIB.open(Path.of(arguments[0])).orThrow().value();
    System.out.print(standby(LocalRunner.create(), cib, arguments[1]).page());
  }

  /** What the scheduler of a host would do. */
  static Plan standby(CommandRunner runner, Cib cib, String node) {
    Node found =
        cib.configuration()
            .node(node)
            .orElseThrow(() -> new IllegalArgumentException("there is no node " + node));
    return Planner.on(runner).plan(cib, cib.withNode(found.withAttribute("standby", "on")));
  }
}
