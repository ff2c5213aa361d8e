package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection as events left it, with what belongs to it. */
final class LivePeer extends LiveObject {
  private static final int MANY_HANDLERS = 32;

  @Nullable LiveObject devices;
  @Nullable LiveObject paths;

  /** The peer's name; every line about the connection and what belongs to it has it. */
  private long name;

  /** The handlers that were called since it was connected last. */
  private Set<String> handlers = Set.of();

  LivePeer(EventShape shape, long id) {
    super(shape, id, EventCell.NONE);
  }

  /** Gives it a name; gives whether that is another than before. */
  boolean call(long cell) {
    boolean fresh = cell != name;
    name = cell;
    return fresh;
  }

  void handlerCalled(String handler) {
    if (handlers.size() < MANY_HANDLERS && !handlers.contains(handler)) {
      Set<String> more = new LinkedHashSet<>(handlers);
      more.add(handler);
      handlers = Collections.unmodifiableSet(more);
    }
  }

  void forgetHandlers() {
    handlers = Set.of();
  }

  Set<String> handlers() {
    return handlers;
  }

  long name() {
    return name;
  }

  @Override
  void renumber(EventWords old, EventWords fresh) {
    super.renumber(old, fresh);
    name = renumbered(name, old, fresh);
    for (LiveObject each = devices; each != null; each = each.next()) {
      each.renumber(old, fresh);
    }
    for (LiveObject each = paths; each != null; each = each.next()) {
      each.renumber(old, fresh);
    }
  }

  ConnectionStatus status(EventWords words, EventPlaces places, DiagnosticSink sink) {
    List<PeerDeviceStatus> peerDevices = new ArrayList<>();
    for (LiveObject each = devices; each != null; each = each.next()) {
      StatusFields fields = each.fields(words, places, sink);
      fields.text("peer-node-id");
      fields.text("conn-name");
      peerDevices.add(StatusObjects.peerDevice(fields));
    }
    List<PathStatus> pathStates = new ArrayList<>();
    for (LiveObject each = paths; each != null; each = each.next()) {
      StatusFields fields = each.fields(words, places, sink);
      pathStates.add(
          new PathStatus(
              fields.text("local").orElse(""),
              fields.text("peer").orElse(""),
              fields.text("established").orElse("").equals("yes")));
    }
    StatusFields fields = fields(words, places, sink);
    fields.text("conn-name");
    fields
        .text("peer-node-id")
        .ifPresent(id -> fields.put("node-id", id, places.of("peer-node-id", id)));
    String called = name == EventCell.NONE ? "" : EventCell.text(name, words);
    ConnectionState state = StatusObjects.state(fields);
    return StatusObjects.connection(called, fields, state, peerDevices, pathStates);
  }
}
