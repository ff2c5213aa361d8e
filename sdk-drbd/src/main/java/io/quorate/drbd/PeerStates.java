package io.quorate.drbd;

import io.quorate.drbd.command.DrbdTarget;
import io.quorate.drbd.rule.NodeState;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.PeerDeviceStatus;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the status of a resource on one node says of that node and of its peers. */
record PeerStates(String self, ResourceStatus status) {
  /** The name that 8.4 gives every peer. */
  static final String ANY_PEER = "peer";

  /** This node, once for each volume. */
  List<NodeState> own() {
    boolean alone = isStandalone(status.connections());
    return status.devices().stream()
        .map(device -> new NodeState(self, status.role(), device.disk(), alone))
        .toList();
  }

  /** No connection is there or tried; the text of 8.4 leaves a connection out that is StandAlone. */
  static boolean isStandalone(List<ConnectionStatus> connections) {
    return connections.stream()
        .allMatch(connection -> connection.state() == ConnectionState.STAND_ALONE);
  }

  /** This node as one state, with its worst disk. */
  NodeState worst(DrbdTarget target) {
    DiskState disk =
        devices(target).stream()
            .map(DeviceStatus::disk)
            .min(DiskState::compareTo)
            .orElse(DiskState.DISKLESS);
    return new NodeState(self, status.role(), disk, isStandalone(connections(target)));
  }

  List<DeviceStatus> devices(DrbdTarget target) {
    return status.devices().stream()
        .filter(
            device -> target.volume().isEmpty() || target.volume().getAsInt() == device.volume())
        .toList();
  }

  List<ConnectionStatus> connections(DrbdTarget target) {
    return status.connections().stream()
        .filter(connection -> target.peer().isEmpty() || isNamed(connection, target))
        .toList();
  }

  private static boolean isNamed(ConnectionStatus connection, DrbdTarget target) {
    return target.peer().filter(connection.name()::equals).isPresent();
  }

  /**
   * The peers of a volume and what is known of them. A connected peer speaks for itself, and what a caller knows is
   * added; what this node remembers of one that is not connected gives way to what a caller knows, and is worth nothing
   * when the connection was given up.
   */
  List<NodeState> peersOf(DeviceStatus device, List<NodeState> known) {
    Set<String> names = known.stream().map(NodeState::node).collect(Collectors.toSet());
    List<NodeState> states = new ArrayList<>(known);
    for (ConnectionStatus connection : status.connections()) {
      String name = connection.name();
      boolean told = names.contains(name) || (name.equals(ANY_PEER) && !names.isEmpty());
      if (connection.state() == ConnectionState.CONNECTED || !told) {
        states.add(state(connection, device.volume()));
      }
    }
    if (states.isEmpty()) {
      states.add(NodeState.unknown(ANY_PEER));
    }
    return states;
  }

  private static NodeState state(ConnectionStatus connection, int volume) {
    if (connection.state() == ConnectionState.STAND_ALONE) {
      return NodeState.unknown(connection.name());
    }
    DiskState disk =
        connection.peerDevice(volume).map(PeerDeviceStatus::peerDisk).orElse(DiskState.DUNKNOWN);
    return NodeState.of(connection.name(), connection.peerRole(), disk);
  }

  /** Whether one of these peers is connected and has UpToDate data of a volume. */
  static boolean hasGoodData(List<ConnectionStatus> connections, int volume) {
    return connections.stream()
        .filter(connection -> connection.state() == ConnectionState.CONNECTED)
        .flatMap(connection -> connection.peerDevice(volume).stream())
        .anyMatch(device -> device.peerDisk() == DiskState.UP_TO_DATE);
  }

  boolean isPrimary() {
    return status.role() == Role.PRIMARY;
  }
}
