package io.quorate.lvm;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;

/** Runs commands and makes an {@link LvmException} of those that fail. */
record LvmCalls(CommandRunner runner) {
  /**
   * The answer to a question.
   *
   * @throws LvmException when the command fails
   * @throws io.quorate.core.diagnostic.ParseException when its answer is not understood
   */
  <T> T answer(ToolCall<T> call) {
    try {
      return runner.call(call).orThrow();
    } catch (CommandException e) {
      throw new LvmException(e);
    }
  }

  /** Runs a change, with the reason for it in its description. */
  void change(ToolCall<String> call, LvmEvidence evidence) {
    Command command = evidence.reason().map(call.command()::withDescription).orElse(call.command());
    answer(call.withCommand(command));
  }
}
