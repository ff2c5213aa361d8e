package io.quorate.corosync.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.status.CmapType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorosyncCommandsTest {
  private static List<String> argv(ToolCall<?> call) {
    return call.command().argv();
  }

  @Test
  void cfgtool() {
    assertThat(argv(CorosyncCfgtool.links())).containsExactly("corosync-cfgtool", "-s");
    assertThat(argv(CorosyncCfgtool.briefLinks())).containsExactly("corosync-cfgtool", "-s", "-b");
    assertThat(argv(CorosyncCfgtool.peers())).containsExactly("corosync-cfgtool", "-n");
    assertThat(argv(CorosyncCfgtool.reload())).containsExactly("corosync-cfgtool", "-R");
    assertThat(argv(CorosyncCfgtool.reopenLogs())).containsExactly("corosync-cfgtool", "-L");
    assertThat(argv(CorosyncCfgtool.shutdown(false))).containsExactly("corosync-cfgtool", "-H");
    assertThat(argv(CorosyncCfgtool.shutdown(true)))
        .containsExactly("corosync-cfgtool", "-H", "--force");
    assertThat(argv(CorosyncCfgtool.addresses(2))).containsExactly("corosync-cfgtool", "-a", "2");
    assertThat(argv(CorosyncCfgtool.kill(4294967295L)))
        .containsExactly("corosync-cfgtool", "-k", "4294967295");
  }

  @Test
  void quorumtool() {
    assertThat(argv(CorosyncQuorumtool.status())).containsExactly("corosync-quorumtool", "-s");
    assertThat(argv(CorosyncQuorumtool.nodes())).containsExactly("corosync-quorumtool", "-l");
    assertThat(argv(CorosyncQuorumtool.expectedVotes(3)))
        .containsExactly("corosync-quorumtool", "-e", "3");
  }

  @Test
  void cmapctl() {
    assertThat(argv(CorosyncCmapctl.all())).containsExactly("corosync-cmapctl", "-b");
    assertThat(argv(CorosyncCmapctl.beginningWith("runtime.members.")))
        .containsExactly("corosync-cmapctl", "-b", "runtime.members.");
    assertThat(argv(CorosyncCmapctl.stats()))
        .containsExactly("corosync-cmapctl", "-b", "-m", "stats");
    assertThat(argv(CorosyncCmapctl.get("totem.token")))
        .containsExactly("corosync-cmapctl", "-b", "-g", "totem.token");
    assertThat(argv(CorosyncCmapctl.set("test.x", CmapType.I8, "-3")))
        .containsExactly("corosync-cmapctl", "-s", "--", "test.x", "i8", "-3");
    assertThat(argv(CorosyncCmapctl.delete("test.x")))
        .containsExactly("corosync-cmapctl", "-d", "test.x");
    assertThat(argv(CorosyncCmapctl.deleteBeginningWith("test.")))
        .containsExactly("corosync-cmapctl", "-D", "test.");
  }

  @Test
  void exitCodesThatAreAnswers() {
    assertThat(CorosyncQuorumtool.status().acceptedExitCodes()).isEqualTo(Set.of(0, 1, 2));
    assertThat(CorosyncCfgtool.links().acceptedExitCodes()).isEqualTo(Set.of(0, 1));
    assertThat(CorosyncCfgtool.peers().acceptedExitCodes()).isEqualTo(Set.of(0));
    assertThat(CorosyncCmapctl.beginningWith("test.").acceptedExitCodes()).isEqualTo(Set.of(0, 1));
    assertThat(CorosyncCmapctl.all().acceptedExitCodes()).isEqualTo(Set.of(0));
  }

  @Test
  void whatTheToolsWouldMisreadIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncCfgtool.kill(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncCfgtool.addresses(1L << 32));
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncQuorumtool.expectedVotes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncCmapctl.get("-m"));
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncCmapctl.delete("a b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CorosyncCmapctl.beginningWith(""))
        .withMessage("no name of a key: ''");
  }
}
