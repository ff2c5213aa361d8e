package io.quorate.drbd.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.drbd.status.DrbdReports;
import io.quorate.drbd.status.DrbdStatus;
import java.util.List;

/** The commands of {@code drbdsetup} that {@code drbdadm} does not pass on with their options; drbdsetup(8). */
public final class DrbdSetup {
  private static final Parser<String> TEXT = source -> new Parsed<>(source.text(), List.of());

  private DrbdSetup() {}

  /** {@code drbdsetup status --json}, of drbd-utils 9 with a module of DRBD 9. */
  public static ToolCall<DrbdStatus> statusJson(DrbdTarget target) {
    return call("status", target, List.of("--json"), DrbdReports.STATUS_JSON);
  }

  /** {@code drbdsetup status --verbose --statistics}, of 8.4 and 9. */
  public static ToolCall<DrbdStatus> statusText(DrbdTarget target) {
    return call("status", target, List.of("--verbose", "--statistics"), DrbdReports.STATUS_TEXT);
  }

  /** {@code drbdsetup events2}: a command for {@code CommandRunner.stream}, which ends when the module is unloaded. */
  public static Command events(DrbdTarget target, EventsOptions options) {
    return command("events2", target, options.words());
  }

  /** {@code drbdsetup help COMMAND}: says which options the tool knows, which is more than an 8.4 module may do. */
  public static ToolCall<String> help(String command) {
    return ToolCall.of(Command.of("drbdsetup", "help", command), TEXT)
        .withName("drbdsetup help " + command);
  }

  private static <T> ToolCall<T> call(
      String name, DrbdTarget target, List<String> options, Parser<T> parser) {
    return ToolCall.of(command(name, target, options), parser).withName("drbdsetup " + name);
  }

  private static Command command(String name, DrbdTarget target, List<String> options) {
    if (target.peer().isPresent() || target.volume().isPresent()) {
      throw new IllegalArgumentException("drbdsetup " + name + " shows whole resources: " + target);
    }
    Command command = Command.of("drbdsetup", name);
    return (target.isAll() ? command : command.with(target.toString())).with(options);
  }
}
