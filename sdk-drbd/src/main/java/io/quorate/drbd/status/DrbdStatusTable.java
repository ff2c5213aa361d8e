package io.quorate.drbd.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a status as a table for people: one line for each volume and peer, words as DRBD prints them.
 *
 * <pre>{@code
 * RESOURCE  ROLE     VOL  DISK      PEER   CONNECTION  PEER ROLE  REPLICATION  PEER DISK  DONE
 * r0        Primary  0    UpToDate  bravo  Connected   Primary    Established  UpToDate
 * }</pre>
 */
public final class DrbdStatusTable {
  private static final List<String> HEAD =
      List.of(
          "RESOURCE",
          "ROLE",
          "VOL",
          "DISK",
          "PEER",
          "CONNECTION",
          "PEER ROLE",
          "REPLICATION",
          "PEER DISK",
          "DONE");

  private DrbdStatusTable() {}

  /** The table, with a line end after each line; the head alone when there is no resource. */
  public static String print(DrbdStatus status) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    status.resources().forEach(resource -> addRows(rows, resource));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] + 2 - row.get(i).length()));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static void addRows(List<List<String>> rows, ResourceStatus resource) {
    String role =
        resource.role().word()
            + (resource.suspended().isEmpty() ? "" : " suspended")
            + (resource.forceIoFailures() ? " failing" : "");
    int before = rows.size();
    for (DeviceStatus device : resource.devices()) {
      String disk = device.disk().word() + (device.quorum() ? "" : " no quorum");
      for (ConnectionStatus connection : resource.connections()) {
        rows.add(row(resource, role, Optional.of(device), disk, Optional.of(connection)));
      }
      if (resource.connections().isEmpty()) {
        rows.add(row(resource, role, Optional.of(device), disk, Optional.empty()));
      }
    }
    if (rows.size() == before) {
      for (ConnectionStatus connection : resource.connections()) {
        rows.add(row(resource, role, Optional.empty(), "", Optional.of(connection)));
      }
    }
    if (rows.size() == before) {
      rows.add(row(resource, role, Optional.empty(), "", Optional.empty()));
    }
  }

  private static List<String> row(
      ResourceStatus resource,
      String role,
      Optional<DeviceStatus> device,
      String disk,
      Optional<ConnectionStatus> connection) {
    Optional<PeerDeviceStatus> peer =
        connection.flatMap(c -> device.flatMap(d -> c.peerDevice(d.volume())));
    return List.of(
        resource.name(),
        role,
        device.map(d -> Integer.toString(d.volume())).orElse(""),
        disk,
        connection.map(ConnectionStatus::name).orElse(""),
        connection.map(c -> c.state().word()).orElse(""),
        connection.map(c -> c.peerRole().word()).orElse(""),
        peer.flatMap(PeerDeviceStatus::replication).map(ReplicationState::word).orElse(""),
        peer.map(p -> p.peerDisk().word()).orElse(""),
        peer.map(DrbdStatusTable::done).orElse(""));
  }

  private static String done(PeerDeviceStatus peer) {
    return peer.done().isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.1f%%", peer.done().getAsDouble());
  }
}
