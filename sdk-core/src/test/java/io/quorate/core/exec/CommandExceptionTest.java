package io.quorate.core.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.value.Secret;
import org.junit.jupiter.api.Test;

final class CommandExceptionTest {
  private static final Command COMMAND =
      Command.of("tool", "up").withInput(Secret.of("hunter2hunter2"));

  private static CommandException exception(String stdout, String stderr) {
    CommandResult result = CommandResult.of(3, stdout, stderr);
    return CommandException.of(Reason.EXIT_CODE, "node1", COMMAND, "failed", result);
  }

  @Test
  void showsTheToolsWords() {
    assertThat(exception("out", "one\ntwo\n"))
        .hasMessage("'tool up' on node1 failed\n  one\n  two");
    assertThat(exception("out\n", " \n").words()).isEqualTo("out");
  }

  @Test
  void showsOnlyTheEnd() {
    String lines = "line\n".repeat(100) + "last\n";
    assertThat(exception("", lines).words()).isEqualTo("line\n".repeat(19) + "last");
    assertThat(exception("", "x".repeat(100_000) + "\nlast").words())
        .endsWith("last")
        .hasSizeLessThan(5000);
  }

  @Test
  void leavesNoHalfOfASecretWhereItCuts() {
    for (int i = 0; i < 30; i++) {
      String end = "y".repeat(Captured.TAIL - i);
      assertThat(exception("", "hunter2hunter2" + end + "\n").words()).doesNotContain("er2");
      assertThat(exception("", "hunter2hunter2" + "y".repeat(4000 - i)).words())
          .doesNotContain("er2");
    }
  }
}
