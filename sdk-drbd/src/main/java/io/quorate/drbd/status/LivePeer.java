package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection as events left it, with what belongs to it. */
final class LivePeer extends LiveObject {
  @Nullable LiveObject devices;
  @Nullable LiveObject paths;

  /** The peer's name; every line about the connection and what belongs to it has it. */
  private long name;

  LivePeer(EventShape shape, long id) {
    super(shape, id, EventCell.NONE);
  }

  /** Gives it a name; gives whether that is another than before. */
  boolean call(long cell) {
    boolean fresh = cell != name;
    name = cell;
    return fresh;
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

  ConnectionStatus status(EventWords words, Source place, DiagnosticSink sink) {
    List<PeerDeviceStatus> peerDevices = new ArrayList<>();
    for (LiveObject each = devices; each != null; each = each.next()) {
      StatusFields fields = each.fields(words, place, sink);
      fields.text("peer-node-id");
      fields.text("conn-name");
      peerDevices.add(StatusObjects.peerDevice(fields));
    }
    List<PathStatus> pathStates = new ArrayList<>();
    for (LiveObject each = paths; each != null; each = each.next()) {
      StatusFields fields = each.fields(words, place, sink);
      pathStates.add(
          new PathStatus(
              fields.text("local").orElse(""),
              fields.text("peer").orElse(""),
              fields.text("established").orElse("").equals("yes")));
    }
    StatusFields fields = fields(words, place, sink);
    fields.text("conn-name");
    fields.text("peer-node-id").ifPresent(id -> fields.put("node-id", id, place.span(0, 0)));
    String called = name == EventCell.NONE ? "" : EventCell.text(name, words);
    ConnectionState state = StatusObjects.state(fields);
    return StatusObjects.connection(called, fields, state, peerDevices, pathStates);
  }
}
