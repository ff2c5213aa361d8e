package io.quorate.dlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.exec.ToolCall;
import io.quorate.dlm.command.DlmTool;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ScriptedRunner;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DlmClientTest {
  private static String recorded(String name) {
    return GoldenFiles.source(Path.of("src/test/resources/dlm-tools/4.2.0", name)).text();
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("dlm_tool ls", DlmTool.lockspaces()),
        Arguments.of("dlm_tool ls -n", DlmTool.lockspacesWithNodes()),
        Arguments.of("dlm_tool status", DlmTool.status()),
        Arguments.of("dlm_tool dump", DlmTool.log()),
        Arguments.of("dlm_tool dump_config", DlmTool.settings()),
        Arguments.of("dlm_tool lockdump lvm_global", DlmTool.locks("lvm_global")),
        Arguments.of("dlm_tool reload_config", DlmTool.reloadConfig()),
        Arguments.of(
            "dlm_tool set_config post_join_delay=60", DlmTool.set(DlmOptions.POST_JOIN_DELAY, 60L)),
        Arguments.of("dlm_tool set_config log_debug=1", DlmTool.set(DlmOptions.LOG_DEBUG, true)),
        Arguments.of("dlm_tool set_config restore_all", DlmTool.restoreSettings()),
        Arguments.of("dlm_tool fence_ack 2", DlmTool.acknowledgeFencing(2)),
        Arguments.of("dlm_tool join a", DlmTool.join("a")),
        Arguments.of("dlm_tool leave a", DlmTool.leave("a")));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void argv(String argv, ToolCall<?> call) {
    assertThat(String.join(" ", call.command().argv())).isEqualTo(argv);
  }

  @Test
  void whatARunningDaemonDoesNotChangeIsRefused() {
    assertThatThrownBy(() -> DlmTool.set(DlmOptions.ENABLE_FENCING, true))
        .hasMessageContaining("enable_fencing");
    assertThatThrownBy(() -> DlmTool.locks("-x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStateIsRead() {
    try (ScriptedRunner runner = ScriptedRunner.on("alpha")) {
      runner.expect("dlm_tool", "status").gives(recorded("dlm-status/fencing.out"));
      runner.expect("dlm_tool", "ls", "-n").gives(recorded("dlm-ls/waiting.out"));
      DlmClient dlm = DlmClient.on(runner);
      assertThat(dlm.status().isWaitingForFencing()).isTrue();
      assertThat(dlm.lockspaces()).allMatch(lockspace -> lockspace.isWaiting());
    }
  }

  @Test
  void aDaemonThatDoesNotRunIsNoEmptyState() {
    try (ScriptedRunner runner = ScriptedRunner.on("alpha")) {
      runner.expect("dlm_tool", "status").gives("cannot connect to dlm_controld\n");
      assertThatThrownBy(() -> DlmClient.on(runner).status())
          .isInstanceOf(ParseException.class)
          .hasMessageContaining("DLM203");
    }
  }

  @Test
  void fencingIsAcknowledgedOnlyWhereItIsAwaited() {
    String fencing = recorded("dlm-status/fencing.out");
    try (ScriptedRunner runner = ScriptedRunner.on("alpha")) {
      for (int i = 0; i < 4; i++) {
        runner.expect("dlm_tool", "status").gives(fencing);
      }
      runner.expect("dlm_tool", "fence_ack", "2").gives("");
      DlmClient dlm = DlmClient.on(runner);
      assertThatThrownBy(() -> dlm.acknowledgeFencing(1, "seen"))
          .isInstanceOf(DlmRefusedException.class)
          .hasMessageContaining("DLM301");
      assertThatThrownBy(() -> dlm.acknowledgeFencing(3, "seen")).hasMessageContaining("DLM302");
      assertThatThrownBy(() -> dlm.acknowledgeFencing(2, " ")).hasMessageContaining("DLM303");
      dlm.acknowledgeFencing(2, "its plug is pulled");
    }
  }
}
