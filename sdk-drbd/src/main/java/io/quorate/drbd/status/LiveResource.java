package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One resource as events left it, and its last snapshot while that is still true. */
final class LiveResource {
  /** A connection with what belongs to it. */
  private static final class Peer {
    final LiveObject own = new LiveObject();
    final Map<String, LiveObject> devices = new LinkedHashMap<>();
    final Map<String, LiveObject> paths = new LinkedHashMap<>();
  }

  private final LiveObject own = new LiveObject();
  private final Map<String, LiveObject> devices = new LinkedHashMap<>();
  private final Map<String, Peer> peers = new LinkedHashMap<>();
  private @Nullable ResourceStatus status;

  /** Takes the fields of an event. */
  void update(EventLine line) {
    status = null;
    LiveObject target =
        switch (line.object()) {
          case RESOURCE -> own;
          case DEVICE -> devices.computeIfAbsent(line.value("volume"), key -> new LiveObject());
          case CONNECTION -> peer(line).own;
          case PEER_DEVICE ->
              peer(line).devices.computeIfAbsent(line.value("volume"), key -> new LiveObject());
          default -> peer(line).paths.computeIfAbsent(pathKey(line), key -> new LiveObject());
        };
    target.seen();
    own.seen();
    boolean progress = false;
    for (int i = 0; i < line.count(); i++) {
      target.set(line.key(i), line.value(i));
      progress |= line.key(i).equals("done");
    }
    if (line.object() == EventObject.PEER_DEVICE
        && !progress
        && !line.value("replication").isEmpty()) {
      target.remove("done");
      target.remove("eta");
      target.remove("dbdt1");
    }
  }

  private Peer peer(EventLine line) {
    Peer peer = peers.computeIfAbsent(peerKey(line), key -> new Peer());
    String name = line.value("conn-name");
    if (!name.isEmpty()) {
      peer.own.set("conn-name", name);
    }
    return peer;
  }

  private static String peerKey(EventLine line) {
    String id = line.value("peer-node-id");
    return id.isEmpty() ? line.value("conn-name") : id;
  }

  private static String pathKey(EventLine line) {
    return line.value("local") + " " + line.value("peer");
  }

  /** Takes an object out. */
  void destroy(EventLine line) {
    status = null;
    Peer peer = peers.get(peerKey(line));
    switch (line.object()) {
      case DEVICE -> devices.remove(line.value("volume"));
      case CONNECTION -> peers.remove(peerKey(line));
      case PEER_DEVICE -> {
        if (peer != null) {
          peer.devices.remove(line.value("volume"));
        }
      }
      case PATH -> {
        if (peer != null) {
          peer.paths.remove(pathKey(line));
        }
      }
      default -> {}
    }
  }

  void touch() {
    status = null;
  }

  void doubt() {
    own.doubt();
    devices.values().forEach(LiveObject::doubt);
    for (Peer peer : peers.values()) {
      peer.own.doubt();
      peer.devices.values().forEach(LiveObject::doubt);
      peer.paths.values().forEach(LiveObject::doubt);
    }
  }

  boolean isDoubted() {
    return own.isDoubted();
  }

  void dropDoubted() {
    status = null;
    devices.values().removeIf(LiveObject::isDoubted);
    for (Iterator<Peer> each = peers.values().iterator(); each.hasNext(); ) {
      Peer peer = each.next();
      if (peer.own.isDoubted()) {
        each.remove();
      } else {
        peer.devices.values().removeIf(LiveObject::isDoubted);
        peer.paths.values().removeIf(LiveObject::isDoubted);
      }
    }
  }

  ResourceStatus status(String name, Source place, DiagnosticSink sink) {
    ResourceStatus known = status;
    if (known == null) {
      known = build(name, place, sink);
      status = known;
    }
    return known;
  }

  private ResourceStatus build(String name, Source place, DiagnosticSink sink) {
    List<DeviceStatus> deviceStates =
        devices.values().stream().map(d -> StatusObjects.device(d.fields(place, sink))).toList();
    List<ConnectionStatus> connections = new ArrayList<>();
    for (Peer peer : peers.values()) {
      List<PeerDeviceStatus> peerDevices = new ArrayList<>();
      for (LiveObject device : peer.devices.values()) {
        StatusFields fields = device.fields(place, sink);
        fields.text("peer-node-id");
        fields.text("conn-name");
        peerDevices.add(StatusObjects.peerDevice(fields));
      }
      List<PathStatus> paths = new ArrayList<>();
      for (LiveObject path : peer.paths.values()) {
        paths.add(
            new PathStatus(
                path.get("local"), path.get("peer"), path.get("established").equals("yes")));
      }
      StatusFields fields = peer.own.fields(place, sink);
      String peerName = fields.text("conn-name").orElse("");
      fields.text("peer-node-id").ifPresent(id -> fields.put("node-id", id, place.span(0, 0)));
      ConnectionState state = StatusObjects.state(fields);
      connections.add(StatusObjects.connection(peerName, fields, state, peerDevices, paths));
    }
    return StatusObjects.resource(name, own.fields(place, sink), deviceStates, connections);
  }
}
