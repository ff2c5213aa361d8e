package io.quorate.drbd;

import io.quorate.drbd.command.LinkState;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.PeerDeviceStatus;
import io.quorate.drbd.status.ProcDevice;
import io.quorate.drbd.status.ProcDrbd;
import io.quorate.drbd.status.ResourceStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** {@code /proc/drbd} as a status: each minor is a resource {@code minor-N} with the volume 0. */
final class ProcStatus {
  private ProcStatus() {}

  static DrbdStatus of(ProcDrbd proc) {
    return new DrbdStatus(
        proc.devices().stream()
            .filter(device -> !device.isUnconfigured())
            .map(ProcStatus::resource)
            .toList());
  }

  private static ResourceStatus resource(ProcDevice device) {
    return new ResourceStatus(
        "minor-" + device.minor(),
        OptionalInt.empty(),
        device.role(),
        Set.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(device(device)),
        List.of(connection(device)),
        Map.of());
  }

  private static DeviceStatus device(ProcDevice device) {
    return new DeviceStatus(
        0,
        OptionalInt.of(device.minor()),
        device.disk().orElse(DiskState.DISKLESS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static ConnectionStatus connection(ProcDevice device) {
    Optional<LinkState> link = LinkState.of(device.connectionState());
    return new ConnectionStatus(
        "peer",
        OptionalInt.empty(),
        link.map(LinkState::connection).orElse(ConnectionState.UNCONNECTED),
        device.peerRole(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        List.of(peerDevice(device, link)),
        List.of(),
        Map.of());
  }

  private static PeerDeviceStatus peerDevice(ProcDevice device, Optional<LinkState> link) {
    Optional<ProcDevice.Progress> progress = device.progress();
    return new PeerDeviceStatus(
        0,
        link.flatMap(LinkState::replication),
        device.peerDisk().orElse(DiskState.DUNKNOWN),
        Optional.empty(),
        Set.of(),
        progress.map(p -> OptionalDouble.of(p.percent())).orElseGet(OptionalDouble::empty),
        Optional.empty(),
        progress
            .filter(ProcDevice.Progress::verifying)
            .map(ProcDevice.Progress::left)
            .orElseGet(OptionalLong::empty),
        progress.map(ProcDevice.Progress::rate).orElseGet(OptionalDouble::empty),
        progress.map(ProcDevice.Progress::secondsLeft).orElseGet(OptionalLong::empty),
        Map.of());
  }
}
