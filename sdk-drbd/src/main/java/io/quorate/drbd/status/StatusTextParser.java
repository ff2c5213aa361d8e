package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of {@code drbdadm status} and {@code drbdsetup status}, plain, {@code --verbose}, {@code --statistics} or
 * both; 8.4 and 9; drbdsetup-9.0(8).
 *
 * <p>The tools break lines at the width of the terminal, so the indentation says what a line belongs to: 0 a resource,
 * 2 a device or a connection, 4 a peer device, deeper the rest of the line before. Words split at their first colon.
 */
final class StatusTextParser implements Parser<DrbdStatus> {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern PROMPT = Pattern.compile("\\S*[#$] .*");

  /** What {@code drbdadm --verbose} prints before it runs it. */
  private static final Pattern ECHO = Pattern.compile("(?:\\S*/)?drbdsetup(?:-8\\d)? [a-z][^:]*");

  @Override
  public Parsed<DrbdStatus> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader(source, found::add);
    for (int line = 1; line <= source.lineCount(); line++) {
      reader.line(line);
    }
    return new Parsed<>(new DrbdStatus(reader.end()), found);
  }

  /** What was read so far. */
  private static final class Reader {
    private final Source source;
    private final DiagnosticSink sink;
    private final List<ResourceStatus> resources = new ArrayList<>();

    private @Nullable String resource;
    private Span head;
    private StatusFields resourceFields;
    private final List<DeviceStatus> devices = new ArrayList<>();
    private final List<ConnectionStatus> connections = new ArrayList<>();
    private @Nullable StatusFields device;
    private @Nullable String connection;
    private StatusFields connectionFields;
    private final List<PeerDeviceStatus> peerDevices = new ArrayList<>();
    private @Nullable StatusFields peerDevice;
    private final List<StatusFields> waiting = new ArrayList<>();
    private StatusFields current;
    private int offset;

    Reader(Source source, DiagnosticSink sink) {
      this.source = source;
      this.sink = sink;
      this.head = source.span(0, 0);
      this.resourceFields = new StatusFields(sink);
      this.connectionFields = new StatusFields(sink);
      this.current = resourceFields;
    }

    void line(int number) {
      int start = offset;
      String raw = source.line(number);
      int next = source.text().indexOf('\n', start);
      offset = next < 0 ? source.length() : next + 1;
      String text = COLOUR.matcher(raw).replaceAll("");
      String stripped = text.strip();
      if (stripped.isEmpty()
          || stripped.startsWith("#")
          || PROMPT.matcher(text).matches()
          || ECHO.matcher(text.stripTrailing()).matches()) {
        return;
      }
      int indent = text.length() - text.stripLeading().length();
      String[] words = stripped.split("\\s+");
      int from = start + raw.length() - raw.stripLeading().length();
      int to = start + raw.stripTrailing().length();
      boolean cut = next < 0 && number == source.lineCount();
      if (indent == 0 && words.length > 1 && words[1].indexOf(':') <= 0 && !cut) {
        sink.warning("DRBD201", "the line is not understood", source.span(from, to));
        return;
      }
      begin(indent, words, from, to);
      boolean named = indent == 0 || (indent == 2 && current == connectionFields);
      for (int i = named ? 1 : 0; i < words.length; i++) {
        int colon = words[i].indexOf(':');
        if (colon <= 0) {
          sink.report(
              cut && i == words.length - 1
                  ? Diagnostic.warning(
                      "DRBD204", "the output ends in the middle", source.span(from, to))
                  : Diagnostic.warning(
                      "DRBD201", "'" + words[i] + "' is not understood", source.span(from, to)));
          continue;
        }
        current.put(
            words[i].substring(0, colon), words[i].substring(colon + 1), source.span(from, to));
      }
    }

    private void begin(int indent, String[] words, int from, int to) {
      if (indent == 0) {
        endResource();
        resource = words[0];
        head = source.span(from, to);
        resourceFields = new StatusFields(sink);
        current = resourceFields;
      } else if (indent <= 3) {
        endConnection();
        endDevice();
        if (words[0].startsWith("volume:")
            || words[0].startsWith("disk:")
            || words[0].startsWith("minor:")) {
          device = new StatusFields(sink);
          current = device;
        } else {
          connection = words[0];
          connectionFields = new StatusFields(sink);
          current = connectionFields;
        }
      } else if (indent <= 5 && connection != null) {
        endPeerDevice();
        peerDevice = new StatusFields(sink);
        current = peerDevice;
      } else if (resource == null) {
        sink.warning("DRBD201", "a line that belongs to no resource", source.span(from, to));
      }
    }

    private void endDevice() {
      if (device != null) {
        devices.add(StatusObjects.device(device));
        device = null;
      }
    }

    private void endPeerDevice() {
      if (peerDevice != null) {
        waiting.add(peerDevice);
        peerDevice = null;
      }
    }

    private void endConnection() {
      endPeerDevice();
      if (connection != null) {
        ConnectionState state = StatusObjects.state(connectionFields);
        for (StatusFields each : waiting) {
          if (!each.has("peer-disk") && each.has("disk")) {
            each.text("disk").ifPresent(disk -> each.put("peer-disk", disk, source.span(0, 0)));
          }
          peerDevices.add(StatusObjects.peerDevice(each));
        }
        connections.add(
            StatusObjects.connection(connection, connectionFields, state, peerDevices, List.of()));
        connection = null;
      }
      waiting.clear();
      peerDevices.clear();
    }

    private void endResource() {
      endConnection();
      endDevice();
      boolean empty = devices.isEmpty() && connections.isEmpty() && !resourceFields.has("role");
      if (resource != null && empty) {
        boolean cut = head.end() == source.length();
        sink.warning(
            cut ? "DRBD204" : "DRBD201",
            cut ? "the output ends in the middle" : "'" + resource + "' is not understood",
            head);
      } else if (resource != null) {
        resources.add(StatusObjects.resource(resource, resourceFields, devices, connections));
      }
      resource = null;
      devices.clear();
      connections.clear();
    }

    List<ResourceStatus> end() {
      endResource();
      return resources;
    }
  }
}
