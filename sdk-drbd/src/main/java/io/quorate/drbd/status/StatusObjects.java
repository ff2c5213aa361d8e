package io.quorate.drbd.status;

import io.quorate.drbd.status.DeviceStatus.Counters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Makes status records of fields, by the names that {@code drbdsetup status} prints; every dialect ends here. */
final class StatusObjects {
  private static final double KIB_PER_MIB = 1024;

  private static final long SECTORS_PER_KIB = 2;

  /** Details of a resync, in sectors and milliseconds, of which the tool makes the numbers that are kept. */
  private static final List<String> DETAILS =
      List.of(
          "rs-total",
          "rs-dt-start-ms",
          "rs-paused-ms",
          "rs-dt0-ms",
          "rs-db0-sectors",
          "rs-dt1-ms",
          "rs-db1-sectors",
          "rs-failed",
          "rs-same-csum",
          "ov-start-sector",
          "ov-stop-sector",
          "ov-position",
          "ov-skipped",
          "want",
          "dbdt",
          "dbdt0");

  private StatusObjects() {}

  static ResourceStatus resource(
      String name, StatusFields f, List<DeviceStatus> devices, List<ConnectionStatus> connections) {
    return new ResourceStatus(
        name,
        f.integer("node-id"),
        f.word("role", Role::of).orElse(Role.UNKNOWN),
        f.words("suspended", Suspension.class, Suspension::of),
        f.yesNo("force-io-failures").orElse(false),
        f.text("write-ordering"),
        f.yesNo("may_promote"),
        f.integer("promotion_score"),
        devices,
        connections,
        f.rest("resource"));
  }

  static DeviceStatus device(StatusFields f) {
    Optional<Long> read = f.counter("read");
    Optional<Long> written = f.counter("written");
    Counters all =
        new Counters(
            f.counter("size"),
            read.orElse(0L),
            written.orElse(0L),
            f.counter("al-writes"),
            f.counter("bm-writes"),
            f.counter("upper-pending"),
            f.counter("lower-pending"),
            f.yesNo("al-suspended"));
    return new DeviceStatus(
        f.integer("volume").orElse(0),
        f.integer("minor"),
        f.word("disk", DiskState::of).orElse(DiskState.DUNKNOWN),
        f.word("client", YesNoUnknown::of),
        f.text("backing_dev"),
        f.word("open", YesNoUnknown::of),
        f.yesNo("quorum").orElse(true),
        f.text("blocked").filter(text -> !text.equals("no")),
        read.isPresent() ? Optional.of(all) : Optional.empty(),
        f.rest("device"));
  }

  static ConnectionStatus connection(
      String name,
      StatusFields f,
      ConnectionState state,
      List<PeerDeviceStatus> peerDevices,
      List<PathStatus> paths) {
    return new ConnectionStatus(
        name,
        f.integer("node-id"),
        state,
        f.word("role", Role::of).orElse(Role.UNKNOWN),
        f.yesNo("congested"),
        f.yesNo("tls"),
        f.number("ap-in-flight"),
        f.number("rs-in-flight"),
        peerDevices,
        paths,
        f.rest("connection"));
  }

  static PeerDeviceStatus peerDevice(StatusFields f) {
    Optional<Long> received = f.counter("received");
    PeerDeviceStatus.Counters all =
        new PeerDeviceStatus.Counters(
            received.orElse(0L),
            f.counter("sent").orElse(0L),
            f.counter("out-of-sync").orElse(0L),
            f.counter("pending"),
            f.counter("unacked"));
    OptionalDouble rate = f.fraction("dbdt1");
    Optional<ReplicationState> replication = f.word("replication", ReplicationState::of);
    boolean verifying = replication.filter(ReplicationState::isVerify).isPresent();
    OptionalLong toVerify = f.number("ov-left");
    DETAILS.forEach(f::text);
    OptionalLong left = f.secondsLeft("eta");
    return new PeerDeviceStatus(
        f.integer("volume").orElse(0),
        replication,
        f.word("peer-disk", DiskState::of).orElse(DiskState.DUNKNOWN),
        f.word("peer-client", YesNoUnknown::of),
        f.words("resync-suspended", ResyncSuspension.class, ResyncSuspension::of),
        f.fraction("done"),
        received.isPresent() ? Optional.of(all) : Optional.empty(),
        verifying && toVerify.isPresent()
            ? OptionalLong.of(toVerify.getAsLong() / SECTORS_PER_KIB)
            : OptionalLong.empty(),
        rate.isPresent() ? OptionalDouble.of(rate.getAsDouble() * KIB_PER_MIB) : rate,
        left,
        f.rest("peer device"));
  }

  /** The state of a connection that the output leaves out: it is Connected. */
  static ConnectionState state(StatusFields f) {
    return f.word("connection", ConnectionState::of).orElse(ConnectionState.CONNECTED);
  }
}
