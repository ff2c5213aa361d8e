package io.quorate.lvm.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes calls of words. */
final class LvmTool {
  /** What waits for locks of other hosts, or moves data. */
  private static final Duration LONG = Duration.ofMinutes(10);

  private LvmTool() {}

  static ToolCall<String> change(String tool, Arguments arguments) {
    return ToolCall.text(command(tool, arguments.words()).withTimeout(LONG));
  }

  static Command command(String tool, List<String> arguments) {
    List<String> argv = new ArrayList<>();
    argv.add(tool);
    argv.addAll(arguments);
    return Command.of(argv);
  }
}
