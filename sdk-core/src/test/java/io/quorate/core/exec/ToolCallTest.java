package io.quorate.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.ToolCall.Output;
import io.quorate.core.format.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ToolCallTest {
  private static final ToolCall<String> CALL = ToolCall.text(Command.of("/usr/sbin/tool", "dump"));

  @Test
  void readsTheAnswer() {
    assertThat(CALL.name()).isEqualTo("tool");
    assertThat(CALL.read("node1", CommandResult.success("text")).orThrow()).isEqualTo("text");
    CommandResult found = CommandResult.of(0, "out", "found");
    assertThat(CALL.withOutput(Output.STDERR).read("node1", found).value()).isEqualTo("found");
  }

  @Test
  void acceptsOnlyItsExitCodes() {
    ToolCall<String> call = CALL.withAcceptedExitCodes(0, 78);
    assertThat(call.read("n", CommandResult.of(78, "x", "")).value()).isEqualTo("x");
    assertThatThrownBy(() -> call.read("node1", CommandResult.of(1, "", "broken\n")))
        .isInstanceOf(CommandException.class)
        .hasMessage(
            "'/usr/sbin/tool dump' on node1 failed with exit code 1, accepted are [0, 78]\n"
                + "  broken");
  }

  @Test
  void saysWhereTheTextCameFrom() {
    ToolCall<String> call =
        ToolCall.of(
                Command.of("tool"),
                source ->
                    new Parsed<>("", List.of(Diagnostic.error("X1", "bad", source.span(0, 1)))))
            .withName("tool dump");
    assertThat(call.read("node1", CommandResult.success("text")).diagnostics().get(0))
        .hasToString("<tool dump on node1>:1:1: error[X1] bad");
  }
}
