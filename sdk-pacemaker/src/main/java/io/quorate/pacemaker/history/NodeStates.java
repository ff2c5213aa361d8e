package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.AttributeSet.Kind;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.status.NodeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Nodes, their attributes, and whether they are there.
 *
 * <p>Source: {@code unpack_nodes}, {@code unpack_node_state}, {@code determine_online_status} in {@code
 * lib/pengine/unpack.c} 2.1.5 and 2.1.7.
 */
final class NodeStates {
  private final WorkCluster cluster;
  private final ClusterSettings settings;

  NodeStates(WorkCluster cluster) {
    this.cluster = cluster;
    this.settings = cluster.settings;
  }

  /** The nodes of the configuration; each is unclean until its state is seen. */
  void configured() {
    for (Node node : cluster.cib.configuration().nodes()) {
      WorkNode made = cluster.addNode(node.id(), node.uname(), type(node.type()));
      made.unclean = !made.isRemoteOrGuest() && settings.startupFencing() && settings.fencing();
      attributes(
          made,
          node.attributeSets().stream().filter(set -> set.kind() == Kind.INSTANCE).toList(),
          false);
    }
  }

  private static NodeType type(Optional<String> word) {
    return switch (word.orElse("member").toLowerCase(Locale.ROOT)) {
      case "member", "normal" -> NodeType.MEMBER;
      case "remote" -> NodeType.REMOTE;
      default -> NodeType.PING;
    };
  }

  private static List<AttributeSet> transientAttributes(NodeState state) {
    return state.transientAttributes().stream().filter(set -> set.kind() == Kind.INSTANCE).toList();
  }

  private void attributes(WorkNode node, List<AttributeSet> sets, boolean overwrite) {
    cluster
        .effective
        .merged(sets)
        .forEach(
            (name, setting) -> {
              if (overwrite) {
                node.attributes.put(name, setting.value());
              } else {
                node.attributes.putIfAbsent(name, setting.value());
              }
            });
  }

  /** The states of members. */
  void members() {
    for (NodeState state : cluster.states()) {
      Optional<WorkNode> node =
          state.uname().isEmpty() ? Optional.empty() : cluster.node(state.id(), state.uname());
      if (node.isPresent()) {
        read(state, node.get());
      }
    }
  }

  private void read(NodeState state, WorkNode node) {
    if (node.isRemoteOrGuest()) {
      node.wasFenced = Truth.number(state.nodeFenced()).orElse(0) > 0;
      return;
    }
    attributes(node, transientAttributes(state), true);
    node.standby |= node.isYes("standby");
    node.maintenance |= node.isYes("maintenance");
    node.unclean = false;
    node.shutdown = node.wantsShutdown();
    node.expectedUp =
        !node.shutdown && state.expected().filter("member"::equalsIgnoreCase).isPresent();
    node.online =
        node.type != NodeType.PING
            && (settings.fencing() ? onlineWithFencing(state, node) : online(state, node));
    if (!settings.quorum() && node.online && settings.noQuorumPolicy().equals("suicide")) {
      cluster.fence(node);
    }
  }

  private boolean online(NodeState state, WorkNode node) {
    if (!isMember(state)) {
      return false;
    }
    if (hasController(state)) {
      return isJoin(state, "member");
    }
    if (node.expectedUp) {
      cluster.fence(node);
    }
    return false;
  }

  private boolean onlineWithFencing(NodeState state, WorkNode node) {
    boolean member = isMember(state);
    boolean controller = hasController(state);
    boolean terminate = isTermination(node);
    if (node.shutdown) {
      return controller;
    }
    if (state.inCcm().isEmpty() || isJoin(state, "banned")) {
      cluster.fence(node);
    } else if (!terminate
        && state.expected().filter(it -> !it.equalsIgnoreCase("down")).isEmpty()) {
      if (isPendingTooLong(state, member, controller)) {
        cluster.fence(node);
      } else if (member || controller) {
        node.standby = true;
        node.pending = true;
      }
    } else if (terminate && isJoin(state, "down") && !member && !controller) {
      return false; // it was fenced as requested
    } else if (!member || !controller || terminate) {
      cluster.fence(node);
    } else if (isJoin(state, "pending") || isJoin(state, "down")) {
      node.standby = true;
      node.pending = true;
    } else if (!isJoin(state, "member")) {
      cluster.fence(node);
    }
    return member;
  }

  private static boolean isTermination(WorkNode node) {
    String value = node.attributes.getOrDefault("terminate", "");
    return Truth.is(value)
        || !value.isEmpty() && value.charAt(0) != '0' && Character.isDigit(value.charAt(0));
  }

  private static boolean isJoin(NodeState state, String word) {
    return state.join().filter(word::equalsIgnoreCase).isPresent();
  }

  /** Before feature set 3.18.0 a boolean, since then the second when it became a member, or 0. */
  private static boolean isMember(NodeState state) {
    return Truth.is(state.inCcm()) || since(state.inCcm()) > 0;
  }

  private static boolean hasController(NodeState state) {
    return state.crmd().filter("online"::equalsIgnoreCase).isPresent() || since(state.crmd()) > 0;
  }

  /** A time of 2.1.7 and later; 0 when it is none. */
  private static long since(Optional<String> value) {
    OptionalLong number = Truth.number(value.filter(it -> it.chars().allMatch(Character::isDigit)));
    return number.orElse(0) > 1 ? number.getAsLong() : 0;
  }

  private boolean isPendingTooLong(NodeState state, boolean member, boolean controller) {
    long limit = settings.nodePendingTimeoutMs() / 1000;
    long since = since(state.inCcm());
    return limit > 0 && member && !controller && since > 0 && cluster.seconds() >= since + limit;
  }

  /** What the state of a remote or guest node tells, once it is known where its connection runs. */
  void remote(NodeState state, WorkNode node) {
    if (!node.requiresReset) {
      node.unclean = false;
    }
    attributes(node, transientAttributes(state), true);
    node.shutdown |= node.wantsShutdown();
    node.standby |= node.isYes("standby");
    node.maintenance |=
        node.isYes("maintenance") || node.connection != null && !node.connection.managed;
  }

  /** Whether a remote or guest node is there. */
  void connected(WorkNode node) {
    WorkResource connection = node.connection;
    if (connection == null) {
      node.online = false;
      return;
    }
    WorkResource container = connection.container;
    Optional<WorkNode> host =
        container != null && connection.runningOn.size() == 1
            ? Optional.of(connection.runningOn.get(0))
            : Optional.empty();
    if (connection.role == Role.STARTED) {
      node.online = true;
      node.shutdown |= connection.next == Role.STOPPED;
    }
    if (container != null && container.failed) {
      node.online = false;
      node.requiresReset = true;
    } else if (connection.failed) {
      node.online = false;
    } else if (connection.role == Role.STOPPED
        || container != null && container.role == Role.STOPPED) {
      node.online = false;
      node.requiresReset = false;
    } else if (host.filter(it -> !it.online && it.unclean).isPresent()) {
      node.online = false;
      node.requiresReset = true;
    }
  }
}
