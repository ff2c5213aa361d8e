package io.quorate.drbd.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The state line of 8.x: {@code cs:Connected ro:Primary/Secondary ds:UpToDate/UpToDate C r-----}. */
final class MergedState {
  private static final Pattern PAIR = Pattern.compile("([a-z_]+):(\\S+)");

  private MergedState() {}

  /** A device from its {@code cs} and what stands behind it: {@code ro} ({@code st} in 8.0), {@code ds}, protocol, flags. */
  static ProcDevice device(
      int minor,
      String cs,
      String behind,
      Map<String, String> counters,
      Optional<ProcDevice.Progress> progress) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Matcher matcher = PAIR.matcher(behind);
    int end = 0;
    while (matcher.find()) {
      pairs.put(matcher.group(1), matcher.group(2));
      end = matcher.end();
    }
    String[] rest = behind.substring(end).strip().split("\\s+");
    boolean hasProtocol = rest[0].matches("[ABC]");
    String[] roles = pairs.getOrDefault("ro", pairs.getOrDefault("st", "/")).split("/", -1);
    String[] disks = pairs.getOrDefault("ds", "/").split("/", -1);
    return new ProcDevice(
        minor,
        cs,
        Role.of(roles[0]).orElse(Role.UNKNOWN),
        Role.of(roles[roles.length - 1]).orElse(Role.UNKNOWN),
        DiskState.of(disks[0]),
        DiskState.of(disks[disks.length - 1]),
        hasProtocol ? Optional.of(rest[0]) : Optional.empty(),
        hasProtocol ? (rest.length > 1 ? rest[1] : "") : rest[0],
        counters,
        progress);
  }

  /** The part of {@code cs} that is the state of the connection in 9. */
  static Optional<ConnectionState> connection(String cs) {
    return switch (cs) {
      case "WFConnection" -> Optional.of(ConnectionState.CONNECTING);
      case "WFReportParams" -> Optional.of(ConnectionState.CONNECTED);
      default ->
          ReplicationState.of(cs).isPresent()
              ? Optional.of(ConnectionState.CONNECTED)
              : ConnectionState.of(cs);
    };
  }

  /** The part of {@code cs} that is the state of replication in 9. */
  static Optional<ReplicationState> replication(String cs) {
    if (cs.equals("Connected")) {
      return Optional.of(ReplicationState.ESTABLISHED);
    }
    Optional<ReplicationState> state = ReplicationState.of(cs);
    return state.isEmpty() && connection(cs).isPresent()
        ? Optional.of(ReplicationState.OFF)
        : state;
  }
}
