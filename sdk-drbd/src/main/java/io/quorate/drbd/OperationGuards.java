package io.quorate.drbd;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Report;
import io.quorate.drbd.command.DrbdTarget;
import io.quorate.drbd.command.ResizeOptions;
import io.quorate.drbd.rule.DrbdGuards;
import io.quorate.drbd.rule.NodeState;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.PeerDeviceStatus;
import io.quorate.drbd.status.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks against each guarded operation of {@link DrbdClient}. */
final class OperationGuards {
  private final String self;
  private final DrbdTarget target;
  private final Optional<PeerStates> here;
  private final DrbdEvidence evidence;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  OperationGuards(
      String self, DrbdTarget target, Optional<PeerStates> here, DrbdEvidence evidence) {
    this.self = self;
    this.target = target;
    this.here = here;
    this.evidence = evidence;
  }

  /** A peer with unknown data may be given up for a reason; one that is known to be good never. */
  Report primaryForce() {
    PeerStates states = up();
    if (states != null) {
      for (DeviceStatus device : states.status().devices()) {
        NodeState own = NodeState.of(self, states.status().role(), device.disk());
        DrbdGuards.primaryForce(own, states.peersOf(device, others())).diagnostics().stream()
            .filter(each -> evidence.reason().isEmpty() || !each.code().equals("DRBD193"))
            .forEach(found::add);
      }
    }
    return report();
  }

  /** Exactly this node throws its data away; every peer of the connection is known, and one of them has good data. */
  Report discardMyData() {
    PeerStates states = up();
    if (states != null) {
      List<NodeState> others = wholeNodes();
      found.addAll(DrbdGuards.discardMyData(List.of(states.worst(target)), others).diagnostics());
      for (ConnectionStatus connection : states.connections(target)) {
        String peer = connection.name();
        if (!peer.equals(PeerStates.ANY_PEER)
            && others.stream().noneMatch(other -> other.node().equals(peer))) {
          add(
              "DRBD321",
              "nobody says what '" + peer + "' has",
              "connect to one peer only, or give the states of all");
        }
      }
      if (evidence.states().stream().anyMatch(state -> state.node().equals(self))) {
        add(
            "DRBD195",
            "'" + self + "' is said to throw its data away and to keep them",
            "name the nodes that keep their data, and not this one");
      }
    }
    return report();
  }

  /** Good data must be somewhere else. */
  Report invalidate() {
    boolean known = wholeNodes().stream().anyMatch(other -> other.disk() == DiskState.UP_TO_DATE);
    if (here.isEmpty() && !known) {
      up();
    }
    here.ifPresent(
        states -> {
          for (DeviceStatus device : states.devices(target)) {
            if (!known && !PeerStates.hasGoodData(states.connections(target), device.volume())) {
              add(
                  "DRBD312",
                  "no connected peer has UpToDate data of volume " + device.volume(),
                  "connect a peer that has, or say which node has: DrbdEvidence.of(states)");
            }
          }
        });
    return report();
  }

  /** Good data must be here, and the peer's must not be in use. */
  Report invalidateRemote() {
    PeerStates states = up();
    if (states != null) {
      for (DeviceStatus device : states.devices(target)) {
        if (device.disk() != DiskState.UP_TO_DATE) {
          add(
              "DRBD313",
              "volume " + device.volume() + " is " + device.disk().word() + " here",
              "invalidate the node whose data are worse, not the peer of one");
        }
      }
      for (ConnectionStatus connection : states.connections(target)) {
        if (connection.peerRole() == Role.PRIMARY) {
          add(
              "DRBD314",
              "'" + connection.name() + "' is primary: its data are in use",
              "demote it first");
        }
      }
    }
    return report();
  }

  /** Metadata in use are never overwritten; others for a reason. */
  Report createMetadata() {
    here.ifPresent(
        states -> {
          for (DeviceStatus device : states.devices(target)) {
            if (device.disk() != DiskState.DISKLESS) {
              add(
                  "DRBD315",
                  "volume " + device.volume() + " is attached: its metadata are in use",
                  "'drbdadm down' first");
            }
          }
        });
    needReason("create-md --force overwrites metadata, and whatever else is at their place");
    return report();
  }

  /** A Primary keeps a way to good data. */
  Report keepsData(String operation, boolean losesDisk) {
    here.filter(states -> states.isPrimary() && evidence.reason().isEmpty())
        .ifPresent(
            states -> {
              List<ConnectionStatus> left = new ArrayList<>(states.status().connections());
              if (!losesDisk) {
                left.removeAll(states.connections(target));
              }
              for (DeviceStatus device : states.devices(target)) {
                boolean own = !losesDisk && device.disk() == DiskState.UP_TO_DATE;
                if (!own && !PeerStates.hasGoodData(left, device.volume())) {
                  add(
                      "DRBD317",
                      operation
                          + " leaves the primary without good data of volume "
                          + device.volume(),
                      "demote it first, connect a peer with UpToDate data, or give a reason");
                }
              }
            });
    return report();
  }

  /** All disks are new, so that they may be declared equal. */
  Report freshDisks() {
    PeerStates states = up();
    if (states != null && evidence.reason().isEmpty()) {
      List<ConnectionStatus> connections = states.status().connections();
      boolean fresh =
          states.status().role() == Role.SECONDARY
              && !connections.isEmpty()
              && states.devices(target).stream()
                  .allMatch(
                      device ->
                          device.disk() == DiskState.INCONSISTENT
                              && connections.stream()
                                  .allMatch(peer -> isFresh(peer, device.volume())));
      if (!fresh) {
        add(
            "DRBD318",
            "not all nodes are connected, Secondary and Inconsistent, as new disks are",
            "let DRBD resync, or give the reason why all disks are known to be equal");
      }
    }
    return report();
  }

  private static boolean isFresh(ConnectionStatus peer, int volume) {
    return peer.state() == ConnectionState.CONNECTED
        && peer.peerRole() == Role.SECONDARY
        && peer.peerDevice(volume)
            .map(PeerDeviceStatus::peerDisk)
            .filter(disk -> disk == DiskState.INCONSISTENT || disk == DiskState.DISKLESS)
            .isPresent();
  }

  /** A device does not get smaller without a reason. */
  Report resize(ResizeOptions options) {
    PeerStates states = options.sectors().isPresent() ? up() : null;
    if (states != null && evidence.reason().isEmpty()) {
      long wanted = options.sectors().getAsLong();
      for (DeviceStatus device : states.devices(target)) {
        Optional<Long> size = device.counters().flatMap(DeviceStatus.Counters::size);
        if (size.isEmpty() || wanted < size.get() * 2) {
          add(
              "DRBD319",
              "volume "
                  + device.volume()
                  + size.map(kib -> " has " + kib * 2 + " sectors: " + wanted + " cut it")
                      .orElse(" has a size that is not known"),
              "shrink what is on it first, then give that as the reason");
        }
      }
    }
    return report();
  }

  /** Writes fail only where they wait already. */
  Report secondaryForce() {
    here.filter(states -> states.isPrimary() && states.status().suspended().isEmpty())
        .filter(states -> evidence.reason().isEmpty())
        .ifPresent(
            states ->
                add(
                    "DRBD320",
                    "I/O is not suspended: --force makes writes fail that could be done",
                    "stop what uses the device, or give a reason"));
    return report();
  }

  private List<NodeState> others() {
    return evidence.states().stream().filter(state -> !state.node().equals(self)).toList();
  }

  /** Each other node as one state, with its worst disk, in the order of the evidence. */
  private List<NodeState> wholeNodes() {
    Map<String, NodeState> nodes = new LinkedHashMap<>();
    others().forEach(state -> nodes.merge(state.node(), state, OperationGuards::worse));
    return List.copyOf(nodes.values());
  }

  private static NodeState worse(NodeState one, NodeState other) {
    return one.disk().compareTo(other.disk()) <= 0 ? one : other;
  }

  private @Nullable PeerStates up() {
    if (here.isEmpty()) {
      add(
          "DRBD311",
          "'" + target.resource().orElse("all") + "' is not up on '" + self + "'",
          "bring it up, so that its state can be read");
      return null;
    }
    return here.get();
  }

  private void needReason(String why) {
    if (evidence.reason().isEmpty()) {
      add("DRBD316", why, "give a reason: DrbdEvidence.none().because(\"…\")");
    }
  }

  private void add(String code, String message, String help) {
    found.add(Diagnostic.of(Severity.ERROR, code, message).withHelp(help));
  }

  private Report report() {
    return new Report(List.copyOf(found));
  }
}
