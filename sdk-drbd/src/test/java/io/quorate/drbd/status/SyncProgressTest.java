package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One kind of progress from every output: the numbers agree whatever units they were printed in. */
class SyncProgressTest {
  private static final String EVENT =
      "exists peer-device name:r peer-node-id:1 conn-name:b volume:0 peer-disk:Inconsistent ";

  private static SyncProgress json(String fields) {
    String text =
        "[{\"name\":\"r\",\"role\":\"Primary\",\"devices\":[],\"connections\":[{\"name\":\"b\","
            + "\"connection-state\":\"Connected\",\"peer_devices\":[{\"volume\":0,"
            + "\"peer-disk-state\":\"Inconsistent\",\"received\":0,"
            + fields
            + "}]}]}]";
    var parsed = DrbdReports.STATUS_JSON.parse(text);
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed
        .value()
        .resources()
        .get(0)
        .connections()
        .get(0)
        .peerDevices()
        .get(0)
        .progress()
        .orElseThrow();
  }

  private static Optional<SyncProgress> event(String fields) {
    DrbdEvents events = new DrbdEvents();
    events.apply(EVENT + fields);
    return events
        .snapshot()
        .resources()
        .get(0)
        .connections()
        .get(0)
        .peerDevices()
        .get(0)
        .progress();
  }

  private static PeerDeviceStatus text(String peer) {
    var parsed = DrbdReports.STATUS_TEXT.parse(Fixtures.of("text/9-all-details.txt"));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value().resources().get(0).connection(peer).orElseThrow().peerDevices().get(0);
  }

  @Test
  void jsonHasKibibytesAndSectors() {
    SyncProgress resync =
        json(
            "\"replication-state\":\"SyncSource\",\"out-of-sync\":524288,\"has-sync-details\":true,"
                + "\"has-online-verify-details\":false,\"rs-total\":2097152,"
                + "\"db1/dt1 [MiB/s]\":10.00,\"estimated-seconds-to-finish\":52,"
                + "\"percent-resync-done\":50.00");
    assertThat(resync.verifying()).isFalse();
    assertThat(resync.percent()).hasValue(50);
    assertThat(resync.bytesLeft()).hasValue(512L << 20);
    assertThat(resync.bytesPerSecond()).hasValue(10L << 20);
    assertThat(resync.timeLeft()).contains(Duration.ofSeconds(52));
    SyncProgress verify =
        json(
            "\"replication-state\":\"VerifyS\",\"out-of-sync\":0,\"has-sync-details\":true,"
                + "\"has-online-verify-details\":true,\"ov-left\":1572864,"
                + "\"db1/dt1 [MiB/s]\":nan,\"estimated-seconds-to-finish\":987654321,"
                + "\"percent-resync-done\":25.00");
    assertThat(verify.verifying()).isTrue();
    assertThat(verify.bytesLeft()).hasValue(768L << 20);
    assertThat(verify.bytesPerSecond()).isEmpty();
    assertThat(verify.timeLeft()).isEmpty();
  }

  @Test
  void textWithAllDetailsGivesTheSame() {
    SyncProgress resync = text("bravo").progress().orElseThrow();
    assertThat(resync.bytesLeft()).hasValue(512L << 20);
    assertThat(resync.bytesPerSecond()).hasValue(10L << 20);
    assertThat(resync.timeLeft()).contains(Duration.ofSeconds(52));
    SyncProgress verify = text("charlie").progress().orElseThrow();
    assertThat(verify.verifying()).isTrue();
    assertThat(verify.percent()).hasValue(25);
    assertThat(verify.bytesLeft()).hasValue(768L << 20);
    assertThat(verify.timeLeft()).isEmpty();
    assertThat(text("charlie").more()).isEmpty();
  }

  @Test
  void plainTextHasThePercentOnly() {
    SyncProgress progress =
        DrbdReports.STATUS_TEXT
            .parse(
                "r role:Primary\n  b role:Secondary\n    replication:SyncSource peer-disk:Outdated done:4.56\n")
            .value()
            .resources()
            .get(0)
            .connections()
            .get(0)
            .peerDevices()
            .get(0)
            .progress()
            .orElseThrow();
    assertThat(progress.percent()).hasValue(4.56);
    assertThat(progress.bytesLeft()).isEmpty();
    assertThat(progress.bytesPerSecond()).isEmpty();
    assertThat(progress.timeLeft()).isEmpty();
  }

  @Test
  void eventsHaveDoneAndEta() {
    SyncProgress progress =
        event("replication:SyncTarget done:99.00 received:1 out-of-sync:2048 dbdt1:1.00 eta:2")
            .orElseThrow();
    assertThat(progress.bytesLeft()).hasValue(2L << 20);
    assertThat(progress.timeLeft()).contains(Duration.ofSeconds(2));
  }

  @Test
  void withoutAnEstimateOfTheToolItIsMadeOfWhatIsLeftAndTheRate() {
    assertThat(
            event(
                    "replication:SyncTarget done:9.00 received:1 out-of-sync:20480 dbdt1:2.00 eta:nan")
                .flatMap(SyncProgress::timeLeft))
        .contains(Duration.ofSeconds(10));
  }

  @Test
  void numbersThatCannotBeAreAbsent() {
    for (String eta :
        new String[] {"nan", "-nan", "inf", "-inf", "987654321", "4064387823861008", "-3"}) {
      SyncProgress progress =
          event("replication:SyncSource done:1844674407370955.00 dbdt1:-nan eta:" + eta)
              .orElseThrow();
      assertThat(progress.timeLeft()).as(eta).isEmpty();
      assertThat(progress.percent()).isEmpty();
      assertThat(progress.bytesPerSecond()).isEmpty();
    }
    assertThat(
            event(
                    "replication:SyncSource done:1.00 received:1 out-of-sync:20480 dbdt1:0.00 eta:nan")
                .flatMap(SyncProgress::timeLeft))
        .isEmpty();
  }

  @Test
  void aPausedResyncHasNoTimeLeft() {
    String numbers = " done:50.00 received:1 out-of-sync:20480 dbdt1:2.00 eta:10";
    for (String state :
        new String[] {"replication:PausedSyncS", "replication:SyncTarget resync-suspended:peer"}) {
      SyncProgress progress = event(state + numbers).orElseThrow();
      assertThat(progress.paused()).as(state).isTrue();
      assertThat(progress.timeLeft()).as(state).isEmpty();
      assertThat(progress.percent()).hasValue(50);
    }
    assertThat(event("replication:VerifyS resync-suspended:dependency" + numbers).orElseThrow())
        .matches(progress -> !progress.paused() && progress.timeLeft().isPresent());
  }

  @Test
  void nothingRunsWithoutAResync() {
    assertThat(event("replication:Established")).isEmpty();
    assertThat(event("replication:WFBitMapT")).isEmpty();
  }

  @Test
  void procHasFinishAndSpeed() {
    ProcDrbd proc = DrbdReports.PROC.parse(Fixtures.of("proc/8.4-sync.txt")).value();
    SyncProgress sync = proc.device(1).orElseThrow().syncProgress().orElseThrow();
    assertThat(sync.percent()).hasValue(44.2);
    assertThat(sync.bytesLeft()).hasValue(588416L << 10);
    assertThat(sync.bytesPerSecond()).hasValue(9344L << 10);
    assertThat(sync.timeLeft()).contains(Duration.ofSeconds(62));
    assertThat(proc.device(5).orElseThrow().syncProgress()).isEmpty();
  }

  @Test
  void procOfAVerificationAndOfAPausedResync() {
    ProcDrbd proc = DrbdReports.PROC.parse(Fixtures.of("proc/8.4-verify.txt")).value();
    SyncProgress verify = proc.device(0).orElseThrow().syncProgress().orElseThrow();
    assertThat(verify.verifying()).isTrue();
    assertThat(verify.bytesLeft()).hasValue(640L << 20);
    assertThat(verify.timeLeft()).contains(Duration.ofSeconds(32));
    SyncProgress paused = proc.device(1).orElseThrow().syncProgress().orElseThrow();
    assertThat(paused.paused()).isTrue();
    assertThat(paused.timeLeft()).isEmpty();
    SyncProgress stalled =
        DrbdReports.PROC
            .parse(Fixtures.of("proc/8.3-verify.txt"))
            .value()
            .device(0)
            .orElseThrow()
            .syncProgress()
            .orElseThrow();
    assertThat(stalled.timeLeft()).isEmpty();
    assertThat(stalled.paused()).isFalse();
  }
}
