package io.quorate.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.value.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every runner must do, whichever host it reaches.
 *
 * <p>The host must be Linux with a POSIX {@code sh} and GNU coreutils. A test class extends this one and says which
 * runner it is about.
 */
// Longer than 400 lines, because a contract is one list that a runner meets as a whole.
@Timeout(120)
public abstract class RunnerContract {
  private static final int MEGABYTE = 1 << 20;

  private final Random random = new Random(20_260_101);

  /** The runner to test; may be the same for every test. */
  protected abstract CommandRunner runner();

  /** A command that runs a script in {@code sh}; more arguments are {@code $1} and so on. */
  protected static Command shell(String script, String... arguments) {
    return Command.of("sh", "-c", script, "sh").with(arguments);
  }

  /** A number of seconds that no other process sleeps. */
  protected final String uniqueSeconds() {
    return "1000." + new Random().nextLong(100_000_000_000L, 1_000_000_000_000L);
  }

  /** How many live processes of the host have an argument. */
  protected final long processesWith(String argument) {
    byte[] all = runner().run(shell("cat /proc/[0-9]*/cmdline 2>/dev/null")).stdoutBytes();
    return Arrays.stream(new String(all, UTF_8).split("\0")).filter(argument::equals).count();
  }

  @Test
  void namesItsHost() {
    assertThat(runner().host()).isNotBlank();
  }

  @Test
  void givesExitCodeAndBothOutputs() {
    CommandResult result = runner().run(shell("echo out; echo err >&2; exit 10"));
    assertThat(result.exitCode()).isEqualTo(10);
    assertThat(result.stdout()).isEqualTo("out\n");
    assertThat(result.stderr()).isEqualTo("err\n");
    assertThat(result.duration()).isPositive();
  }

  @Test
  void givesEveryExitCode() {
    for (int code : new int[] {0, 1, 125, 126, 127, 128, 143, 254, 255}) {
      CommandResult result = runner().run(shell("printf x >&2; exit $1", Integer.toString(code)));
      assertThat(result).isEqualTo(CommandResult.of(code, "", "x"));
    }
  }

  @Test
  void givesTheSignalThatEndedTheCommand() {
    assertThat(runner().run(shell("kill -KILL $$"))).isEqualTo(CommandResult.of(137, "", ""));
    assertThat(runner().run(shell("kill -TERM $$"))).isEqualTo(CommandResult.of(143, "", ""));
  }

  @Test
  void saysThatAProgramIsMissing() {
    CommandResult result = runner().run(Command.of("no-such-program-4711"));
    assertThat(result).isEqualTo(CommandResult.of(127, "", "no-such-program-4711: not found\n"));
    assertThat(runner().run(Command.of("/etc/passwd")).exitCode()).isEqualTo(126);
    assertThat(runner().run(Command.of("/")).exitCode()).isEqualTo(126);
  }

  @Test
  void findsProgramsForAdministrators() {
    CommandResult result = runner().run(shell("echo \"$PATH\""));
    assertThat(result.stdout().strip().split(":")).contains("/usr/sbin", "/sbin", "/usr/bin");
  }

  @Test
  void keepsEveryArgument() {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("", " ", "  two  ", "-n", "--", "-", "'", "''", "\"", "\\", "\\\\'"));
    arguments.addAll(List.of("$HOME", "`id`", "$(id)", "*", "~", "!!", ";", "&", "|", ">x", "#"));
    arguments.addAll(List.of("\n", "\n\n", "a\nb\n", "\r\n", "\t", "ü", "€", "日本", "\uD83D\uDE00"));
    arguments.addAll(
        List.of("\u0001", "\u007f", "%s", "{a,b}", "[a-z]", "a=b", "x".repeat(20_000)));
    for (int i = 0; i < 200; i++) {
      arguments.add(randomText());
    }
    Command command = shell("printf '%s\\0' \"$@\"").with(arguments);
    String[] echoed = new String(runner().run(command).stdoutBytes(), UTF_8).split("\0", -1);
    assertThat(Arrays.asList(echoed).subList(0, echoed.length - 1)).isEqualTo(arguments);
  }

  private String randomText() {
    StringBuilder text = new StringBuilder();
    String nasty = "'\"\\ \n\t$`!*?[]{}()<>|&;#~%-=aé";
    for (int length = random.nextInt(30); length > 0; length--) {
      text.append(nasty.charAt(random.nextInt(nasty.length())));
    }
    return text.toString();
  }

  @Test
  void givesInputByteForByte() {
    for (int size : new int[] {1, 2, 4095, 4096, 4097, 65_536, 65_537, 3 * MEGABYTE + 1}) {
      byte[] input = new byte[size];
      random.nextBytes(input);
      assertThat(runner().run(Command.of("cat").withInput(input)).stdoutBytes()).isEqualTo(input);
    }
    byte[] lines = "\n\n1\n\n".getBytes(UTF_8);
    assertThat(runner().run(Command.of("cat").withInput(lines)).stdoutBytes()).isEqualTo(lines);
  }

  @Test
  void endsInputThatIsNotGiven() {
    assertThat(runner().run(Command.of("cat"))).isEqualTo(CommandResult.success(""));
  }

  @Test
  void doesNotInsistThatInputIsRead() {
    Command command = shell("exit 3").withInput(new byte[10 * MEGABYTE]);
    assertThat(runner().run(command).exitCode()).isEqualTo(3);
  }

  @Test
  void readsBothOutputsAtTheSameTime() {
    String script = "head -c 10485760 /dev/zero >&2; head -c 10485760 /dev/zero; echo end >&2";
    CommandResult result = runner().run(shell(script));
    assertThat(result.stdoutBytes()).hasSize(10 * MEGABYTE);
    assertThat(result.stderrBytes()).hasSize(10 * MEGABYTE + 4);
    assertThat(result.isStdoutTruncated() || result.isStderrTruncated()).isFalse();
  }

  @Test
  void keepsOutputUpToTheLimit() {
    Command command = shell("printf 12345678; printf abcd >&2; exit 255").withOutputLimit(4);
    CommandResult result = runner().run(command);
    assertThat(result.stdout()).isEqualTo("1234");
    assertThat(result.isStdoutTruncated()).isTrue();
    assertThat(result.stderr()).isEqualTo("abcd");
    assertThat(result.isStderrTruncated()).isFalse();
    assertThat(result.exitCode()).isEqualTo(255);
  }

  @Test
  void refusesAnswersThatAreCut() {
    ToolCall<String> call = ToolCall.text(shell("printf 12345678").withOutputLimit(4));
    assertThat(failure(() -> runner().call(call)).reason()).isEqualTo(Reason.OUTPUT_LIMIT);
  }

  @Test
  void readsOutputThatIsNotUtf8() {
    CommandResult result = runner().run(shell("printf 'a\\377b'"));
    assertThat(result.stdoutBytes()).isEqualTo(new byte[] {'a', -1, 'b'});
    assertThat(result.stdout()).isEqualTo("aÿb");
  }

  @Test
  void givesAnEmptyEnvironment() {
    Command command = Command.of("env").withEnvironment("EXTRA", "two words\n'quoted' ü");
    List<String> lines = runner().run(command).stdout().lines().toList();
    assertThat(lines).contains("LC_ALL=C", "EXTRA=two words", "'quoted' ü");
    // Where sh is bash, a command that it starts is given "_".
    assertThat(lines)
        .filteredOn(line -> !line.startsWith("_="))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("PATH="));
  }

  @Test
  void letsTheCommandChangeItsEnvironment() {
    Command command = shell("echo $LC_ALL").withEnvironment("LC_ALL", "C.UTF-8");
    assertThat(runner().run(command).stdout()).isEqualTo("C.UTF-8\n");
    Command lost = Command.of("sh", "-c", "true").withEnvironment("PATH", "/nonexistent");
    assertThat(runner().run(lost).exitCode()).isEqualTo(127);
  }

  @Test
  void keepsSecretsOutOfProcessLists() {
    String environment = "env-" + random.nextLong() + "-ü";
    String input = "in-" + random.nextLong() + "-ü";
    String script = "cat /proc/[0-9]*/cmdline 2>/dev/null; echo; echo \"$PASSWORD\"; cat";
    Command command =
        shell(script)
            .withEnvironment("PASSWORD", Secret.of(environment))
            .withInput(Secret.of(input));
    String output = new String(runner().run(command).stdoutBytes(), UTF_8);
    assertThat(output).endsWith("\n" + environment + "\n" + input);
    String processes = output.substring(0, output.length() - (environment + input).length() - 2);
    assertThat(processes).contains("cmdline").doesNotContain(environment, input);
  }

  @Test
  void keepsSecretsOutOfExceptionsLogsAndDryRuns() {
    List<String> said = new ArrayList<>();
    CommandRunner runner = runner().logged(said::add);
    Command command =
        shell("printf '%s\\n' \"$P\" >&2; cat >&2; exit 1")
            .withEnvironment("P", Secret.of("hunter2"))
            .withInput(Secret.of("correct horse\nbattery staple\n"));
    CommandException exception = failure(() -> runner.call(ToolCall.text(command)));
    said.add(exception.toString());
    said.add(exception.words());
    runner.dryRun(said::add).run(command);
    assertThat(said).hasSize(5).noneMatch(text -> text.matches("(?s).*(hunter2|horse|staple).*"));
    assertThat(exception.words()).isEqualTo("***\n***");
  }

  @Test
  void namesHostCommandExitCodeAndWords() {
    ToolCall<String> call = ToolCall.text(shell("echo 'no such resource' >&2; exit 10"));
    CommandException exception = failure(() -> runner().call(call));
    assertThat(exception.reason()).isEqualTo(Reason.EXIT_CODE);
    assertThat(exception.exitCode()).hasValue(10);
    assertThat(exception)
        .hasMessageContainingAll(runner().host(), "sh -c", "10", "no such resource");
  }

  @Test
  void endsTheTreeWhenTheTimeIsOver() {
    String seconds = uniqueSeconds();
    assertTimesOut("echo ready >&2; sleep \"$1\" & sleep \"$1\"", seconds);
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void endsOrphansWhenTheTimeIsOver() {
    String seconds = uniqueSeconds();
    assertTimesOut("(sleep \"$1\" & sleep \"$1\" &) & echo ready >&2; sleep \"$1\"", seconds);
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void endsOtherProcessGroupsWhenTheTimeIsOver() {
    String seconds = uniqueSeconds();
    assertTimesOut("(timeout 2000 sleep \"$1\" &) ; echo ready >&2; sleep \"$1\"", seconds);
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void endsWhatIgnoresTheFirstSignal() {
    String seconds = uniqueSeconds();
    assertTimesOut("trap '' TERM; echo ready >&2; sleep \"$1\"; sleep \"$1\"", seconds);
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void endsACommandThatDoesNotReadItsInput() {
    String seconds = uniqueSeconds();
    Command command = shell("echo ready >&2; sleep \"$1\"", seconds).withInput(new byte[MEGABYTE]);
    assertTimesOut(command);
    assertThat(processesWith(seconds)).isZero();
  }

  private void assertTimesOut(String script, String seconds) {
    assertTimesOut(shell(script, seconds));
  }

  private void assertTimesOut(Command command) {
    Command limited = command.withTimeout(Duration.ofSeconds(5));
    CommandException exception = failure(() -> runner().run(limited));
    assertThat(exception.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(exception.words()).isEqualTo("ready");
    assertThat(exception.exitCode()).isEmpty();
  }

  @Test
  void endsTheTreeWhenInterrupted() throws Exception {
    String seconds = uniqueSeconds();
    FutureTask<Boolean> call =
        new FutureTask<>(
            () -> {
              Command command = shell("sleep \"$1\" & sleep \"$1\"", seconds);
              CommandException exception = failure(() -> runner().run(command));
              assertThat(exception.reason()).isEqualTo(Reason.CANCELLED);
              return Thread.currentThread().isInterrupted();
            });
    Thread thread = new Thread(call);
    thread.start();
    while (processesWith(seconds) < 3) {
      assertThat(call.isDone()).isFalse();
    }
    thread.interrupt();
    assertThat(call.get()).isTrue();
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void leavesAloneWhatRunsInTheBackground() {
    String seconds = uniqueSeconds();
    String script = "sleep \"$1\" >/dev/null 2>&1 </dev/null & echo $!";
    CommandResult result = runner().run(shell(script, seconds));
    assertThat(processesWith(seconds)).isEqualTo(1);
    runner().run(shell("kill -KILL \"$1\"", result.stdout().strip()));
  }

  @Test
  void givesLinesAsTheyCome() {
    String seconds = uniqueSeconds();
    Command command = shell("echo one; printf 'two\\r\\n\\nthree\\n'; sleep \"$1\"", seconds);
    try (LineStream lines = runner().stream(command)) {
      assertThat(List.of(lines.next(), lines.next(), lines.next(), lines.next()))
          .containsExactly("one", "two", "", "three");
      assertThat(processesWith(seconds)).isPositive();
    }
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void saysHowAStreamEnded() {
    Command command = shell("cat; printf '\\377' ; echo err >&2; exit 7").withInput("in\n");
    try (LineStream lines = runner().stream(command)) {
      List<String> all = new ArrayList<>();
      lines.forEachRemaining(all::add);
      assertThat(all).containsExactly("in", "ÿ");
      assertThat(lines.hasNext()).isFalse();
      assertThat(lines.result()).isEqualTo(CommandResult.of(7, "", "err\n"));
    }
    try (LineStream lines = runner().stream(shell("echo 1; echo 2; exit 255"))) {
      assertThat(lines.result()).isEqualTo(CommandResult.of(255, "", ""));
    }
    try (LineStream lines = runner().stream(Command.of("no-such-program-4711"))) {
      assertThat(lines.result().exitCode()).isEqualTo(127);
    }
  }

  @Test
  void endsAStreamWhenTheTimeIsOver() {
    String seconds = uniqueSeconds();
    Command command = shell("echo one; sleep \"$1\"", seconds).withTimeout(Duration.ofSeconds(3));
    try (LineStream lines = runner().stream(command)) {
      assertThat(lines.next()).isEqualTo("one");
      assertThat(failure(lines::hasNext).reason()).isEqualTo(Reason.TIMEOUT);
    }
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void streamsLongLines() {
    String script = "for i in 1 2 3; do head -c 10485760 /dev/zero | tr '\\0' x; echo $i; done";
    try (LineStream lines = runner().stream(shell(script))) {
      for (int i = 1; i <= 3; i++) {
        String line = lines.next();
        assertThat(line.length()).isEqualTo(10 * MEGABYTE + 1);
        assertThat(line.endsWith("x" + i)).isTrue();
      }
      assertThat(lines.result().isSuccess()).isTrue();
    }
  }

  @Test
  void refusesLinesBeyondTheLimit() {
    String seconds = uniqueSeconds();
    Command command = shell("echo abc; yes x | tr -d '\\n'; sleep \"$1\"", seconds);
    try (LineStream lines = runner().stream(command.withOutputLimit(100_000))) {
      assertThat(lines.next()).isEqualTo("abc");
      assertThat(failure(lines::hasNext).reason()).isEqualTo(Reason.OUTPUT_LIMIT);
      assertThat(lines.hasNext()).isFalse();
    }
    assertThat(processesWith(seconds)).isZero();
  }

  @Test
  void letsACommandWaitWhoseLinesNobodyTakes() throws Exception {
    String script = "echo $$; while :; do printf '%s\\n' \"$1\"; done";
    try (LineStream lines = runner().stream(shell(script, "x".repeat(1000)))) {
      String process = lines.next();
      String before = "";
      for (String now = state(process); !now.equals(before) || !now.startsWith("S"); ) {
        TimeUnit.MILLISECONDS.sleep(500);
        before = now;
        now = state(process);
      }
      for (int i = 0; i < 10_000; i++) {
        assertThat(lines.next()).hasSize(1000);
      }
    }
  }

  /** What a process does and how long it has worked: proc(5), {@code /proc/PID/stat}, fields 3, 14 and 15. */
  private String state(String process) {
    String stat = runner().run(Command.of("cat", "/proc/" + process + "/stat")).stdout();
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return fields[0] + fields[11] + "," + fields[12];
  }

  @Test
  void runsManyCommandsAtOnce() throws Exception {
    List<FutureTask<String>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Command command = shell("sleep 0.2; echo $1", Integer.toString(i));
      FutureTask<String> call = new FutureTask<>(() -> runner().run(command).stdout());
      calls.add(call);
      new Thread(call).start();
    }
    for (int i = 0; i < calls.size(); i++) {
      assertThat(calls.get(i).get()).isEqualTo(i + "\n");
    }
  }

  @Test
  void refusesNulUpFront() {
    assertThatThrownBy(() -> Command.of("echo", "a\0b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CommandException failure(ThrowingCallable call) {
    CommandException exception = catchThrowableOfType(CommandException.class, call);
    assertThat(exception).isNotNull();
    return exception;
  }
}
