package io.quorate.pacemaker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import io.quorate.testkit.ScriptedRunner;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacemakerReasonTest {
  private static PacemakerException failed(CommandResult result, PacemakerRelease release) {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect(Command.of("tool")).gives(result);
      ToolCall<String> call = ToolCall.text(Command.of("tool"));
      PacemakerCalls calls = PacemakerCalls.on(runner, release);
      try {
        calls.answer(call);
      } catch (PacemakerException e) {
        return e;
      }
    }
    throw new AssertionError("it did not fail");
  }

  @ParameterizedTest
  @CsvSource({
    "4, PERMISSION_DENIED",
    "64, USAGE",
    "65, INVALID",
    "75, NO_COORDINATOR",
    "77, PERMISSION_DENIED",
    "78, SCHEMA",
    "102, NOT_CONNECTED",
    "103, OLD",
    "104, DIGEST",
    "105, NO_SUCH_OBJECT",
    "106, QUORUM",
    "107, UNSAFE",
    "108, EXISTS",
    "109, MULTIPLE",
    "124, TIMEOUT",
    "127, NO_TOOL",
    "1, OTHER"
  })
  void exitCodesSince2(int code, PacemakerReason reason) {
    CommandResult result = CommandResult.of(code, "", "");
    assertThat(failed(result, PacemakerRelease.of(2, 1, 5)).reason()).isEqualTo(reason);
    assertThat(PacemakerReason.valueOf(reason.name()).sentence()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "1, PERMISSION_DENIED",
    "6, NO_SUCH_OBJECT",
    "13, PERMISSION_DENIED",
    "22, INVALID",
    "62, TIMEOUT",
    "76, EXISTS",
    "107, NOT_CONNECTED",
    "202, QUORUM",
    "203, SCHEMA",
    "205, OLD",
    "206, PATCH_FAILED",
    "214, NO_SUCH_OBJECT"
  })
  void exitCodesBefore2(int code, PacemakerReason reason) {
    CommandResult result = CommandResult.of(code, "", "");
    assertThat(failed(result, PacemakerRelease.of(1, 1, 18)).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "107, Could not connect to the CIB: Transport endpoint is not connected, NOT_CONNECTED",
    "1, 'Call failed: Application of update diff failed, requesting full refresh', PATCH_FAILED",
    "1, Call cib_apply_diff failed (-205): Update was older than existing configuration, OLD",
    "64, the --force flag is required in order to proceed, UNSAFE",
    "1, Call cib_create failed (-76): Name not unique on network, EXISTS",
    "1, Call cib_modify failed (-62): Timer expired, TIMEOUT",
    "64, crm_node: Unknown option --output-as=xml, USAGE"
  })
  void wordsCountMoreThanCodes(int code, String words, PacemakerReason reason) {
    CommandResult result = CommandResult.of(code, "", words);
    assertThat(failed(result, PacemakerRelease.of(2, 1, 5)).reason()).isEqualTo(reason);
  }

  @Test
  void theStatusInTheXmlIsRead() {
    String xml =
        "<pacemaker-result api-version=\"2.25\"><status code=\"102\" message=\"Not connected\">"
            + "<errors><error>no launcher</error></errors></status></pacemaker-result>";
    PacemakerException e = failed(CommandResult.of(1, xml, ""), PacemakerRelease.of(2, 1, 5));
    assertThat(e.reason()).isEqualTo(PacemakerReason.NOT_CONNECTED);
    assertThat(e.errors()).containsExactly("no launcher");
    assertThat(e).hasCause(e.failed()).hasMessageStartingWith("Pacemaker does not run on the host");
    assertThat(e.failed().host()).isEqualTo("node-a");
  }

  @Test
  void failuresOfTheRunnerHaveReasons() {
    Command command = Command.of("tool");
    ToolCall<String> call = ToolCall.text(command);
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner
          .expect(command)
          .fails(
              CommandException.of(
                  CommandException.Reason.TIMEOUT, "node-a", command, "took too long", ""));
      runner
          .expect(command)
          .fails(
              CommandException.of(
                  CommandException.Reason.CONNECTION, "node-a", command, "lost its host", ""));
      PacemakerCalls calls = PacemakerCalls.on(runner);
      assertThatThrownBy(() -> calls.answer(call))
          .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
          .returns(PacemakerReason.TIMEOUT, PacemakerException::reason);
      assertThatThrownBy(() -> calls.answer(call))
          .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
          .returns(PacemakerReason.NOT_RUN, PacemakerException::reason);
    }
  }

  /** The words in the table are those of the installed release. */
  @ParameterizedTest
  @CsvSource({
    "102, NOT_CONNECTED",
    "103, OLD",
    "105, NO_SUCH_OBJECT",
    "106, QUORUM",
    "107, UNSAFE",
    "108, EXISTS",
    "109, MULTIPLE",
    "124, TIMEOUT"
  })
  void theInstalledReleaseSaysTheSame(int code, PacemakerReason reason) {
    RealTool.require("crm_error");
    String words =
        PacemakerCalls.on(LocalRunner.create()).answer(PacemakerVersions.meaningOf(code));
    assertThat(FailureWords.find(words)).as(words).contains(reason);
  }
}
