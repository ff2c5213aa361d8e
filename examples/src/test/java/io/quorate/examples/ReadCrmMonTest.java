package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonText;
import io.quorate.pacemaker.status.NodeCondition;
import org.junit.jupiter.api.Test;

/** How a user's own test looks at what {@code crm_mon} printed. */
class ReadCrmMonTest {
  private static final String PRINTED =
      """
      Cluster Summary:
        * Stack: corosync
        * Current DC: node1 (version 2.1.5-a3f44794f94) - partition with quorum
        * 2 nodes configured
        * 2 resource instances configured

      Node List:
        * Node node2: standby
        * Online: [ node1 ]

      Full List of Resources:
        * vm_web\t(ocf:heartbeat:VirtualDomain):\t Started node1
        * vm_db\t(ocf:heartbeat:VirtualDomain):\t Stopped (disabled)
      """;

  @Test
  void guestsRunOnTheNodeThatIsLeft() {
    ClusterStatus status = CrmMonText.PARSER.parse(Source.of("crm_mon", PRINTED)).orThrow();
    assertThat(status.hasQuorum()).contains(true);
    assertThat(status.node("node2").orElseThrow().condition()).isEqualTo(NodeCondition.STANDBY);
    assertThat(status.whereRuns("vm_web")).containsExactly("node1");
    assertThat(status.whereRuns("vm_db")).isEmpty();
  }
}
