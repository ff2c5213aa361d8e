package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One resource as events left it, and its last snapshot while that is still true. */
final class LiveResource extends LiveObject {
  private int name;
  private @Nullable LiveObject devices;
  private @Nullable LiveObject peers;
  private @Nullable ResourceStatus status;

  LiveResource(EventShape shape, int name) {
    super(shape, EventCell.NONE, EventCell.NONE);
    this.name = name;
  }

  /** The number of the word that is its name. */
  int name() {
    return name;
  }

  void rename(int word) {
    name = word;
    status = null;
  }

  /** Takes the fields of an event; gives whether the snapshot is not true any more. */
  boolean update(EventLine line, int now) {
    seen(now);
    LiveObject target =
        switch (line.object()) {
          case RESOURCE -> this;
          case DEVICE -> device(line);
          case CONNECTION -> peer(line, now);
          case PEER_DEVICE -> peerDevice(line, now);
          default -> path(line, now);
        };
    target.seen(now);
    boolean changed = target.take(line);
    if (changed && target instanceof LivePeer peer && isConnected(line)) {
      peer.forgetHandlers();
    }
    if (line.object() == EventObject.PEER_DEVICE
        && line.special(EventShape.DONE) == EventCell.NONE
        && line.special(EventShape.REPLICATION) != EventCell.NONE) {
      changed |= target.forget(EventShape.DONE);
      changed |= target.forget(EventShape.ETA);
      changed |= target.forget(EventShape.DBDT1);
    }
    if (changed) {
      status = null;
    }
    return status == null;
  }

  private static boolean isConnected(EventLine line) {
    long state = line.special(EventShape.CONNECTION);
    return EventCell.isWord(state) && EventCell.text(state, line.words()).equals("Connected");
  }

  private LiveObject device(EventLine line) {
    long volume = line.special(EventShape.VOLUME);
    LiveObject known = find(devices, volume, EventCell.NONE);
    if (known == null) {
      status = null;
      known = new LiveObject(line.shape(EventObject.DEVICE), volume, EventCell.NONE);
      devices = append(devices, known);
    }
    return known;
  }

  private LivePeer peer(EventLine line, int now) {
    long id = peerId(line);
    LivePeer known = (LivePeer) find(peers, id, EventCell.NONE);
    if (known == null) {
      status = null;
      known = new LivePeer(line.shape(EventObject.CONNECTION), id);
      peers = append(peers, known);
    }
    known.seen(now);
    long called = line.special(EventShape.CONN_NAME);
    if (called != EventCell.NONE && known.call(called)) {
      status = null;
    }
    return known;
  }

  private static long peerId(EventLine line) {
    long id = line.special(EventShape.PEER_NODE_ID);
    return id == EventCell.NONE ? line.special(EventShape.CONN_NAME) : id;
  }

  private LiveObject peerDevice(EventLine line, int now) {
    LivePeer peer = peer(line, now);
    long volume = line.special(EventShape.VOLUME);
    LiveObject known = find(peer.devices, volume, EventCell.NONE);
    if (known == null) {
      status = null;
      known = new LiveObject(line.shape(EventObject.PEER_DEVICE), volume, EventCell.NONE);
      peer.devices = append(peer.devices, known);
    }
    return known;
  }

  private LiveObject path(EventLine line, int now) {
    LivePeer peer = peer(line, now);
    long local = line.special(EventShape.LOCAL);
    long remote = line.special(EventShape.PEER);
    LiveObject known = find(peer.paths, local, remote);
    if (known == null) {
      status = null;
      known = new LiveObject(line.shape(EventObject.PATH), local, remote);
      peer.paths = append(peer.paths, known);
    }
    return known;
  }

  /** Remembers a handler that was called for a peer. */
  void handlerCalled(EventLine line, String handler) {
    LivePeer peer = (LivePeer) find(peers, peerId(line), EventCell.NONE);
    if (peer != null) {
      peer.handlerCalled(handler);
    }
  }

  /** The handlers that were called for a peer since it was connected last. */
  Set<String> handlers(String peer, EventWords words) {
    for (LiveObject each = peers; each != null; each = each.next()) {
      LivePeer known = (LivePeer) each;
      if (known.name() != EventCell.NONE && EventCell.text(known.name(), words).equals(peer)) {
        return known.handlers();
      }
    }
    return Set.of();
  }

  /** Takes an object out. */
  void destroy(EventLine line) {
    status = null;
    long volume = line.special(EventShape.VOLUME);
    if (line.object() == EventObject.DEVICE) {
      devices = remove(devices, volume, EventCell.NONE);
      return;
    }
    LivePeer peer = (LivePeer) find(peers, peerId(line), EventCell.NONE);
    if (peer == null) {
      return;
    }
    switch (line.object()) {
      case CONNECTION -> peers = remove(peers, peerId(line), EventCell.NONE);
      case PEER_DEVICE -> peer.devices = remove(peer.devices, volume, EventCell.NONE);
      case PATH ->
          peer.paths =
              remove(peer.paths, line.special(EventShape.LOCAL), line.special(EventShape.PEER));
      default -> {}
    }
  }

  void dropDoubted(int now) {
    status = null;
    devices = seenOnly(devices, now);
    peers = seenOnly(peers, now);
    for (LiveObject each = peers; each != null; each = each.next()) {
      LivePeer peer = (LivePeer) each;
      peer.devices = seenOnly(peer.devices, now);
      peer.paths = seenOnly(peer.paths, now);
    }
  }

  @Override
  void renumber(EventWords old, EventWords fresh) {
    super.renumber(old, fresh);
    name = fresh.take(old, name);
    for (LiveObject each = devices; each != null; each = each.next()) {
      each.renumber(old, fresh);
    }
    for (LiveObject each = peers; each != null; each = each.next()) {
      each.renumber(old, fresh);
    }
  }

  ResourceStatus status(EventWords words, EventPlaces places, DiagnosticSink sink) {
    ResourceStatus known = status;
    if (known == null) {
      known = build(words, places, sink);
      status = known;
    }
    return known;
  }

  /** The state, made anew, with what is not known in it reported. */
  ResourceStatus build(EventWords words, EventPlaces places, DiagnosticSink sink) {
    List<DeviceStatus> deviceStates = new ArrayList<>();
    for (LiveObject each = devices; each != null; each = each.next()) {
      deviceStates.add(StatusObjects.device(each.fields(words, places, sink)));
    }
    List<ConnectionStatus> connections = new ArrayList<>();
    for (LiveObject each = peers; each != null; each = each.next()) {
      connections.add(((LivePeer) each).status(words, places, sink));
    }
    return StatusObjects.resource(
        words.text(name), fields(words, places, sink), deviceStates, connections);
  }
}
