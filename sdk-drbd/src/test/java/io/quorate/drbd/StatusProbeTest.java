package io.quorate.drbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LineStream;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.ReplicationState;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.Role;
import io.quorate.testkit.ScriptedRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusProbeTest {
  private static final String TEXT =
      """
      r0 role:Primary suspended:no
          write-ordering:flush
        volume:0 minor:0 disk:UpToDate
            size:1048576 read:1 written:2 al-writes:0 bm-writes:0 upper-pending:0
            lower-pending:0 al-suspended:no blocked:no
        peer connection:Connected role:Secondary congested:no
          volume:0 replication:Established peer-disk:UpToDate
              resync-suspended:no
              received:0 sent:0 out-of-sync:0 pending:0 unacked:0
      """;

  private final ScriptedRunner runner = ScriptedRunner.on("alpha");
  private final DrbdClient drbd = DrbdClient.on(runner);

  @AfterEach
  void everythingCame() {
    runner.close();
  }

  private void is84() {
    runner.expect("drbdsetup", "status", "--json").gives(Host.unrecognized("--json"));
    runner.expect("drbdsetup", "status", "--verbose", "--statistics").gives(TEXT);
  }

  @Test
  void jsonOf9() {
    runner
        .expect("drbdsetup", "status", "--json")
        .gives(Host.json("Primary", "Connected", "Secondary", "UpToDate/UpToDate"));
    runner.expect("drbdsetup", "status", "--json").gives("[]\n");
    assertThat(drbd.status().resource("r0")).map(ResourceStatus::isHealthy).contains(true);
    assertThat(drbd.status().resources()).isEmpty();
    assertThat(drbd.dialect()).isEqualTo(DrbdDialect.JSON);
  }

  @Test
  void textOf84IsFoundOutOnce() {
    is84();
    assertThat(drbd.status().resource("r0")).map(ResourceStatus::isHealthy).contains(true);
    runner.expect("drbdsetup", "status", "--verbose", "--statistics").gives(TEXT);
    assertThat(drbd.status().resources()).hasSize(1);
    assertThat(drbd.dialect()).isEqualTo(DrbdDialect.TEXT);
  }

  @Test
  void manyThreadsAskOnce() throws Exception {
    is84();
    int threads = 8;
    for (int i = 1; i < threads; i++) {
      runner.expect("drbdsetup", "status", "--verbose", "--statistics").gives(TEXT);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<DrbdStatus> ask = drbd::status;
      List<Callable<DrbdStatus>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(ask);
      }
      for (Future<DrbdStatus> each : pool.invokeAll(all)) {
        assertThat(each.get().resources()).hasSize(1);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void nothingConfigured() {
    runner.expect("drbdsetup", "status", "--json").gives(Host.unrecognized("--json"));
    runner
        .expect("drbdsetup", "status", "--verbose", "--statistics")
        .gives("# No currently configured DRBD found.\n");
    assertThat(drbd.status().resources()).isEmpty();
  }

  @Test
  void procAloneOf83() {
    runner.expect("drbdsetup", "status", "--json").gives(CommandResult.of(20, "", Host.USAGE));
    runner
        .expect("drbdsetup", "status", "--verbose", "--statistics")
        .gives(CommandResult.of(20, "", Host.USAGE));
    String proc =
        """
        version: 8.3.11 (api:88/proto:86-96)
        srcversion: 0123456789ABCDEF0123456
         0: cs:SyncSource ro:Primary/Secondary ds:UpToDate/Inconsistent C r-----
            ns:1024 nr:0 dw:0 dr:2048 al:0 bm:1 lo:0 pe:0 ua:0 ap:0 ep:1 wo:b oos:1024
        \t[=========>..........] sync'ed: 50.0% (1024/2048)K
        \tfinish: 0:00:10 speed: 102 (102) K/sec
         1: cs:WFConnection ro:Secondary/Unknown ds:UpToDate/DUnknown C r-----
            ns:0 nr:0 dw:0 dr:0 al:0 bm:0 lo:0 pe:0 ua:0 ap:0 ep:1 wo:b oos:0
         2: cs:Unconfigured
        """;
    runner.expect("cat", "/proc/drbd").gives(proc);
    DrbdStatus status = drbd.status();
    assertThat(status.resources())
        .extracting(ResourceStatus::name)
        .containsExactly("minor-0", "minor-1");
    ResourceStatus first = status.resources().get(0);
    assertThat(first.role()).isEqualTo(Role.PRIMARY);
    assertThat(first.connections().get(0).state()).isEqualTo(ConnectionState.CONNECTED);
    assertThat(first.connections().get(0).peerDevices().get(0).replication())
        .contains(ReplicationState.SYNC_SOURCE);
    assertThat(first.connections().get(0).peerDevices().get(0).done()).hasValue(50.0);
    ResourceStatus second = status.resources().get(1);
    assertThat(second.connections().get(0).state()).isEqualTo(ConnectionState.CONNECTING);
    assertThat(second.connections().get(0).peerDevices().get(0).peerDisk())
        .isEqualTo(DiskState.DUNKNOWN);
    runner.expect("cat", "/proc/drbd").gives(proc);
    assertThat(drbd.status()).isEqualTo(status);
    assertThatIllegalStateException().isThrownBy(drbd::events).withMessageContaining("alpha");
  }

  @Test
  void procOf9IsNoStatus() {
    for (int i = 0; i < 2; i++) {
      runner.expect("drbdsetup", "status", "--json").fails(127, "not found");
      runner.expect("drbdsetup", "status", "--verbose", "--statistics").fails(127, "not found");
      runner.expect("cat", "/proc/drbd").gives("version: 9.2.14 (api:2/proto:86-122)\n");
    }
    assertThatThrownBy(drbd::status).isInstanceOf(DrbdException.class);
    assertThatThrownBy(drbd::status).isInstanceOf(DrbdException.class);
  }

  @Test
  void aMissingModuleProvesNothing() {
    runner
        .expect("drbdsetup", "status", "--json")
        .fails(20, "Failed to modprobe drbd (No such file or directory)\n");
    assertThatThrownBy(drbd::status)
        .isInstanceOf(DrbdException.class)
        .hasMessageContaining("Failed to modprobe drbd");
    is84();
    assertThat(drbd.status().resources()).hasSize(1);
  }

  @Test
  void aResourceThatIsDown() {
    runner.expect("drbdsetup", "status", "r0", "--json").fails(10, "r0: No such resource\n");
    assertThat(drbd.status("r0").resources()).isEmpty();
    runner.expect("drbdsetup", "status", "r0", "--json").fails(20, "something else\n");
    assertThatThrownBy(() -> drbd.status("r0")).isInstanceOf(DrbdException.class);
  }

  @Test
  void eventsOf9AreFull() {
    runner.expect("drbdsetup", "status", "--json").gives("[]\n");
    runner
        .expect("drbdsetup", "help", "events2")
        .gives("USAGE: drbdsetup events2 { {resource} | all }\n    [--now] [--full]\n");
    runner
        .expect("drbdsetup", "events2", "--timestamps", "--statistics", "--full")
        .gives("exists -\n");
    try (LineStream lines = drbd.events()) {
      assertThat(lines.next()).isEqualTo("exists -");
      assertThat(lines.hasNext()).isFalse();
    }
    assertThat(drbd.eventsCommand().argv()).endsWith("--full");
  }

  @Test
  void eventsOfOld9AreNotFull() {
    runner.expect("drbdsetup", "status", "--json").gives("[]\n");
    runner.expect("drbdsetup", "help", "events2").gives("[--timestamps] [--statistics] [--now]\n");
    assertThat(drbd.eventsCommand().argv())
        .containsExactly("drbdsetup", "events2", "--timestamps", "--statistics");
  }

  @Test
  void eventsOf84() {
    is84();
    assertThat(drbd.eventsCommand().argv())
        .containsExactly("drbdsetup", "events2", "--timestamps", "--statistics");
  }
}
