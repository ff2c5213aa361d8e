package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.SshOptions;
import io.quorate.core.exec.SshRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SshRunnerTest extends RunnerContract {
  @TempDir static Path directory;
  private static LoopbackSshd sshd;
  private static SshRunner shared;

  @BeforeAll
  static void start() throws Exception {
    sshd = LoopbackSshd.start(directory);
    shared = SshRunner.to(sshd.options());
  }

  @AfterAll
  static void stop() {
    if (sshd != null) {
      shared.close();
      sshd.close();
    }
  }

  @Override
  protected CommandRunner runner() {
    return shared;
  }

  @Test
  void sharesOneConnectionAndClosesIt() throws Exception {
    Path socket;
    try (SshRunner runner = SshRunner.to(sshd.options())) {
      assertThat(connection(runner)).isEqualTo(connection(runner));
      socket = socket(runner);
      assertThat(socket).exists();
      assertThat(Files.getPosixFilePermissions(socket.getParent()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
    assertThat(socket.getParent()).doesNotExist();
    while (masters(socket).findAny().isPresent()) {
      Thread.sleep(20);
    }
  }

  @Test
  void replacesAConnectionThatWasKilled() throws Exception {
    try (SshRunner runner = SshRunner.to(sshd.options())) {
      Path socket = socket(runner);
      List<ProcessHandle> masters = masters(socket).toList();
      assertThat(masters).hasSize(1);
      masters.get(0).destroyForcibly();
      while (masters(socket).findAny().isPresent()) {
        Thread.sleep(20);
      }
      assertThat(runner.run(Command.of("echo", "x"))).isEqualTo(CommandResult.success("x\n"));
    }
  }

  @Test
  void opensAConnectionForEachCommandWhenNoneIsKept() {
    try (SshRunner runner = SshRunner.to(sshd.options().withPersist(Duration.ZERO))) {
      assertThat(connection(runner)).isNotEqualTo(connection(runner));
    }
  }

  /** The control socket that the ssh of a running command names. */
  private static Path socket(CommandRunner runner) {
    try (LineStream lines = runner.stream(shell("echo; sleep 1000"))) {
      lines.next();
      return ProcessHandle.current()
          .children()
          .map(SshRunnerTest::arguments)
          .filter(words -> words.contains("ssh") && words.contains("-S"))
          .map(words -> Path.of(words.get(words.indexOf("-S") + 1)))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The ssh in the background, which names its socket in its title. */
  private static Stream<ProcessHandle> masters(Path socket) {
    return ProcessHandle.allProcesses()
        .filter(handle -> String.join(" ", arguments(handle)).contains(socket.toString()));
  }

  private static List<String> arguments(ProcessHandle handle) {
    try {
      return List.of(Files.readString(Path.of("/proc/" + handle.pid() + "/cmdline")).split("\0"));
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The process of sshd that started a command's shell, two levels above the command: one for each connection. */
  private static String connection(CommandRunner runner) {
    String script = "x=$(cut -d' ' -f4 /proc/$PPID/stat); cut -d' ' -f4 /proc/$x/stat";
    return runner.run(shell(script)).stdout();
  }

  @Test
  void saysThatAHostCannotBeReached() {
    SshOptions nowhere = sshd.options().withPort(1);
    for (SshOptions options : new SshOptions[] {nowhere, nowhere.withPersist(Duration.ZERO)}) {
      try (SshRunner runner = SshRunner.to(options)) {
        CommandException exception = failure(runner, Command.of("true"));
        assertThat(exception.reason()).isEqualTo(Reason.CONNECTION);
        assertThat(exception).hasMessageContainingAll("127.0.0.1", "'true'", "Connection refused");
      }
    }
  }

  @Test
  void saysThatAKeyIsRefused() {
    SshOptions stranger = sshd.options().withIdentity(directory.resolve("host_key"));
    try (SshRunner runner = SshRunner.to(stranger)) {
      assertThat(failure(runner, Command.of("true")).words()).contains("Permission denied");
    }
  }

  @Test
  void saysThatTheHostKeyIsWrong() {
    SshOptions options = sshd.options().withOption("UserKnownHostsFile", "/dev/null");
    try (SshRunner runner = SshRunner.to(options)) {
      assertThat(failure(runner, Command.of("true")).reason()).isEqualTo(Reason.CONNECTION);
    }
  }

  private static CommandException failure(CommandRunner runner, Command command) {
    return catchThrowableOfType(CommandException.class, () -> runner.run(command));
  }

  @Test
  void endsTheTreeWhenTheConnectionBreaks() throws Exception {
    String seconds = uniqueSeconds();
    try (SshRunner runner = SshRunner.to(sshd.options())) {
      Command command = shell("sleep \"$1\" & sleep \"$1\"", seconds).withInput(new byte[1 << 20]);
      FutureTask<CommandException> call = new FutureTask<>(() -> failure(runner, command));
      new Thread(call).start();
      while (processesWith(seconds) < 3) {
        assertThat(call.isDone()).isFalse();
      }
      sshd.dropConnections();
      assertThat(call.get().reason()).isEqualTo(Reason.CONNECTION);
      while (processesWith(seconds) > 0) {
        Thread.sleep(20);
      }
      assertThat(runner.run(Command.of("echo", "again")).stdout()).isEqualTo("again\n");
    }
  }

  @Test
  void tellsAStreamThatTheConnectionBroke() {
    try (SshRunner runner = SshRunner.to(sshd.options());
        LineStream lines =
            runner.stream(shell("printf 'one\\ntwo'; sleep \"$1\"", uniqueSeconds()))) {
      assertThat(lines.next()).isEqualTo("one");
      sshd.dropConnections();
      assertThat(lines.next()).isEqualTo("two");
      CommandException exception = catchThrowableOfType(CommandException.class, lines::hasNext);
      assertThat(exception.reason()).isEqualTo(Reason.CONNECTION);
    }
  }

  @Test
  void givesNothingOfItsOwnToStandardError() {
    CommandResult result = runner().run(Command.of("true"));
    assertThat(result).isEqualTo(CommandResult.success(""));
  }

  @Test
  void refusesToRunWhenClosed() {
    SshRunner runner = SshRunner.to(sshd.options());
    runner.close();
    assertThatThrownBy(() -> runner.run(Command.of("true")))
        .isInstanceOf(IllegalStateException.class);
  }
}
