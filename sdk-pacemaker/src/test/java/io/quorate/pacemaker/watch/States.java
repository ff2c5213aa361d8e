package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.status.ClusterOptions;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.ClusterStatusBuilder;
import io.quorate.pacemaker.status.ClusterSummaryBuilder;
import io.quorate.pacemaker.status.DesignatedController;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.NodeStatusBuilder;
import io.quorate.pacemaker.status.NodeType;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.PrimitiveStatusBuilder;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.RunningOn;
import io.quorate.pacemaker.status.StatusSection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Small states of a cluster, for tests. */
final class States {
  private States() {}

  static ClusterStatusBuilder cluster(boolean quorum) {
    return new ClusterStatusBuilder()
        .sections(EnumSet.allOf(StatusSection.class))
        .summary(
            new ClusterSummaryBuilder()
                .dc(
                    new DesignatedController(
                        "n1", Optional.of("1"), Optional.empty(), Optional.empty()))
                .withQuorum(quorum)
                .options(ClusterOptions.UNKNOWN)
                .build());
  }

  static NodeStatus node(String name, boolean online, boolean unclean) {
    return new NodeStatusBuilder()
        .name(name)
        .type(NodeType.MEMBER)
        .online(online)
        .unclean(unclean)
        .build();
  }

  static PrimitiveStatus resource(String id, ResourceRole role, String... nodes) {
    return new PrimitiveStatusBuilder()
        .id(id)
        .agent(ResourceAgent.ocf("pacemaker", "Dummy"))
        .role(role)
        .orphaned(false)
        .managed(true)
        .failed(false)
        .blocked(false)
        .failureIgnored(false)
        .addAllNodes(Stream.of(nodes).map(RunningOn::of).toList())
        .build();
  }

  static ClusterStatus empty() {
    return cluster(true).build();
  }
}
