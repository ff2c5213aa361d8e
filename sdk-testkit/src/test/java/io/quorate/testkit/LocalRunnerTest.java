package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.LocalRunner;
import org.junit.jupiter.api.Test;

final class LocalRunnerTest extends RunnerContract {
  @Override
  protected CommandRunner runner() {
    return LocalRunner.create();
  }

  @Test
  void doesNotWaitForOutputThatABackgroundProcessHoldsOpen() {
    String script = "sleep \"$1\" & echo $!; echo err >&2";
    CommandResult result = runner().run(shell(script, uniqueSeconds()));
    assertThat(result.stderr()).isEqualTo("err\n");
    end(result.stdout().strip());
    try (LineStream lines = runner().stream(shell(script, uniqueSeconds()))) {
      String process = lines.next();
      assertThat(lines.hasNext()).isFalse();
      assertThat(lines.result().stderr()).isEqualTo("err\n");
      end(process);
    }
  }

  private void end(String process) {
    assertThat(runner().run(shell("kill -KILL \"$1\"", process)).isSuccess()).isTrue();
  }
}
