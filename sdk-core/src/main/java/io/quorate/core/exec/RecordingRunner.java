package io.quorate.core.exec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what was run and what came back.
 *
 * <p>A second command with the same name gets {@code -2} after it. Commands without a result, and those whose output was
 * longer than the limit, are not written.
 */
record RecordingRunner(CommandRunner runner, Path directory) implements CommandRunner {
  @Override
  public String host() {
    return runner.host();
  }

  @Override
  public CommandResult run(Command command) {
    CommandResult result = runner.run(command);
    if (!result.isStdoutTruncated() && !result.isStderrTruncated()) {
      write(command, result);
    }
    return result;
  }

  @Override
  public LineStream stream(Command command) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    return new ObservedLineStream(
        runner.stream(command),
        line -> {
          if (lines.size() <= command.outputLimit()) {
            lines.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
          }
        },
        result -> {
          if (lines.size() <= command.outputLimit()) {
            write(command, result.withStdout(Captured.whole(lines.toByteArray())));
          }
        },
        failure -> {});
  }

  private synchronized void write(Command command, CommandResult result) {
    // The name is made of what is left after masking, because it shows the arguments.
    Recording scrubbed = Recording.of(command.argv(), result).scrubbed(command);
    Recording recording = Recording.of(scrubbed.argv(), scrubbed.result());
    String name = recording.name();
    for (int i = 2; Files.exists(directory.resolve(recording.name() + ".argv")); i++) {
      recording = recording.named(name + "-" + i);
    }
    recording.write(directory);
  }
}
