package io.quorate.drbd;

import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.YesNoUnknown;
import java.util.List;

/**
 * How far one resource came up.
 *
 * @param resource its name
 * @param present whether it exists in the kernel
 * @param withoutDisk its volumes without a disk that are not meant to be without
 * @param standalone its peers to whom there is no connection, and none is tried
 * @param connecting whether any connection is there or is tried; the text of 8.4 shows none that is StandAlone
 */
public record BringUp(
    String resource,
    boolean present,
    List<Integer> withoutDisk,
    List<String> standalone,
    boolean connecting) {
  /** Copies the lists. */
  public BringUp {
    withoutDisk = List.copyOf(withoutDisk);
    standalone = List.copyOf(standalone);
  }

  /** What a status says of a resource. */
  static BringUp of(String resource, DrbdStatus status) {
    return status
        .resource(resource)
        .map(BringUp::of)
        .orElseGet(() -> new BringUp(resource, false, List.of(), List.of(), false));
  }

  private static BringUp of(ResourceStatus status) {
    return new BringUp(
        status.name(),
        true,
        status.devices().stream().filter(BringUp::lacksDisk).map(DeviceStatus::volume).toList(),
        status.connections().stream()
            .filter(connection -> connection.state() == ConnectionState.STAND_ALONE)
            .map(ConnectionStatus::name)
            .toList(),
        status.connections().stream()
            .anyMatch(connection -> connection.state() != ConnectionState.STAND_ALONE));
  }

  private static boolean lacksDisk(DeviceStatus device) {
    return device.disk() == DiskState.DISKLESS
        && device.client().filter(YesNoUnknown.YES::equals).isEmpty();
  }

  /** Whether nothing is missing: it exists, has its disks, and each connection is there or is tried. */
  public boolean isComplete() {
    return present && withoutDisk.isEmpty() && standalone.isEmpty() && connecting;
  }

  /** One line: {@code r0: up}, {@code r1: volume 0 has no disk, StandAlone}, {@code r2: down}. */
  @Override
  public String toString() {
    if (!present) {
      return resource + ": down";
    }
    if (isComplete()) {
      return resource + ": up";
    }
    StringBuilder text = new StringBuilder(resource).append(':');
    withoutDisk.forEach(volume -> text.append(" volume ").append(volume).append(" has no disk,"));
    standalone.forEach(peer -> text.append(" StandAlone to ").append(peer).append(','));
    if (!connecting && standalone.isEmpty()) {
      text.append(" no connection,");
    }
    return text.substring(0, text.length() - 1);
  }
}
