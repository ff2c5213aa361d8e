package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.agent.AgentMetadataCatalog;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What rules take for granted because no CIB says it.
 *
 * <pre>{@code
 * PacemakerRules.assuming(
 *     PacemakerAssumptions.builder().release(PacemakerRelease.of(3, 0, 1)).clusterName("virt").build());
 * }</pre>
 *
 * @param release the release that is to run the configuration
 * @param zone the time zone of the nodes
 * @param moment when dates are read; the time of the check unless given
 * @param agents what is known of agents
 * @param clusterName of {@code totem.cluster_name} in {@code corosync.conf}
 * @param nodeNetworks the networks that all nodes are in, to see whether fence devices can be reached without a gateway;
 *     empty when they are not known
 * @param drbdMinors the minor numbers of each DRBD resource's volumes; empty when they are not known
 */
@Value.Builder
public record PacemakerAssumptions(
    PacemakerRelease release,
    ZoneId zone,
    Optional<Instant> moment,
    AgentMetadataCatalog agents,
    Optional<String> clusterName,
    List<Subnet> nodeNetworks,
    Map<String, Set<Integer>> drbdMinors)
    implements WithPacemakerAssumptions {
  /** Copies the collections. */
  public PacemakerAssumptions {
    nodeNetworks = List.copyOf(nodeNetworks);
    drbdMinors = Map.copyOf(drbdMinors);
  }

  /** A builder with the defaults: release 2.1.5, nodes on UTC, the bundled agents, nothing else known. */
  public static PacemakerAssumptionsBuilder builder() {
    return new PacemakerAssumptionsBuilder()
        .release(PacemakerRelease.of(2, 1, 5))
        .zone(ZoneOffset.UTC)
        .agents(AgentMetadataCatalog.bundled());
  }

  /** The defaults. */
  public static PacemakerAssumptions defaults() {
    return builder().build();
  }
}
