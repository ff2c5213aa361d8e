package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LineStream;
import org.junit.jupiter.api.Test;

final class ScriptedRunnerTest {
  private final ScriptedRunner runner = ScriptedRunner.on("node1");

  @Test
  void answersInOrder() {
    runner.expect("tool", "a").gives("one\ntwo\n");
    runner.expect("tool", "b").fails(10, "no\n");
    runner.expect(Command.of("tool").withInput("x"));
    runner.expect("tool").fails(new IllegalStateException("broken"));
    try (LineStream lines = runner.stream(Command.of("tool", "a"))) {
      assertThat(lines.next() + lines.next()).isEqualTo("onetwo");
      assertThat(lines.hasNext()).isFalse();
      assertThat(lines.result().isSuccess()).isTrue();
    }
    assertThat(runner.run(Command.of("tool", "b"))).isEqualTo(CommandResult.of(10, "", "no\n"));
    assertThat(runner.run(Command.of("tool").withInput("x"))).isEqualTo(CommandResult.success(""));
    assertThatThrownBy(() -> runner.run(Command.of("tool")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(runner.commands()).hasSize(4);
    runner.close();
  }

  @Test
  void failsOnAnotherCommand() {
    runner.expect("tool", "a").gives("");
    assertThatThrownBy(() -> runner.run(Command.of("tool", "b c")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("expected: tool a\n but came: tool 'b c'");
  }

  @Test
  void failsOnOneCommandMore() {
    assertThatThrownBy(() -> runner.run(Command.of("tool")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("came: tool");
  }

  @Test
  void failsOnOtherInput() {
    runner.expect(Command.of("tool").withInput("x"));
    assertThatThrownBy(() -> runner.run(Command.of("tool").withInput("y")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failsOnACommandThatNeverCame() {
    runner.expect("tool", "a").gives("");
    assertThatThrownBy(runner::close)
        .isInstanceOf(AssertionError.class)
        .hasMessage("never came: tool a");
  }
}
