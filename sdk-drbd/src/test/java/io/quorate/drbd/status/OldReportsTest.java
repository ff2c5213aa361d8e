package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import org.junit.jupiter.api.Test;

/** What the tools of 8.x print beside the status. */
class OldReportsTest {
  private static <T> T clean(Parser<T> parser, String name) {
    Parsed<T> parsed = parser.parse(Fixtures.of(name));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  @Test
  void shStatusHasAnEntryForEachVolumeOfTheFiles() {
    ShStatus status = clean(DrbdReports.SH_STATUS, "sh-status/8.4.txt");
    assertThat(status.version()).contains("8.9.10");
    assertThat(status.api()).hasValue(1);
    assertThat(status.configFile()).contains("/etc/drbd.conf");
    ShStatus.Entry first = status.entry("home", 0).orElseThrow();
    assertThat(first.isUp()).isTrue();
    assertThat(first.configured()).contains("/etc/drbd.d/home.res:1");
    ProcDevice state = first.device().state();
    assertThat(state.replication()).contains(ReplicationState.SYNC_TARGET);
    assertThat(state.connection()).contains(ConnectionState.CONNECTED);
    assertThat(state.disk()).contains(DiskState.INCONSISTENT);
    assertThat(state.flags()).isEqualTo("ra--");
    assertThat(state.syncProgress().orElseThrow().percent()).hasValue(12.5);
  }

  @Test
  void shStatusSaysTheResourceOnceForAllItsVolumes() {
    ShStatus status = clean(DrbdReports.SH_STATUS, "sh-status/8.4.txt");
    ShStatus.Entry second = status.entry("home", 1).orElseThrow();
    assertThat(second.configured()).contains("/etc/drbd.d/home.res:1");
    assertThat(second.device().state().flags()).isEqualTo("s---");
    assertThat(second.device().state().connection()).contains(ConnectionState.CONNECTING);
    assertThat(second.device().state().replication()).contains(ReplicationState.OFF);
  }

  @Test
  void shStatusListsWhatTheKernelDoesNotKnow() {
    ShStatus.Entry far =
        clean(DrbdReports.SH_STATUS, "sh-status/8.4.txt").entry("far away", 0).orElseThrow();
    assertThat(far.isUp()).isFalse();
    assertThat(far.stackedOn()).contains("home");
    assertThat(far.device().state().minor()).isEqualTo(10);
    assertThat(far.device().state().connection()).isEmpty();
    assertThat(far.device().state().disk()).isEmpty();
  }

  @Test
  void shStatusThatEndsInTheMiddleOrHasOtherLinesIsReported() {
    Parsed<ShStatus> cut =
        DrbdReports.SH_STATUS.parse("_conf_res_name=a\n_minor=0\n_cstate=Connected\n");
    assertThat(cut.diagnostics()).extracting(Diagnostic::code).containsExactly("DRBD204");
    assertThat(cut.value().entries()).isEmpty();
    assertThat(
            DrbdReports.SH_STATUS
                .parse("_shiny=1\nr0 role:Primary\n_minor=x\n_sh_status_process\n")
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD202", "DRBD201", "DRBD203");
  }

  @Test
  void oldEventsEndWithTheLastStateOfEachDevice() {
    OldEventLog log = clean(DrbdReports.OLD_EVENTS, "events1/8.4.txt");
    assertThat(log.lines()).isEqualTo(15);
    assertThat(log.resources()).containsExactly("empty");
    NamedDevice first = log.device(0).orElseThrow();
    assertThat(first.resource()).contains("home");
    assertThat(first.state().peerRole()).isEqualTo(Role.PRIMARY);
    assertThat(first.state().flags()).isEqualTo("ra--");
    assertThat(first.state().syncProgress().orElseThrow().percent()).hasValue(12.5);
    NamedDevice second = log.device(1).orElseThrow();
    assertThat(second.volume()).isEqualTo(1);
    assertThat(second.state().connection()).contains(ConnectionState.STAND_ALONE);
  }

  @Test
  void oldEventsOf83HaveMinorsOnlyAndProgressEndsWithItsState() {
    NamedDevice device = clean(DrbdReports.OLD_EVENTS, "events1/8.3.txt").device(0).orElseThrow();
    assertThat(device.resource()).isEmpty();
    assertThat(device.state().connectionState()).isEqualTo("Connected");
    assertThat(device.state().progress()).isEmpty();
    assertThat(
            clean(DrbdReports.OLD_EVENTS, "events1/8.0.txt").device(3).orElseThrow().state().role())
        .isEqualTo(Role.PRIMARY);
  }

  @Test
  void linesOfOtherToolsAreNoOldEvents() {
    assertThat(
            DrbdReports.OLD_EVENTS
                .parse("exists resource name:a\n1 ST 0 { cs:X\n1 SP 0 x\n1 R\n1 ST 0 { c")
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD201", "DRBD201", "DRBD201", "DRBD201", "DRBD204");
  }

  @Test
  void theMergedStateOf8IsSplitAsRelease9DoesIt() {
    assertThat(MergedState.connection("WFReportParams")).contains(ConnectionState.CONNECTED);
    assertThat(MergedState.replication("WFReportParams")).contains(ReplicationState.OFF);
    assertThat(MergedState.replication("Connected")).contains(ReplicationState.ESTABLISHED);
    assertThat(MergedState.connection("PausedSyncS")).contains(ConnectionState.CONNECTED);
    assertThat(MergedState.replication("StandAlone")).contains(ReplicationState.OFF);
    assertThat(MergedState.connection("Unconfigured")).isEmpty();
    assertThat(MergedState.replication("Unconfigured")).isEmpty();
  }
}
