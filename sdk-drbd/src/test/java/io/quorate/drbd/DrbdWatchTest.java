package io.quorate.drbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.LocalRunner;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.Role;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DrbdWatchTest {
  private static final Command EVENTS = Command.of("drbdsetup", "events2");

  /** A host on which each start of the tool prints the next text. */
  private record Scripted(Deque<CommandResult> outputs) implements CommandRunner {
    static Scripted of(String... outputs) {
      Deque<CommandResult> results = new ArrayDeque<>();
      for (String output : outputs) {
        results.add(CommandResult.of(0, output, ""));
      }
      return new Scripted(results);
    }

    @Override
    public String host() {
      return "alfa";
    }

    @Override
    public CommandResult run(Command command) {
      throw new AssertionError("not asked for: " + command);
    }

    @Override
    public LineStream stream(Command command) {
      CommandResult result = outputs.poll();
      return LineStream.of(
          result == null ? CommandResult.of(20, "", "drbd module is not loaded") : result);
    }
  }

  private static DrbdWatch watch(String... outputs) {
    return DrbdWatch.over(Scripted.of(outputs), EVENTS, Duration.ofMillis(1));
  }

  private static List<String> names(DrbdStatus status) {
    return status.resources().stream().map(ResourceStatus::name).toList();
  }

  @Test
  void theFirstStateIsGivenWhenEverythingIsKnown() {
    try (DrbdWatch watch =
        watch(
            """
            exists resource name:a role:Secondary suspended:no
            change resource name:a may_promote:yes promotion_score:1
            exists resource name:b role:Secondary suspended:no
            exists -
            change resource name:b role:Secondary
            call helper name:b helper:fence-peer
            change resource name:b role:Primary
            """)) {
      assertThat(names(watch.next())).containsExactly("a", "b");
      DrbdStatus second = watch.next();
      assertThat(second.resource("b").orElseThrow().role()).isEqualTo(Role.PRIMARY);
      assertThat(watch.starts()).isEqualTo(1);
    }
  }

  @Test
  void afterARestartOfTheToolWhatItDoesNotReportIsGone() {
    try (DrbdWatch watch =
        watch(
            "exists resource name:a role:Primary\nexists resource name:b role:Primary\nexists -\n",
            "exists resource name:a role:Primary\nexists -\n")) {
      assertThat(names(watch.next())).containsExactly("a", "b");
      assertThat(names(watch.next())).containsExactly("a");
      assertThat(watch.starts()).isEqualTo(2);
    }
  }

  @Test
  void aRestartThatFindsTheSameStateIsNoNews() {
    String same = "exists resource name:a role:Primary\nexists -\n";
    try (DrbdWatch watch = watch(same, same, same + "change resource name:a role:Secondary\n")) {
      assertThat(watch.next().resources()).hasSize(1);
      assertThat(watch.next().resource("a").orElseThrow().role()).isEqualTo(Role.SECONDARY);
      assertThat(watch.starts()).isEqualTo(3);
    }
  }

  @Test
  void skippedEventsMeanThatEverythingIsReadAgain() {
    try (DrbdWatch watch =
        watch(
            "exists resource name:a role:Secondary\nexists -\n- skipped 7\nchange resource name:a role:Primary\n",
            "exists resource name:a role:Unknown\nexists -\n")) {
      assertThat(watch.next().resource("a").orElseThrow().role()).isEqualTo(Role.SECONDARY);
      assertThat(watch.next().resource("a").orElseThrow().role()).isEqualTo(Role.UNKNOWN);
    }
  }

  @Test
  void aToolThatEndsAgainAndAgainIsGivenUpWithItsOwnWords() {
    try (DrbdWatch watch = watch("exists resource name:a role:Secondary\nexists -\n")) {
      watch.next();
      assertThatThrownBy(watch::next)
          .isInstanceOf(CommandException.class)
          .hasMessageContaining("alfa")
          .hasMessageContaining("exit code 20")
          .hasMessageContaining("module is not loaded");
    }
  }

  @Test
  @Timeout(30)
  void closingEndsTheToolAndWhoeverWaits() throws Exception {
    Command forever =
        Command.of(
            "sh", "-c", "echo 'exists resource name:a role:Primary'; echo 'exists -'; sleep 600");
    DrbdWatch watch = DrbdWatch.over(LocalRunner.create(), forever, Duration.ofMillis(1));
    assertThat(watch.next().resources()).hasSize(1);
    CompletableFuture<DrbdStatus> waiting = CompletableFuture.supplyAsync(watch::next);
    TimeUnit.MILLISECONDS.sleep(100);
    watch.close();
    assertThatThrownBy(waiting::join).hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(watch::next).isInstanceOf(IllegalStateException.class);
  }
}
