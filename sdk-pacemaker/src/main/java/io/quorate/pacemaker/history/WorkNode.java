package io.quorate.pacemaker.history;

import io.quorate.pacemaker.status.NodeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node while the history is read. */
final class WorkNode {
  final String id;
  final String name;
  final NodeType type;
  final Map<String, String> attributes = new LinkedHashMap<>();
  final List<WorkResource> running = new ArrayList<>();

  boolean online;
  boolean unclean;
  boolean pending;
  boolean standby;
  boolean standbyOnFail;
  boolean maintenance;
  boolean shutdown;
  boolean expectedUp;
  boolean unpacked;
  boolean requiresReset;
  boolean wasFenced;

  /** The connection to a remote or guest node. */
  @Nullable WorkResource connection;

  WorkNode(String id, String name, NodeType type) {
    this.id = id;
    this.name = name;
    this.type = type;
  }

  boolean isRemoteOrGuest() {
    return type == NodeType.REMOTE;
  }

  boolean isGuest() {
    return isRemoteOrGuest() && connection != null && connection.container != null;
  }

  boolean isRemote() {
    return isRemoteOrGuest() && !isGuest();
  }

  boolean isYes(String attribute) {
    return Truth.is(attributes.get(attribute));
  }

  /** Whether it asked to be shut down. */
  boolean wantsShutdown() {
    return attributes.containsKey("shutdown") && !"0".equals(attributes.get("shutdown"));
  }

  @Override
  public String toString() {
    return name;
  }
}
