package io.quorate.drbd.status;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code drbdsetup status --json}, drbd-utils 9.
 *
 * <p>The tool prints {@code nan}, {@code -nan} and {@code inf} where it divides by nothing, which is no JSON; they are
 * read as absent numbers.
 */
final class StatusJsonParser implements Parser<DrbdStatus> {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();
  private static final Pattern NO_NUMBER =
      Pattern.compile("(\"\\s*:\\s*)(-?(?:nan|inf))(?=\\s*[,}\\]])");

  /** The names of the JSON to those of the text, where they differ. */
  private static final Map<String, String> NAMES =
      Map.of(
          "disk-state",
          "disk",
          "connection-state",
          "connection",
          "peer-role",
          "role",
          "replication-state",
          "replication",
          "peer-disk-state",
          "peer-disk",
          "peer-node-id",
          "node-id",
          "db/dt [MiB/s]",
          "dbdt",
          "db0/dt0 [MiB/s]",
          "dbdt0",
          "db1/dt1 [MiB/s]",
          "dbdt1");

  @Override
  public Parsed<DrbdStatus> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<ResourceStatus> resources = new ArrayList<>();
    String text = NO_NUMBER.matcher(source.text()).replaceAll(StatusJsonParser::sameLength);
    try (JsonParser json = JSON.createParser(text)) {
      new Reader(source, json, found::add).resources(resources);
    } catch (JsonProcessingException e) {
      int at =
          (int)
              Math.max(
                  0,
                  Math.min(
                      source.length(),
                      e.getLocation() == null ? 0 : e.getLocation().getCharOffset()));
      boolean cut = source.text().substring(at).isBlank();
      found.add(
          Diagnostic.error(
              cut ? "DRBD204" : "DRBD201",
              cut
                  ? "the output ends in the middle"
                  : "no JSON: " + e.getOriginalMessage().split("\n", 2)[0],
              source.span(at, at)));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    return new Parsed<>(new DrbdStatus(resources), found);
  }

  /** An empty text in the place of what is no number, so that places stay right. */
  private static String sameLength(MatchResult matcher) {
    return matcher.group(1) + "\"\"" + " ".repeat(matcher.group(2).length() - 2);
  }

  private record Reader(Source source, JsonParser json, DiagnosticSink sink) {
    void resources(List<ResourceStatus> resources) throws IOException {
      JsonToken first = json.nextToken();
      if (first == null) {
        return;
      }
      if (first != JsonToken.START_ARRAY) {
        sink.error("DRBD201", "an array of resources is expected", span());
        return;
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        resources.add(resource());
      }
      if (json.currentToken() != JsonToken.END_ARRAY) {
        sink.error("DRBD201", "a resource is expected", span());
      } else if (json.nextToken() != null) {
        sink.error("DRBD201", "text behind the end of the JSON", span());
      }
    }

    private Span span() {
      int at =
          (int) Math.min(source.length(), Math.max(0, json.currentTokenLocation().getCharOffset()));
      return source.span(at, at);
    }

    private ResourceStatus resource() throws IOException {
      StatusFields fields = new StatusFields(sink);
      List<DeviceStatus> devices = new ArrayList<>();
      List<ConnectionStatus> connections = new ArrayList<>();
      StringBuilder suspended = new StringBuilder();
      boolean isSuspended = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            if (name.equals("devices")) {
              devices.add(StatusObjects.device(object()));
            } else {
              connections.add(connection());
            }
          }
        } else if (name.startsWith("suspended-")) {
          if (value == JsonToken.VALUE_TRUE) {
            suspended
                .append(suspended.isEmpty() ? "" : ",")
                .append(name.substring("suspended-".length()));
          }
        } else if (name.equals("suspended")) {
          isSuspended = value == JsonToken.VALUE_TRUE;
        } else {
          put(fields, name, value);
        }
      }
      if (isSuspended && suspended.isEmpty()) {
        suspended.append(Suspension.NOT_TOLD.word()); // as 9.6 does
      }
      if (!suspended.isEmpty()) {
        fields.put("suspended", suspended.toString(), span());
      }
      String name = fields.text("name").orElse("");
      return StatusObjects.resource(name, fields, devices, connections);
    }

    private ConnectionStatus connection() throws IOException {
      StatusFields fields = new StatusFields(sink);
      List<StatusFields> peerDevices = new ArrayList<>();
      List<PathStatus> paths = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            if (name.equals("paths")) {
              paths.add(path());
            } else {
              peerDevices.add(object());
            }
          }
        } else {
          put(fields, name, value);
        }
      }
      String name = fields.text("name").orElse("");
      ConnectionState state = StatusObjects.state(fields);
      return StatusObjects.connection(
          name, fields, state, peerDevices.stream().map(this::peerDevice).toList(), paths);
    }

    private PeerDeviceStatus peerDevice(StatusFields fields) {
      boolean syncing = fields.yesNo("has-sync-details").orElse(false);
      boolean verifying = fields.yesNo("has-online-verify-details").orElse(false);
      Optional<String> inSync = fields.text("percent-in-sync");
      Optional<String> resyncDone = fields.text("percent-resync-done");
      Optional<String> done = resyncDone.isPresent() ? resyncDone : inSync;
      done.filter(percent -> syncing || verifying)
          .ifPresent(percent -> fields.put("done", percent, span()));
      OptionalLong left = fields.secondsLeft("estimated-seconds-to-finish");
      if (left.isPresent() && syncing) {
        fields.put("eta", Long.toString(left.getAsLong()), span());
      }
      return StatusObjects.peerDevice(fields);
    }

    private PathStatus path() throws IOException {
      String local = "";
      String peer = "";
      boolean established = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
          case "this_host" -> local = address();
          case "remote_host" -> peer = address();
          case "established" -> established = value == JsonToken.VALUE_TRUE;
          default -> json.skipChildren();
        }
      }
      return new PathStatus(local, peer, established);
    }

    private String address() throws IOException {
      StatusFields fields = object();
      String family = fields.text("family").orElse("");
      String ip = fields.text("address").orElse("");
      String port = fields.text("port").orElse("");
      return family + ":" + (family.equals("ipv6") ? "[" + ip + "]" : ip) + ":" + port;
    }

    private StatusFields object() throws IOException {
      StatusFields fields = new StatusFields(sink);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        put(fields, name, json.nextToken());
      }
      return fields;
    }

    private void put(StatusFields fields, String name, JsonToken value) throws IOException {
      if (value.isStructStart()) {
        sink.warning("DRBD202", "the field '" + name + "' is not known", span());
        json.skipChildren();
        return;
      }
      String text =
          switch (value) {
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            default -> json.getText();
          };
      fields.put(NAMES.getOrDefault(name, name), text, span());
    }
  }
}
