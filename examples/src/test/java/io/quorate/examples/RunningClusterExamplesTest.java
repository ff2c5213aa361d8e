package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.LocalRunner;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.plan.Plan;
import io.quorate.pacemaker.plan.PlanVerdict;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonText;
import io.quorate.pacemaker.watch.ClusterChanges;
import io.quorate.pacemaker.watch.ClusterEvent;
import io.quorate.pacemaker.watch.Observation;
import io.quorate.testkit.RealTool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningClusterExamplesTest {
  private static ClusterStatus status(String where) {
    String text =
        """
        Cluster Summary:
          * Stack: corosync
          * Current DC: node1 (version 2.1.5) - partition with quorum

        Node List:
          * Online: [ node1 node2 ]

        Full List of Resources:
          * vm_web\t(ocf:heartbeat:VirtualDomain):\t Started %s
        """
            .formatted(where);
    return CrmMonText.PARSER.parse(Source.of("crm_mon", text)).orThrow();
  }

  private static String printed(Observation seen) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      WatchCluster.print(seen, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void watchShowsTheStateAndThenWhatHappens() {
    Optional<String> source = Optional.of("node1");
    ClusterStatus before = status("node1");
    ClusterStatus after = status("node2");
    assertThat(printed(new Observation(source, Optional.of(before), List.of())))
        .contains("vm_web", "Started", "node1");
    assertThat(
            printed(
                new Observation(source, Optional.of(after), ClusterChanges.between(before, after))))
        .isEqualTo("  resource vm_web: moved from node1 to node2, Started\n");
    assertThat(
            printed(
                new Observation(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new ClusterEvent.ConnectionLost("no host answers")))))
        .isEqualTo("! connection lost: no host answers\n");
  }

  @Test
  void planSaysWhatANodeInStandbyLoses() {
    RealTool.require("crm_simulate");
    Plan plan =
        PlanChange.standby(
            LocalRunner.create(), GenerateCib.cib("vm_web", "vm_db"), "virt-cl-drbd-1");
    assertThat(plan.verdict()).isNotEqualTo(PlanVerdict.NOTHING);
    assertThat(plan.page()).contains("nodes-2-standby", "p_drbd_r0:1  virt-cl-drbd-1");
  }
}
