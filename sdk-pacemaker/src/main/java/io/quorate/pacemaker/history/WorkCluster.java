package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.EffectiveCib;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.model.Status;
import io.quorate.pacemaker.status.NodeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cluster while the history is read. */
final class WorkCluster {
  final Cib cib;
  final EffectiveCib effective;
  final ClusterSettings settings;
  final Instant now;

  /** In the order of their names. */
  final List<WorkNode> nodes = new ArrayList<>();

  /** In the order of the configuration, those that were removed from it last. */
  final List<WorkResource> resources = new ArrayList<>();

  final List<WorkBundle> bundles = new ArrayList<>();
  final List<FailedResult> failures = new ArrayList<>();
  boolean hasFenceDevice;

  private final Map<String, WorkNode> nodesById = new HashMap<>();
  private final Map<String, WorkNode> nodesByName = new HashMap<>();
  private final Map<String, WorkResource> resourcesById = new HashMap<>();

  /**
   * A result that counts as a failure.
   *
   * @param node where
   * @param result the result
   */
  record FailedResult(WorkNode node, OperationResult result) {}

  WorkCluster(EffectiveCib effective, ClusterSettings settings, Instant now) {
    this.cib = effective.cib();
    this.effective = effective;
    this.settings = settings;
    this.now = now;
  }

  List<NodeState> states() {
    return cib.status().map(Status::nodeStates).orElse(List.of());
  }

  WorkNode addNode(String id, String name, NodeType type) {
    WorkNode node = new WorkNode(id, name, type);
    int at = 0;
    while (at < nodes.size() && NodeNames.compare(name, nodes.get(at).name) > 0) {
      at++;
    }
    nodes.add(at, node);
    nodesById.putIfAbsent(id.toLowerCase(Locale.ROOT), node);
    nodesByName.putIfAbsent(name.toLowerCase(Locale.ROOT), node);
    return node;
  }

  Optional<WorkNode> node(String name) {
    return Optional.ofNullable(nodesByName.get(name.toLowerCase(Locale.ROOT)));
  }

  Optional<WorkNode> node(Optional<String> id, Optional<String> name) {
    return id.map(it -> nodesById.get(it.toLowerCase(Locale.ROOT)))
        .or(() -> name.flatMap(this::node));
  }

  void register(WorkResource resource) {
    resourcesById.putIfAbsent(resource.id, resource);
  }

  Optional<WorkResource> resource(String id) {
    return Optional.ofNullable(resourcesById.get(id));
  }

  /** Whether a node can be fenced. */
  boolean canFence(WorkNode node) {
    if (node.isGuest() && node.connection != null && node.connection.container != null) {
      return node.connection.container.runningOn.stream()
          .allMatch(host -> host.online || canFence(host));
    }
    return settings.fencing()
        && hasFenceDevice
        && (settings.quorum() || settings.noQuorumPolicy().equals("ignore") || node.online);
  }

  /** Has a node fenced: a guest by its container, others by a device. */
  void fence(WorkNode node) {
    WorkResource connection = node.connection;
    if (node.isGuest() && connection != null && connection.container != null) {
      WorkResource container = connection.container;
      if (!container.failed && container.managed) {
        node.requiresReset = true;
        container.failed = true;
      }
    } else if (node.isRemote()) {
      if (connection == null || connection.managed) {
        node.requiresReset = true;
      }
      node.unclean = true;
    } else {
      node.unclean = true;
    }
  }

  /** Notes a failure, once for each operation and node. */
  void fail(WorkNode node, OperationResult result) {
    if (!node.online) {
      return;
    }
    Optional<String> key = result.written().operationKey(); // none before 1.1.6
    for (FailedResult known : failures) {
      if (known.node() == node && known.result().written().operationKey().equals(key)) {
        return;
      }
    }
    failures.add(new FailedResult(node, result));
  }

  long seconds() {
    return now.getEpochSecond();
  }
}
