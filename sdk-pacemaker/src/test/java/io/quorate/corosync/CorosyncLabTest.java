package io.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.change.KeyChange;
import io.quorate.corosync.command.CorosyncCfgtool;
import io.quorate.corosync.command.CorosyncCmapctl;
import io.quorate.corosync.command.CorosyncQuorumtool;
import io.quorate.corosync.command.CsError;
import io.quorate.corosync.status.CmapType;
import io.quorate.corosync.status.LinkHealth;
import io.quorate.corosync.status.LinkStatus;
import io.quorate.corosync.status.QuorumStatus;
import io.quorate.corosync.status.TotemMember;
import io.quorate.testkit.lab.ClusterLab;
import io.quorate.testkit.lab.WithLab;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client against corosync in a cluster of three nodes. */
@WithLab(fencing = false)
@Timeout(300)
class CorosyncLabTest {
  private static final String FILE = "/etc/corosync/corosync.conf";

  private final ClusterLab lab;

  CorosyncLabTest(ClusterLab lab) {
    this.lab = lab;
  }

  @AfterEach
  void asItWas() {
    lab.repair();
  }

  private CorosyncClient on(String node) {
    return CorosyncClient.on(lab.node(node));
  }

  private String file(String node) {
    return lab.node(node).run(Command.of("cat", FILE)).stdout();
  }

  private void write(String node, String text) {
    CommandResult result =
        lab.node(node).run(Command.of("sh", "-c", "cat >" + FILE).withInput(text));
    assertThat(result.exitCode()).as(result.stderr()).isZero();
  }

  @Test
  void everyOutputIsUnderstood() {
    CommandRunner runner = lab.node("n2");
    Stream<ToolCall<?>> calls =
        Stream.of(
            CorosyncCfgtool.links(),
            CorosyncCfgtool.briefLinks(),
            CorosyncCfgtool.peers(),
            CorosyncQuorumtool.status(),
            CorosyncQuorumtool.nodes(),
            CorosyncCmapctl.all(),
            CorosyncCmapctl.stats());
    calls.forEach(
        call -> {
          List<Diagnostic> found = runner.call(call).diagnostics();
          assertThat(found).as(call.name()).isEmpty();
        });
  }

  @Test
  void aHealthyClusterSaysSo() {
    CorosyncClient client = on("n1");
    QuorumStatus quorum = client.quorum();
    assertThat(quorum.isQuorate()).isTrue();
    assertThat(quorum.localNode()).hasValue(1);
    assertThat(quorum.members()).extracting("name").containsExactly("n1", "n2", "n3");
    assertThat(quorum.ring().orElseThrow().sequence()).isPresent();
    assertThat(client.nodes()).isEqualTo(quorum.members());
    assertThat(client.links().links()).extracting(LinkStatus::health).containsOnly(LinkHealth.UP);
    assertThat(client.peers().peers()).extracting("nodeId").containsExactly(2L, 3L);
    assertThat(client.members()).hasSize(3);
    assertThat(client.members().values()).allMatch(TotemMember::isJoined);
    assertThat(client.cmap().localNode()).hasValue(1);
    assertThat(client.cmap().nodeNames()).containsEntry(3L, "n3");
    assertThat(client.addresses(2)).contains(client.members().get(2L).addresses().get(0));
    assertThat(client.version().isAtLeast("2")).isTrue();
    assertThat(client.pending().changes()).isEmpty();
  }

  @Test
  void aNodeThatIsCutOffHasNoQuorum() {
    lab.cut("n3");
    lab.await("loss of quorum on n3", () -> !on("n3").quorum().isQuorate());
    CommandResult bare = lab.node("n3").run(CorosyncQuorumtool.status().command());
    assertThat(bare.exitCode()).isEqualTo(2);
    QuorumStatus quorum = on("n3").quorum();
    assertThat(quorum.votequorum().orElseThrow().blocked()).isTrue();
    assertThat(quorum.members()).extracting("name").containsExactly("n3");
    lab.await(
        "link that is down", () -> on("n3").links().links().get(0).health() == LinkHealth.DOWN);
    assertThat(on("n3").peers().peers()).isEmpty();
    assertThat(on("n3").members().get(1L).isJoined()).isFalse();
    assertThat(on("n1").quorum().members()).extracting("name").containsExactly("n1", "n2");
  }

  @Test
  void keysAreSetAndDeleted() {
    CorosyncClient client = on("n1");
    client.set("test.small", CmapType.I8, "-3");
    client.set("test.text", CmapType.STR, "a b");
    assertThat(client.cmap("test.").number("test.small")).hasValue(-3);
    assertThat(client.cmap("test.").string("test.text")).hasValue("a b");
    client.delete("test.small");
    client.delete("test.text");
    assertThat(client.cmap("test.").values()).isEmpty();
    assertThat(catchThrowableOfType(CorosyncException.class, () -> client.delete("test.small")))
        .satisfies(e -> assertThat(e.error()).hasValue(CsError.NOT_EXIST));
    assertThat(
            catchThrowableOfType(
                CorosyncException.class, () -> client.set("totem.transport", CmapType.STR, "udp")))
        .satisfies(e -> assertThat(e.error()).hasValue(CsError.ACCESS));
    assertThat(catchThrowableOfType(CorosyncException.class, () -> client.expectedVotes(9)))
        .satisfies(e -> assertThat(e.error()).hasValue(CsError.INVALID_PARAM));
    assertThat(catchThrowableOfType(CorosyncException.class, () -> client.kill(77)))
        .satisfies(e -> assertThat(e.error()).hasValue(CsError.NOT_EXIST));
    client.reopenLogs();
  }

  @Test
  void pacemakerDoesNotLetCorosyncBeStopped() {
    CorosyncException e = catchThrowableOfType(CorosyncException.class, () -> on("n2").shutdown());
    assertThat(e.error()).hasValue(CsError.BUSY);
    assertThat(on("n2").quorum().isQuorate()).isTrue();
  }

  @Test
  void corosyncThatIsStoppedDoesNotRun() {
    lab.stopService("n2", "pacemaker");
    lab.stopService("n2", "corosync");
    CorosyncClient client = on("n2");
    assertThatThrownBy(client::quorum).isInstanceOf(CorosyncNotRunningException.class);
    assertThatThrownBy(client::links).isInstanceOf(CorosyncNotRunningException.class);
    assertThatThrownBy(client::cmap).isInstanceOf(CorosyncNotRunningException.class);
    assertThatThrownBy(client::reload).isInstanceOf(CorosyncNotRunningException.class);
  }

  @Test
  void aGoodFileIsReloadedOnAllNodes() {
    String before = file("n1");
    String after = before.replaceAll("token: \\d+", "token: 1700");
    lab.nodes().forEach(node -> write(node, after));
    assertThat(on("n3").pending().changes()).extracting(KeyChange::key).contains("totem.token");
    ReloadReport report = on("n1").reload();
    assertThat(report.changes().changes())
        .extracting(KeyChange::key)
        .containsExactly("totem.token");
    assertThat(report.isComplete()).isTrue();
    for (String node : lab.nodes()) {
      lab.await("new token on " + node, () -> on(node).pending().changes().isEmpty());
      assertThat(on(node).cmap().number("totem.token")).hasValue(1700);
      assertThat(on(node).cmap().reload().isFailed()).isFalse();
    }
    lab.nodes().forEach(node -> write(node, before));
    on("n1").reload();
  }

  @Test
  void whatNeedsARestartIsPending() {
    String before = file("n1");
    lab.nodes().forEach(node -> write(node, before.replace("transport: knet", "transport: udpu")));
    ReloadReport report = on("n1").reload();
    assertThat(report.pending()).extracting(KeyChange::key).containsExactly("totem.transport");
    lab.nodes().forEach(node -> write(node, before));
    assertThat(on("n1").reload().isComplete()).isTrue();
  }

  @Test
  void aBrokenFileIsExplainedAndNotReloaded() {
    String before = file("n1");
    write("n1", before + "garbage\n");
    CorosyncReloadException e =
        catchThrowableOfType(CorosyncReloadException.class, () -> on("n1").reload());
    assertThat(e.diagnostics()).anyMatch(Diagnostic::isError);
    assertThat(e.state()).isEmpty();
    assertThat(on("n1").cmap().reload().isFailed()).isFalse();
    write("n1", before);
  }

  @Test
  void anAddressThatCorosyncRefusesIsReported() {
    String before = file("n1");
    String address = on("n1").members().get(2L).addresses().get(0);
    lab.nodes().forEach(node -> write(node, before.replace(address, address + "9")));
    CorosyncReloadException e =
        catchThrowableOfType(CorosyncReloadException.class, () -> on("n1").reload());
    assertThat(e.state().orElseThrow().isFailed()).isTrue();
    lab.nodes().forEach(node -> write(node, before));
    assertThat(on("n1").reload().isComplete()).isTrue();
  }

  @Test
  void anotherNodesBrokenFileShowsOnThatNode() {
    String before = file("n2");
    write("n2", before + "garbage\n");
    assertThat(on("n1").reload().isComplete()).isTrue();
    lab.await("failed reload on n2", () -> on("n2").cmap().reload().isFailed());
    assertThat(on("n1").cmap().reload().isFailed()).isFalse();
    assertThatThrownBy(() -> on("n2").pending()).isInstanceOf(CorosyncReloadException.class);
    write("n2", before);
    on("n1").reload();
    lab.await("good reload on n2", () -> !on("n2").cmap().reload().isFailed());
  }
}
