package io.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.exec.CommandResult;
import io.quorate.corosync.command.CsError;
import io.quorate.corosync.option.ChangeEffect;
import io.quorate.corosync.status.CmapType;
import io.quorate.testkit.ScriptedRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorosyncClientTest {
  private static final Path FIXTURES = Path.of("src/test/resources/corosync-status");
  private static final String VERSION = "Corosync Cluster Engine, version '3.1.7'\n";
  private static final String NOT_RUNNING =
      "Could not initialize corosync configuration API error 2\n";

  private final ScriptedRunner runner = ScriptedRunner.on("alfa");
  private final CorosyncClient client = CorosyncClient.on(runner);

  @AfterEach
  void everyCommandCame() {
    runner.verify();
  }

  private static String fixture(String name) {
    try {
      return Files.readString(FIXTURES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noQuorumIsAnAnswer() {
    runner
        .expect("corosync-quorumtool", "-s")
        .gives(CommandResult.of(2, fixture("quorum/3.1.7-no-quorum.txt"), ""));
    assertThat(client.quorum().isQuorate()).isFalse();
  }

  @Test
  void exitCode1OfAnOlderToolIsAnAnswer() {
    runner
        .expect("corosync-quorumtool", "-s")
        .gives(CommandResult.of(1, fixture("quorum/2.4-qdevice.txt"), ""));
    assertThat(client.quorum().isQuorate()).isTrue();
  }

  @Test
  void aFaultyRingIsAnAnswer() {
    runner
        .expect("corosync-cfgtool", "-s")
        .gives(CommandResult.of(1, fixture("links/2.4-rings.txt"), ""));
    assertThat(client.links().links()).hasSize(2);
  }

  @Test
  void readings() {
    runner.expect("corosync-quorumtool", "-l").gives(fixture("quorum/3.1.7-list.txt"));
    runner.expect("corosync-cfgtool", "-n").gives(fixture("links/3.1.7-two-links-peers.txt"));
    runner.expect("corosync-cmapctl", "-b").gives(fixture("cmap/3.1.7-two-nodes.txt"));
    runner.expect("corosync-cmapctl", "-b", "test.").gives(fixture("cmap/3.1.7-types.txt"));
    runner.expect("corosync-cmapctl", "-b", "-m", "stats").gives("");
    runner.expect("corosync-cfgtool", "-a", "2").gives("10.90.0.12 10.91.0.12\n");
    runner.expect("corosync", "-v").gives(VERSION);
    assertThat(client.nodes()).extracting("name").containsExactly("alfa", "bravo");
    assertThat(client.peers().peer(2).orElseThrow().links()).hasSize(2);
    assertThat(client.members()).containsOnlyKeys(1L, 2L);
    assertThat(client.cmap("test.").number("test.u8")).hasValue(255);
    assertThat(client.stats().values()).isEmpty();
    assertThat(client.addresses(2)).containsExactly("10.90.0.12", "10.91.0.12");
    assertThat(client.version()).hasToString("3.1.7");
  }

  @Test
  void acts() {
    runner.expect("corosync-cmapctl", "-s", "--", "test.x", "u32", "1").gives("");
    runner.expect("corosync-cmapctl", "-d", "test.x").gives("");
    runner.expect("corosync-quorumtool", "-e", "3").gives("");
    runner.expect("corosync-cfgtool", "-L").gives("");
    runner.expect("corosync-cfgtool", "-k", "2").gives("Killing node 2\n");
    runner.expect("corosync-cfgtool", "-H").gives("Shutting down corosync\n");
    runner.expect("corosync-cfgtool", "-H", "--force").gives("Shutting down corosync\n");
    client.set("test.x", CmapType.U32, "1");
    client.delete("test.x");
    client.expectedVotes(3);
    client.reopenLogs();
    client.kill(2);
    client.shutdown();
    client.forceShutdown();
  }

  @Test
  void aRefusalWithExitCode0IsAFailure() {
    runner
        .expect("corosync-cfgtool", "-H")
        .gives(
            CommandResult.of(0, "Shutting down corosync\n", "Could not shutdown (error = 10)\n"));
    CorosyncException e = catchThrowableOfType(CorosyncException.class, client::shutdown);
    assertThat(e.error()).hasValue(CsError.BUSY);
    assertThat(e).isNotInstanceOf(CorosyncNotRunningException.class);
    assertThat(e).hasMessageContaining("alfa").hasMessageContaining("(error = 10)");
  }

  @Test
  void corosyncThatDoesNotRunIsATypeOfItsOwn() {
    runner.expect("corosync-cfgtool", "-s").fails(1, NOT_RUNNING);
    assertThatThrownBy(client::links)
        .isInstanceOf(CorosyncNotRunningException.class)
        .hasMessageStartingWith("corosync does not run on alfa");
    runner // 2.x and 3.0 say it on standard output
        .expect("corosync-cfgtool", "-s")
        .gives(CommandResult.of(1, "Printing ring status.\n" + NOT_RUNNING, ""));
    assertThatThrownBy(client::links).isInstanceOf(CorosyncNotRunningException.class);
    runner
        .expect("corosync-cmapctl", "-b")
        .fails(1, "Failed to initialize the cmap API. Error CS_ERR_LIBRARY\n");
    assertThatThrownBy(client::cmap).isInstanceOf(CorosyncNotRunningException.class);
  }

  @Test
  void quorumtoolDoesNotSayWhySoAnotherToolIsAsked() {
    runner.expect("corosync-quorumtool", "-s").fails(1, "Cannot initialize CMAP service\n");
    runner.expect("corosync-cfgtool", "-s").fails(1, NOT_RUNNING);
    assertThatThrownBy(client::quorum).isInstanceOf(CorosyncNotRunningException.class);
    runner.expect("corosync-quorumtool", "-s").fails(1, "Cannot initialize CMAP service\n");
    runner
        .expect("corosync-cfgtool", "-s")
        .fails(1, "Could not initialize corosync configuration API error 11\n");
    CorosyncException e = catchThrowableOfType(CorosyncException.class, client::quorum);
    assertThat(e).isNotInstanceOf(CorosyncNotRunningException.class);
    assertThat(e.error()).hasValue(CsError.ACCESS);
  }

  @Test
  void anExitCodeWithoutWordsIsAFailure() {
    runner.expect("corosync-cfgtool", "-n").fails(127, "corosync-cfgtool: not found\n");
    CorosyncException e = catchThrowableOfType(CorosyncException.class, client::peers);
    assertThat(e.failure()).isEmpty();
    assertThat(e.failed().exitCode()).hasValue(127);
  }

  @Test
  void anAnswerThatSaysNothingIsNotUnderstood() {
    runner.expect("corosync-quorumtool", "-s").gives(CommandResult.of(1, "", ""));
    assertThatThrownBy(client::quorum).isInstanceOf(ParseException.class);
  }

  private void expectConfig(String text) {
    runner.expect("cat", "/etc/corosync/corosync.conf").gives(text);
  }

  private static final String CMAP =
      """
      totem.version (u32) = 2
      totem.cluster_name (str) = lab
      totem.token (u32) = 1000
      totem.transport (str) = knet
      nodelist.local_node_pos (u32) = 0
      nodelist.node.0.name (str) = alfa
      nodelist.node.0.nodeid (u32) = 1
      nodelist.node.0.ring0_addr (str) = 10.90.0.11
      """;

  private static final String FILE =
      """
      totem {
        version: 2
        cluster_name: lab
        token: 1000
        transport: knet
      }
      nodelist {
        node {
          name: alfa
          nodeid: 1
          ring0_addr: 10.90.0.11
        }
      }
      """;

  @Test
  void aReloadIsChecked() {
    expectConfig(FILE.replace("1000", "2000"));
    runner.expect("corosync", "-v").gives(VERSION);
    runner.expect("corosync-cmapctl", "-b").gives(CMAP);
    runner.expect("corosync-cfgtool", "-R").gives("Reloading corosync.conf...\nDone\n");
    runner.expect("corosync-cmapctl", "-b").gives(CMAP.replace("1000", "2000"));
    ReloadReport report = client.reload();
    assertThat(report.changes().changes())
        .extracting(Object::toString)
        .containsExactly("totem.token: 1000 -> 2000 (corosync-cfgtool -R on one node)");
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void whatAReloadDoesNotChangeIsPending() {
    String file = FILE.replace("transport: knet", "transport: udpu").replace("1000", "2000");
    expectConfig(file);
    runner.expect("corosync", "-v").gives(VERSION);
    runner.expect("corosync-cmapctl", "-b").gives(CMAP);
    runner.expect("corosync-cfgtool", "-R").gives("Reloading corosync.conf...\nDone\n");
    runner.expect("corosync-cmapctl", "-b").gives(CMAP.replace("1000", "2000"));
    ReloadReport report = client.reload();
    assertThat(report.isComplete()).isFalse();
    assertThat(report.pending())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.key()).isEqualTo("totem.transport");
              assertThat(change.effect()).isEqualTo(ChangeEffect.RESTART);
            });
  }

  @Test
  void aFileWithErrorsIsNotReloaded() {
    expectConfig(FILE + "garbage\n");
    CorosyncReloadException e = catchThrowableOfType(CorosyncReloadException.class, client::reload);
    assertThat(e.diagnostics()).isNotEmpty();
    assertThat(e.state()).isEmpty();
    assertThat(e).hasMessageContaining("/etc/corosync/corosync.conf on alfa");
  }

  @Test
  void aFileThatCorosyncRefusesIsExplained() {
    String file = FILE.replace("10.90.0.11", "10.90.0.99");
    expectConfig(file);
    runner.expect("corosync", "-v").gives(VERSION);
    runner.expect("corosync-cmapctl", "-b").gives(CMAP);
    runner
        .expect("corosync-cfgtool", "-R")
        .gives(
            CommandResult.of(
                7,
                "Reloading corosync.conf...\n",
                "Could not reload configuration. Error CS_ERR_INVALID_PARAM\n"));
    runner.expect("corosync-cmapctl", "-b").gives(CMAP + "config.reload_status (i32) = 7\n");
    expectConfig(file);
    CorosyncReloadException e = catchThrowableOfType(CorosyncReloadException.class, client::reload);
    assertThat(e.state().orElseThrow().isFailed()).isTrue();
    assertThat(e).hasMessageContaining("CS_ERR_INVALID_PARAM");
    assertThat(e).hasCauseInstanceOf(CorosyncException.class);
  }

  @Test
  void aReloadThatAnswersWellAndWentWrongIsNotBelieved() {
    expectConfig(FILE);
    runner.expect("corosync", "-v").gives(VERSION);
    runner.expect("corosync-cmapctl", "-b").gives(CMAP);
    runner.expect("corosync-cfgtool", "-R").gives("Reloading corosync.conf...\nDone\n");
    runner
        .expect("corosync-cmapctl", "-b")
        .gives(CMAP + "config.totemconfig_reload_in_progress (u8) = 1\n");
    assertThatThrownBy(client::reload)
        .isInstanceOf(CorosyncReloadException.class)
        .hasMessageContaining("did not take all");
  }

  @Test
  void whatIsPendingIsAskedWithoutAReload() {
    runner.expect("corosync-cmapctl", "-b").gives(CMAP);
    expectConfig(FILE);
    runner.expect("corosync", "-v").gives(VERSION);
    assertThat(client.pending().changes()).isEmpty();
  }
}
