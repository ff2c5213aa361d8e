package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrbdEventsTest {
  private static EventLog log(String name) {
    Parsed<EventLog> parsed = DrbdReports.EVENTS.parse(Fixtures.of("events/" + name));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  @Test
  void theStateAfterTheLastLine() {
    EventLog log = log("9.txt");
    assertThat(log.complete()).isTrue();
    assertThat(log.stale()).isFalse();
    assertThat(log.status().resources())
        .extracting(ResourceStatus::name)
        .containsExactly("home", "gone");
    ResourceStatus home = log.status().resource("home").orElseThrow();
    assertThat(home.role()).isEqualTo(Role.PRIMARY);
    assertThat(home.mayPromote()).contains(false);
    assertThat(home.promotionScore()).hasValue(10000);
    ConnectionStatus bravo = home.connection("bravo").orElseThrow();
    assertThat(bravo.state()).isEqualTo(ConnectionState.CONNECTED);
    assertThat(bravo.peerNodeId()).hasValue(1);
    assertThat(bravo.paths())
        .containsExactly(new PathStatus("ipv6:[fd00::1]:7000", "ipv6:[fd00::2]:7000", true));
    PeerDeviceStatus peer = bravo.peerDevice(0).orElseThrow();
    assertThat(peer.done()).hasValue(12.50);
    assertThat(peer.secondsLeft()).isEmpty();
    assertThat(peer.counters().orElseThrow().outOfSync()).isEqualTo(900);
    assertThat(log.status().resource("gone").orElseThrow().devices()).isEmpty();
    assertThat(home.more()).isEmpty();
  }

  @Test
  void timestampsAndDifferencesAreRead() {
    ResourceStatus r0 = log("9-timestamps-diff.txt").status().resource("r0").orElseThrow();
    assertThat(r0.role()).isEqualTo(Role.PRIMARY);
    assertThat(r0.suspended()).containsExactly(Suspension.QUORUM);
    assertThat(r0.connections().get(0).paths().get(0).established()).isTrue();
  }

  @Test
  void lostEventsOf84MakeTheStateStale() {
    EventLog log = log("8.4.txt");
    assertThat(log.stale()).isTrue();
    assertThat(log.status().resource("home").orElseThrow().connection("peer").orElseThrow().state())
        .isEqualTo(ConnectionState.UNCONNECTED);
  }

  @Test
  void progressEndsWithTheResync() {
    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:r role:Primary suspended:no");
    events.apply(
        "exists peer-device name:r peer-node-id:1 conn-name:b volume:0 replication:SyncSource peer-disk:Inconsistent done:99.00 eta:1");
    assertThat(peer(events).done()).hasValue(99.00);
    events.apply(
        "change peer-device name:r peer-node-id:1 conn-name:b volume:0 replication:Established peer-disk:UpToDate");
    assertThat(peer(events).done()).isEmpty();
    assertThat(peer(events).secondsLeft()).isEmpty();
  }

  private static PeerDeviceStatus peer(DrbdEvents events) {
    return events.snapshot().resources().get(0).connections().get(0).peerDevices().get(0);
  }

  @Test
  void afterARestartOfTheToolWhatIsNotPrintedIsGone() {
    DrbdEvents events = new DrbdEvents();
    for (String name : new String[] {"a", "b"}) {
      events.apply("exists resource name:" + name + " role:Primary suspended:no");
      events.apply("exists device name:" + name + " volume:0 minor:1 disk:UpToDate");
      events.apply("exists device name:" + name + " volume:1 minor:2 disk:UpToDate");
    }
    events.apply("exists -");
    assertThat(events.snapshot().resources()).hasSize(2);
    events.restart();
    assertThat(events.isComplete()).isFalse();
    assertThat(events.snapshot().resources()).hasSize(2);
    events.apply("exists resource name:a role:Secondary suspended:no");
    events.apply("exists device name:a volume:1 minor:2 disk:UpToDate");
    events.apply("exists -");
    assertThat(events.snapshot().resources()).hasSize(1);
    assertThat(events.snapshot().resources().get(0).devices())
        .extracting(DeviceStatus::volume)
        .containsExactly(1);
  }

  @Test
  void aSnapshotSharesWhatDidNotChange() {
    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:a role:Primary suspended:no");
    events.apply("exists resource name:b role:Primary suspended:no");
    DrbdStatus before = events.snapshot();
    events.apply("change resource name:b role:Secondary");
    DrbdStatus after = events.snapshot();
    assertThat(after.resources().get(0)).isSameAs(before.resources().get(0));
    assertThat(before.resources().get(1).role()).isEqualTo(Role.PRIMARY);
    assertThat(after.resources().get(1).role()).isEqualTo(Role.SECONDARY);
  }

  @Test
  void linesThatAreNoneAreCountedAndReported() {
    DrbdEvents events = new DrbdEvents();
    assertThat(events.apply("garbage here")).isEqualTo(EventKind.UNKNOWN);
    assertThat(events.apply("")).isEqualTo(EventKind.UNKNOWN);
    assertThat(events.apply("change res")).isEqualTo(EventKind.UNKNOWN);
    assertThat(events.notUnderstood()).isEqualTo(2);
    assertThat(DrbdReports.EVENTS.parse("exists -\nchange res").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD204");
  }

  @Test
  void aStreamGivesTheSameHoweverItsBytesArrive() throws IOException {
    String text = Fixtures.of("events/9.txt").text();
    DrbdEvents byLine = new DrbdEvents();
    text.lines().forEach(byLine::apply);
    for (int size = 1; size < 40; size++) {
      int most = size;
      DrbdEvents events = new DrbdEvents();
      InputStream drops =
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
              return super.read(bytes, from, Math.min(length, most));
            }
          };
      assertThat(events.readFrom(drops)).isEqualTo(byLine.lines());
      assertThat(events.snapshot()).isEqualTo(byLine.snapshot());
    }
  }

  @Test
  void aLineThatNeverEndsIsRefused() {
    InputStream endless = new SequenceInputStream(bytes("exists resource name:"), zeros(2 << 20));
    DrbdEvents events = new DrbdEvents();
    assertThatThrownBy(() -> events.readFrom(endless))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("longer than");
    assertThat(events.lines()).isZero();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream zeros(int length) {
    return new ByteArrayInputStream(new byte[length]);
  }

  @Test
  void valuesThatComeOnlyOnceDoNotStayAndDoNoHarm() {
    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:keep role:Primary suspended:no");
    events.apply("exists connection name:keep peer-node-id:1 conn-name:bravo connection:Connected");
    events.apply(
        "exists path name:keep peer-node-id:1 local:ipv4:a:1 peer:ipv4:b:2 established:no");
    for (int i = 0; i < 50_000; i++) {
      String name = "r" + i;
      events.apply("create resource name:" + name + " role:Secondary suspended:no");
      events.apply(
          "create device name:" + name + " volume:0 minor:" + i + " backing_dev:/dev/" + i);
      events.apply("rename resource name:" + name + " new_name:n" + i);
      events.apply("destroy resource name:n" + i);
    }
    events.apply(
        "change path name:keep peer-node-id:1 local:ipv4:a:1 peer:ipv4:b:2 established:yes");
    ResourceStatus keep = events.snapshot().resources().get(0);
    assertThat(events.resourceCount()).isEqualTo(1);
    assertThat(keep.name()).isEqualTo("keep");
    assertThat(keep.role()).isEqualTo(Role.PRIMARY);
    assertThat(keep.connection("bravo").orElseThrow().paths())
        .containsExactly(new PathStatus("ipv4:a:1", "ipv4:b:2", true));
    assertThat(events.wordCount()).isLessThan(10_000);
  }

  @Test
  void valuesAreKeptAsTheyAreWritten() {
    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:007 role:Primary x:007 y:0.50 z:12345678901234567890 w:1.");
    ResourceStatus resource = events.snapshot().resources().get(0);
    assertThat(resource.name()).isEqualTo("007");
    assertThat(resource.more())
        .containsEntry("x", "007")
        .containsEntry("y", "0.50")
        .containsEntry("z", "12345678901234567890")
        .containsEntry("w", "1.");
  }

  @Test
  void aRenameOntoAnotherResourceReplacesIt() {
    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:a role:Primary suspended:no");
    events.apply("exists resource name:b role:Secondary suspended:no");
    events.apply("rename resource name:a new_name:b");
    assertThat(events.snapshot().resources())
        .singleElement()
        .matches(r -> r.name().equals("b") && r.role() == Role.PRIMARY);
    events.apply("change resource name:a role:Secondary");
    assertThat(events.resourceCount()).isEqualTo(2);
  }

  @Test
  void valuesThatAreNotKnownAreReportedWhereTheyStand() {
    String text =
        "exists resource name:r role:Boss\nexists device name:r volume:0 disk:UpTo size:x\nexists -\n";
    assertThat(DrbdReports.EVENTS.parse(text).diagnostics())
        .extracting(Diagnostic::code, d -> d.span().orElseThrow().text())
        .contains(tuple("DRBD201", "disk:UpTo"), tuple("DRBD201", "role:Boss"));
  }
}
