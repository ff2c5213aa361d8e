package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import org.junit.jupiter.api.Test;

class DrbdReportsTest {
  private static DrbdStatus text(String name) {
    Parsed<DrbdStatus> parsed = DrbdReports.STATUS_TEXT.parse(Fixtures.of("text/" + name));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  private static ProcDrbd proc(String name) {
    Parsed<ProcDrbd> parsed = DrbdReports.PROC.parse(Fixtures.of("proc/" + name));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  @Test
  void plainTextLeavesOutWhatIsUsual() {
    ResourceStatus r0 = text("9-plain.txt").resource("r0").orElseThrow();
    assertThat(r0.role()).isEqualTo(Role.PRIMARY);
    assertThat(r0.isHealthy()).isTrue();
    assertThat(r0.device(0).orElseThrow().quorum()).isTrue();
    assertThat(r0.device(0).orElseThrow().minor()).isEmpty();
    ConnectionStatus bravo = r0.connection("bravo").orElseThrow();
    assertThat(bravo.state()).isEqualTo(ConnectionState.CONNECTED);
    assertThat(bravo.peerDevice(0).orElseThrow().replication()).isEmpty();
  }

  @Test
  void troubleShows() {
    ResourceStatus kv = text("9-plain.txt").resource("kv").orElseThrow();
    assertThat(kv.isHealthy()).isFalse();
    assertThat(kv.suspended()).containsExactly(Suspension.QUORUM);
    assertThat(kv.device(0).orElseThrow().quorum()).isFalse();
    assertThat(kv.device(1).orElseThrow().client()).contains(YesNoUnknown.YES);
    assertThat(kv.device(1).orElseThrow().blocked()).contains("upper");
    assertThat(kv.connection("bravo").orElseThrow().state()).isEqualTo(ConnectionState.CONNECTING);
    ConnectionStatus charlie = kv.connection("charlie").orElseThrow();
    assertThat(charlie.peerDevice(0).orElseThrow().done()).hasValue(40.12);
    assertThat(charlie.peerDevice(1).orElseThrow().resyncSuspended())
        .containsExactlyInAnyOrder(ResyncSuspension.USER, ResyncSuspension.DEPENDENCY);
  }

  @Test
  void linesThatTheToolBrokeBelongTogether() {
    DrbdStatus status = text("9-verbose-statistics.txt");
    ResourceStatus resource = status.resources().get(0);
    assertThat(resource.nodeId()).hasValue(2);
    assertThat(resource.writeOrdering()).contains("flush");
    assertThat(status.device(1000).orElseThrow().counters().orElseThrow().size())
        .contains(1048576L);
    assertThat(status.device(1000).orElseThrow().backingDevice())
        .contains("/dev/vg_nvme/pvc-0123456789abcdef_00000");
    PeerDeviceStatus peer = resource.connections().get(0).peerDevices().get(0);
    assertThat(peer.counters().orElseThrow().outOfSync()).isEqualTo(917504);
    assertThat(peer.secondsLeft()).hasValue(9);
    assertThat(peer.rate().orElseThrow()).isEqualTo(98.20 * 1024);
    assertThat(resource.connections().get(0).rsInFlight()).hasValue(128);
  }

  @Test
  void release84HasOnePeerWithoutName() {
    ResourceStatus home = text("8.4.txt").resources().get(0);
    assertThat(home.connection("peer").orElseThrow().peerDevice(0).orElseThrow().replication())
        .contains(ReplicationState.ESTABLISHED);
    assertThat(home.isHealthy()).isTrue();
  }

  @Test
  void coloursAreNoText() {
    ResourceStatus r0 = text("standalone-coloured.txt").resources().get(0);
    assertThat(r0.role()).isEqualTo(Role.PRIMARY);
    assertThat(r0.connections().get(0).state()).isEqualTo(ConnectionState.STAND_ALONE);
  }

  @Test
  void nothingConfiguredIsNoResource() {
    assertThat(text("nothing.txt").resources()).isEmpty();
  }

  @Test
  void outputCutInTheMiddleOfALineIsReported() {
    Parsed<DrbdStatus> parsed =
        DrbdReports.STATUS_TEXT.parse("r0 role:Primary\n  disk:UpToDate op");
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("DRBD204");
    assertThat(parsed.value().resources()).hasSize(1);
    assertThat(DrbdReports.STATUS_JSON.parse("[\n{\"name\": \"r0\", \"devices\": [").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD204");
  }

  @Test
  void fieldsThatAreNotKnownAreKept() {
    Parsed<DrbdStatus> parsed =
        DrbdReports.STATUS_TEXT.parse("r0 role:Primary shiny:ipv6:[::1]:7\n");
    assertThat(parsed.value().resources().get(0).more()).containsEntry("shiny", "ipv6:[::1]:7");
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("DRBD202");
  }

  @Test
  void jsonWithNumbersThatAreNoneIsRead() {
    Parsed<DrbdStatus> parsed = DrbdReports.STATUS_JSON.parse(Fixtures.of("json/9.json"));
    assertThat(parsed.diagnostics()).isEmpty();
    ResourceStatus r0 = parsed.value().resource("r0").orElseThrow();
    assertThat(r0.suspended()).containsExactlyInAnyOrder(Suspension.USER, Suspension.QUORUM);
    assertThat(r0.device(0).orElseThrow().quorum()).isFalse();
    ConnectionStatus bravo = r0.connection("bravo").orElseThrow();
    assertThat(bravo.peerNodeId()).hasValue(1);
    assertThat(bravo.paths())
        .containsExactly(new PathStatus("ipv4:10.0.0.1:7789", "ipv6:[fd00::2]:7789", true));
    PeerDeviceStatus peer = bravo.peerDevice(0).orElseThrow();
    assertThat(peer.done()).hasValue(33.30);
    assertThat(peer.rate()).isEmpty();
    assertThat(peer.secondsLeft()).isEmpty();
  }

  @Test
  void procOf84HasOneLineForEachMinor() {
    ProcDrbd proc = proc("8.4-sync.txt");
    assertThat(proc.version()).isEqualTo("8.4.11");
    assertThat(proc.protocols()).contains("86-101");
    ProcDevice syncing = proc.device(1).orElseThrow();
    assertThat(syncing.connectionState()).isEqualTo("SyncTarget");
    assertThat(syncing.disk()).contains(DiskState.INCONSISTENT);
    assertThat(syncing.counter("oos")).hasValue(588416);
    ProcDevice.Progress progress = syncing.progress().orElseThrow();
    assertThat(progress.percent()).isEqualTo(44.2);
    assertThat(progress.secondsLeft()).hasValue(62);
    assertThat(progress.rate()).hasValue(9344);
    assertThat(proc.device(2).orElseThrow().isUnconfigured()).isTrue();
    ProcDevice alone = proc.device(5).orElseThrow();
    assertThat(alone.protocol()).isEmpty();
    assertThat(alone.flags()).isEqualTo("r-----");
    assertThat(alone.peerDisk()).contains(DiskState.DUNKNOWN);
  }

  @Test
  void procOfOtherReleases() {
    ProcDevice.Progress progress =
        proc("8.3-verify.txt").device(0).orElseThrow().progress().orElseThrow();
    assertThat(progress.verifying()).isTrue();
    assertThat(progress.stalled()).isTrue();
    ProcDevice oldest = proc("8.0.txt").device(0).orElseThrow();
    assertThat(oldest.role()).isEqualTo(Role.PRIMARY);
    assertThat(oldest.counters()).containsKey("act_log");
    assertThat(proc("9.txt").devices()).isEmpty();
  }
}
