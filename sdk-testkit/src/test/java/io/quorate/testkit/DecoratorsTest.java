package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.DryRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.value.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecoratorsTest {
  @TempDir Path directory;

  private final CommandRunner local = LocalRunner.create();

  @Test
  void dryRunRunsNothing() {
    Path file = directory.resolve("file");
    List<String> printed = new ArrayList<>();
    DryRunner dry = local.dryRun(printed::add);
    Command command = Command.of("touch", file.toString());
    assertThat(dry.run(command)).isEqualTo(CommandResult.success(""));
    try (LineStream lines = dry.stream(command.withInput("x").withDescription("make it"))) {
      assertThat(lines.hasNext()).isFalse();
    }
    assertThat(file).doesNotExist();
    assertThat(dry.commands()).hasSize(2).startsWith(command);
    assertThat(printed)
        .containsExactly(
            "touch " + file, "touch " + file + "  # make it; 1 bytes on standard input");
  }

  @Test
  void logTellsBeginningAndEnd() {
    List<String> log = new ArrayList<>();
    CommandRunner logged = local.logged(log::add);
    logged.run(Command.of("sh", "-c", "echo out; exit 3"));
    try (LineStream lines = logged.stream(Command.of("echo", "x"))) {
      assertThat(lines.next()).isEqualTo("x");
    }
    Command late = Command.of("sleep", "1000").withTimeout(Duration.ofMillis(100));
    assertThatThrownBy(() -> logged.run(late)).isNotNull();
    assertThatThrownBy(
            () -> {
              try (LineStream lines = logged.stream(late)) {
                lines.hasNext();
              }
            })
        .isNotNull();
    assertThat(log).hasSize(8);
    assertThat(log.get(0)).isEqualTo("localhost: sh -c 'echo out; exit 3'");
    assertThat(log.get(1)).startsWith("localhost: sh -c 'echo out; exit 3': exit code 3, 4 bytes");
    assertThat(log.get(3)).startsWith("localhost: echo x: exit code 0");
    assertThat(log.get(5)).contains("'sleep 1000' on localhost was ended");
    assertThat(log.get(7)).contains("'sleep 1000' on localhost was ended");
  }

  @Test
  void recordingsAreReplayed() {
    CommandRunner recording = local.recording(directory);
    List<Command> commands =
        List.of(
            Command.of("sh", "-c", "printf 'a\\377b'; echo err >&2; exit 7"),
            Command.of("printf", "%s|", "", "two\nlines", "back\\slash\\n", "-x", ""),
            Command.of("sh", "-c", "printf 'a\\377b'; echo err >&2; exit 7"));
    List<CommandResult> results = commands.stream().map(recording::run).toList();
    try (LineStream lines = recording.stream(Command.of("echo", "line"))) {
      assertThat(lines.result().isSuccess()).isTrue();
    }
    CommandRunner replay = RecordedRunner.on("node1", directory);
    assertThat(commands.stream().map(replay::run)).isEqualTo(results);
    assertThat(replay.run(Command.of("echo", "line"))).isEqualTo(CommandResult.success("line\n"));
    assertThat(replay.run(Command.of("echo", "line")).stdout()).isEqualTo("line\n");
    assertThatThrownBy(() -> replay.run(Command.of("echo", "other")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("echo other");
  }

  @Test
  void recordingsAreFourFilesWithoutSecrets() throws IOException {
    Command command =
        Command.of("/bin/sh", "-c", "cat; echo $P >&2")
            .withInput(Secret.of("hunter2-ü"))
            .withEnvironment("P", Secret.of("swordfish"));
    CommandResult result = local.recording(directory).run(command);
    local.recording(directory).run(command);
    assertThat(result.stdout()).isEqualTo("hunter2-ü");
    assertThat(names())
        .containsExactly(
            "sh-c-cat-echo-P-2-2.argv",
            "sh-c-cat-echo-P-2-2.exit",
            "sh-c-cat-echo-P-2-2.stderr",
            "sh-c-cat-echo-P-2-2.stdout",
            "sh-c-cat-echo-P-2.argv",
            "sh-c-cat-echo-P-2.exit",
            "sh-c-cat-echo-P-2.stderr",
            "sh-c-cat-echo-P-2.stdout");
    assertThat(directory.resolve("sh-c-cat-echo-P-2.argv"))
        .hasContent("/bin/sh\n-c\ncat; echo $P >&2\n");
    assertThat(directory.resolve("sh-c-cat-echo-P-2.stdout")).hasContent("***");
    assertThat(directory.resolve("sh-c-cat-echo-P-2.stderr")).hasContent("***\n");
    assertThat(directory.resolve("sh-c-cat-echo-P-2.exit")).hasContent("0\n");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
