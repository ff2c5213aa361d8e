package io.quorate.pacemaker.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options that Pacemaker itself reads: of the cluster, and of every fence device.
 *
 * <p>Types, defaults and values are those that the daemons of 2.1.5 print; names that only older or newer releases know
 * are known too.
 */
public final class PacemakerOptions {
  private static final List<String> DAEMONS =
      List.of("pacemaker-schedulerd", "pacemaker-controld", "pacemaker-based");

  /** Names of other releases than 2.1.5: up to 1.1, from 2.1.7 on, from 3.0.2 on; and what the cluster sets itself. */
  private static final Set<String> MORE =
      Set.of(
          "cib-last-written",
          "cluster-infrastructure",
          "cluster-name",
          "crmd-finalization-timeout",
          "crmd-integration-timeout",
          "crmd-transition-delay",
          "dc-version",
          "default-action-timeout",
          "default-resource-failure-stickiness",
          "default-resource-stickiness",
          "expected-quorum-votes",
          "have-watchdog",
          "is-managed-default",
          "last-config-change",
          "last-lrm-refresh",
          "notification-agent",
          "notification-recipient",
          "node-pending-timeout",
          "remove-after-stop",
          "cancel-removed-actions",
          "fencing-action",
          "fencing-enabled",
          "fencing-max-attempts",
          "fencing-reaction",
          "fencing-timeout",
          "fencing-watchdog-timeout",
          "stop-removed-resources");

  private static final Map<String, AgentParameter> CLUSTER = new LinkedHashMap<>();
  private static final List<AgentParameter> FENCING = new ArrayList<>();

  static {
    Map<String, AgentMetadata> records = BundledAgents.read(BundledAgents.OPTIONS);
    for (String daemon : DAEMONS) {
      AgentMetadata metadata = records.get(daemon);
      if (metadata != null) {
        metadata.parameters().forEach(it -> CLUSTER.putIfAbsent(it.name(), it));
      }
    }
    FENCING.addAll(records.get("pacemaker-fenced").parameters());
  }

  private PacemakerOptions() {}

  /** The option of the cluster of a name; empty for one that 2.1.5 does not describe. */
  public static Optional<AgentParameter> cluster(String name) {
    return Optional.ofNullable(CLUSTER.get(name));
  }

  /** The names of all options of the cluster, of any release. */
  public static Set<String> clusterNames() {
    Set<String> names = new TreeSet<>(CLUSTER.keySet());
    names.addAll(MORE);
    return names;
  }

  /** The parameters that Pacemaker reads of every fence device, such as {@code pcmk_host_list}. */
  public static List<AgentParameter> fencing() {
    return List.copyOf(FENCING);
  }
}
