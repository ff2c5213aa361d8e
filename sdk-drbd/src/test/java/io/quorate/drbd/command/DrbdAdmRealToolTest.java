package io.quorate.drbd.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LocalRunner;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real {@code drbdadm} of 9 and of 8.4 as judge of every command line: {@code drbd-command/RELEASE/NAME.verdict} has
 * the command, the exit code, what the tool would run, and its complaints. {@code -Dquorate.regenerate=true} writes them.
 */
class DrbdAdmRealToolTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "drbd-command");
  private static final Pattern NOISE =
      Pattern.compile("\\s*|sh: .*|.*__DRBD_NODE__.*|.*PRETENDING.*");

  @TempDir Path folder;

  @Test
  void judgedBy9() throws IOException {
    judge("9", RealTool.require("drbdadm"));
  }

  @Test
  void judgedBy84() throws IOException {
    judge("8.4", RealTool.require("drbdadm-84"));
  }

  private void judge(String release, Path tool) throws IOException {
    List<String> names = new ArrayList<>();
    for (AdmCalls.Case each : AdmCalls.planned()) {
      String verdict = verdict(release, tool, each);
      Path golden = FOLDER.resolve(release).resolve(each.name() + ".verdict");
      if (Boolean.getBoolean("quorate.regenerate")) {
        Files.writeString(golden, verdict);
      }
      assertThat(verdict).as(golden.toString()).isEqualTo(Files.readString(golden));
      names.add(each.name() + ".verdict");
    }
    try (Stream<Path> files = Files.list(FOLDER.resolve(release))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private String verdict(String release, Path tool, AdmCalls.Case each) throws IOException {
    CommandResult result = run(release, tool, each.call().command(), "--dry-run");
    String plan =
        DrbdAnswers.DRY_RUN.parse(result.stdout()).orThrow().stream()
            .map(DrbdAdmRealToolTest::line)
            .collect(Collectors.joining());
    String complaints =
        result
            .stderr()
            .lines()
            .filter(line -> !NOISE.matcher(line).matches())
            .map(line -> "complaint: " + line + "\n")
            .collect(Collectors.joining());
    return "$ " + each.words() + "\nexit " + result.exitCode() + "\n" + plan + complaints;
  }

  /** A command without the directory of its tool, which depends on the distribution. */
  private static String line(PlannedCommand command) {
    String words = command.toString();
    return command.tool() + words.substring(command.argv().get(0).length()) + "\n";
  }

  /** The command against the configuration of the release, on a host that it names. */
  private CommandResult run(String release, Path tool, Command command, String... general)
      throws IOException {
    Path config = folder.resolve("judged.conf");
    Files.copy(FOLDER.resolve(release + ".conf"), config, StandardCopyOption.REPLACE_EXISTING);
    List<String> argv = new ArrayList<>(List.of(tool.toString(), "--config-file=" + config));
    argv.addAll(List.of(general));
    argv.addAll(command.argv().subList(1, command.argv().size()));
    return LocalRunner.create()
        .run(
            Command.of(argv)
                .withEnvironment("DRBD_DRIVER_VERSION_OVERRIDE", "9.2.14")
                .withEnvironment("__DRBD_NODE__", "alpha"));
  }

  @Test
  void answersOf9() throws IOException {
    answers("9", RealTool.require("drbdadm"));
  }

  @Test
  void answersOf84() throws IOException {
    answers("8.4", RealTool.require("drbdadm-84"));
  }

  private void answers(String release, Path tool) throws IOException {
    CommandResult resources = run(release, tool, DrbdAdm.resources().command());
    assertThat(DrbdAdm.resources().read("here", resources).orThrow()).containsExactly("qa", "qb");
    CommandResult version = run(release, tool, DrbdAdm.version().command());
    assertThat(DrbdAdm.version().read("here", version).orThrow().utils().isAtLeast("8.9")).isTrue();
    for (AdmCalls.Case each : AdmCalls.direct()) {
      CommandResult result = run(release, tool, each.call().command());
      assertThat(result.exitCode()).as(each.name() + ": " + result.stderr()).isZero();
    }
    CommandResult dump = run(release, tool, DrbdAdm.dump(DrbdTarget.resource("qa")).command());
    assertThat(dump.stdout()).contains("resource qa {").doesNotContain("resource qb");
  }
}
