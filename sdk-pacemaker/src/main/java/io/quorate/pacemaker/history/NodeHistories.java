package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.LrmResource;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.status.NodeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the history of one node after the other, in the order in which they depend on each other.
 *
 * <p>Source: {@code unpack_node_history}, {@code unpack_lrm_resource}, {@code process_rsc_state} in {@code
 * lib/pengine/unpack.c} 2.1.5.
 */
final class NodeHistories {
  private final WorkCluster cluster;
  private final NodeStates states;
  private final ResultIndex results;
  private final FailCounts failCounts;
  private final FailurePolicy policy;
  private final Expiry expiry;
  private final Migrations migrations;
  private final CloneInstances instances;

  NodeHistories(
      WorkCluster cluster, NodeStates states, ResultIndex results, FailCounts failCounts) {
    this.cluster = cluster;
    this.states = states;
    this.results = results;
    this.failCounts = failCounts;
    this.policy = new FailurePolicy(cluster);
    this.expiry = new Expiry(cluster, failCounts);
    this.migrations = new Migrations(cluster, results);
    this.instances = new CloneInstances(cluster);
  }

  void read() {
    while (pass(false)) {
      // The history of a remote node is read once it is known where its connection is.
    }
    pass(cluster.settings.fencing());
    for (WorkNode node : cluster.nodes) {
      if (node.isRemoteOrGuest()) {
        if (node.shutdown && node.connection != null) {
          node.connection.next = Role.STOPPED;
        }
        if (!node.unpacked) {
          states.connected(node);
        }
      }
    }
  }

  private boolean pass(boolean all) {
    boolean more = false;
    for (NodeState state : cluster.states()) {
      Optional<WorkNode> node =
          state.uname().isEmpty() ? Optional.empty() : cluster.node(state.id(), state.uname());
      if (node.isPresent() && !node.get().unpacked && (all || isReady(node.get()))) {
        read(state, node.get());
        more = true;
      }
    }
    return more;
  }

  private boolean isReady(WorkNode node) {
    WorkResource connection = node.connection;
    if (node.isGuest()) {
      return connection != null
          && connection.role == Role.STARTED
          && connection.container != null
          && connection.container.role == Role.STARTED;
    }
    if (node.isRemote()) {
      return connection != null
          && (cluster.settings.shutdownLock() || connection.role == Role.STARTED);
    }
    return cluster.settings.fencing() || cluster.settings.shutdownLock() || node.online;
  }

  private void read(NodeState state, WorkNode node) {
    if (node.isRemoteOrGuest()) {
      states.connected(node);
      states.remote(state, node);
      failCounts.forget(node);
    }
    node.unpacked = true;
    Map<String, String> contained = new HashMap<>();
    for (LrmResource history : state.resources()) {
      if (!history.history().isEmpty() || cluster.settings.shutdownLock()) {
        read(history, node, contained);
      }
    }
    contained.forEach(
        (filler, container) ->
            cluster
                .resource(container)
                .ifPresent(
                    of ->
                        cluster
                            .resource(filler)
                            .filter(it -> it.orphan && it.container == null)
                            .ifPresent(it -> ConfigurationReader.contain(of, it))));
  }

  private void read(LrmResource history, WorkNode node, Map<String, String> contained) {
    Optional<WorkResource> known = instances.find(history.id(), node);
    if (known.isEmpty() && history.history().isEmpty()) {
      return;
    }
    WorkResource resource = known.orElseGet(() -> removed(history));
    if (resource.orphan && history.container().isPresent()) {
      contained.put(resource.id, history.container().get());
    }
    lock(history, resource, node);
    ResultInterpreter interpreter =
        new ResultInterpreter(cluster, policy, expiry, migrations, resource, node);
    Role before = resource.role;
    resource.role = Role.UNKNOWN;
    List<OperationResult> sorted = ResultOrder.reversed(results.of(history));
    sorted.forEach(interpreter::read);
    conclude(resource, node, interpreter.onFail());
    Optional<Role> target = resource.targetRole();
    if (target.isPresent()
        && (resource.next == Role.UNKNOWN || resource.next.isAbove(target.get()))) {
      resource.next = target.get();
    }
    if (before.isAbove(resource.role)) {
      resource.role = before;
    }
  }

  /** A resource that is not in the configuration any more. */
  private WorkResource removed(LrmResource history) {
    WorkResource made =
        new ResourceFactory(cluster)
            .implied(history.id(), history.agent().orElse(ResourceFactory.NONE), null, Map.of());
    made.orphan = true;
    made.managed &= cluster.settings.stopsRemoved();
    cluster.resources.add(made);
    if (made.remoteConnection) {
      WorkNode remote =
          cluster.node(made.id).orElseGet(() -> cluster.addNode(made.id, made.id, NodeType.REMOTE));
      remote.connection = made;
      remote.shutdown = true;
    }
    return made;
  }

  private void lock(LrmResource history, WorkResource resource, WorkNode node) {
    long since = Truth.number(history.shutdownLock()).orElse(0);
    long limit = cluster.settings.shutdownLockLimit();
    if (cluster.settings.shutdownLock()
        && since != 0
        && (limit <= 0 || cluster.seconds() <= since + limit)) {
      resource.lockedTo = node;
    }
  }

  /** What the results come to. */
  private void conclude(WorkResource resource, WorkNode node, OnFail failure) {
    if (resource.role.isAbove(Role.STOPPED)
        && !node.online
        && !node.maintenance
        && resource.managed) {
      if (node.isGuest()) {
        resource.failed = true;
        cluster.fence(node);
      } else if (cluster.settings.fencing()) {
        cluster.fence(node);
      }
    }
    OnFail consequence = node.unclean ? OnFail.IGNORE : failure;
    apply(resource, node, consequence);
    if (resource.role != Role.STOPPED && resource.role != Role.UNKNOWN) {
      Placement.add(resource, node);
      resource.failed |= consequence != OnFail.IGNORE;
    } else if (resource.historyName.indexOf(':') >= 0 && !resource.unique) {
      resource.historyName = resource.base;
    }
    if (resource.role == Role.STOPPED
        && resource.partialSource == node
        && resource.partialTarget != null
        && !resource.runningOn.isEmpty()) {
      resource.role = Role.STARTED;
    }
  }

  /** A stop that cannot be carried out needs fencing. */
  private void stop(WorkResource resource, WorkNode node) {
    if (!node.online && !node.isGuest() && resource.managed && !node.unclean) {
      cluster.fence(node);
    }
  }

  private void apply(WorkResource resource, WorkNode node, OnFail consequence) {
    switch (consequence) {
      case DEMOTE -> resource.failed = true;
      case RESTART_CONTAINER -> {
        resource.failed = true;
        if (resource.container == null && resource.role.isAbove(Role.STOPPED)) {
          stop(resource, node);
        } else if (resource.container != null && !resource.isBundled()) {
          stop(resource.container, node);
        }
      }
      case FENCE -> cluster.fence(node);
      case STANDBY -> {
        node.standby = true;
        node.standbyOnFail = true;
      }
      case BLOCK -> {
        resource.managed = false;
        resource.blocked = true;
      }
      case STOP -> resource.next = Role.STOPPED;
      case RECOVER -> {
        if (resource.role.isAbove(Role.STOPPED)) {
          resource.failed = true;
          stop(resource, node);
        }
      }
      case RESET_REMOTE -> {
        resource.failed = true;
        if (cluster.settings.fencing() && resource.remoteConnection) {
          cluster
              .node(resource.id)
              .filter(it -> it.isRemote() && !it.wasFenced)
              .ifPresent(cluster::fence);
        }
        if (resource.role.isAbove(Role.STOPPED)) {
          stop(resource, node);
        }
        if (resource.reconnectMs > 0) {
          resource.next = Role.STOPPED;
        }
      }
      case IGNORE, MIGRATE -> {}
    }
  }
}
