package io.quorate.corosync.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CorosyncWatchTest {
  private static final Duration SOON = Duration.ofMillis(1);
  private static final String NOT_RUNNING = "Cannot initialize CMAP service\n";

  /** A host that gives one answer after the other, and the last one again and again. */
  private static final class Host implements CommandRunner {
    private final Deque<CommandResult> answers = new ArrayDeque<>();

    static Host of(CommandResult... answers) {
      Host host = new Host();
      host.answers.addAll(List.of(answers));
      return host;
    }

    @Override
    public String host() {
      return "alfa";
    }

    @Override
    public synchronized CommandResult run(Command command) {
      assertThat(command.argv()).containsExactly("corosync-quorumtool", "-s");
      CommandResult answer = answers.size() > 1 ? answers.remove() : answers.element();
      if (answer.exitCode() == 255) {
        throw CommandException.of(Reason.CONNECTION, "alfa", command, "had no connection", "a\nb");
      }
      return answer;
    }

    @Override
    public LineStream stream(Command command) {
      throw new AssertionError("not asked for: " + command);
    }
  }

  private static CommandResult answer(int exit, String quorate, String ring, String members) {
    StringBuilder text = new StringBuilder("Quorum information\n------------------\n");
    text.append("Ring ID:          ").append(ring).append('\n');
    text.append("Quorate:          ").append(quorate).append("\n\nMembership information\n");
    text.append("----------------------\n    Nodeid      Votes Name\n");
    for (String member : members.split(" ")) {
      text.append("         ").append(member).append("          1 n").append(member).append('\n');
    }
    return CommandResult.of(exit, text.toString(), "");
  }

  @Test
  void askingMakesEventsOfAnswers() {
    Host host =
        Host.of(
            CommandResult.of(1, "", NOT_RUNNING),
            answer(0, "Yes", "1.8", "1 2 3"),
            answer(2, "No", "1.c", "1"),
            CommandResult.of(1, "", NOT_RUNNING),
            CommandResult.of(255, "", ""),
            answer(1, "Yes", "1/16", "1 2")); // 2.4 ends with 1 when there is quorum
    try (CorosyncWatch watch = CorosyncWatch.over(host, SOON)) {
      assertThat(watch.isPolling()).isTrue();
      assertThat(watch.next()).hasToString("disconnected: Cannot initialize CMAP service");
      assertThat(watch.next()).hasToString("connected: [1, 2, 3] ring 1.8, quorum");
      assertThat(watch.next()).hasToString("membership: [1] ring 1.c, joined [], left [2, 3]");
      assertThat(watch.next()).hasToString("quorum lost: [1] ring 1.c");
      assertThat(watch.next()).hasToString("disconnected: Cannot initialize CMAP service");
      assertThat(watch.next()).hasToString("connected: [1, 2] ring 1/16, quorum");
      assertThat(watch.next(Duration.ofMillis(20))).isEmpty();
    }
  }

  @Test
  void aHostThatCannotBeReachedIsDisconnected() {
    try (CorosyncWatch watch = CorosyncWatch.over(Host.of(CommandResult.of(255, "", "")), SOON)) {
      assertThat(watch.next().toString())
          .startsWith("disconnected:")
          .contains("alfa", "had no connection; a; b");
    }
  }

  @Test
  void anAnswerWithoutMembershipIsNone() {
    try (CorosyncWatch watch = CorosyncWatch.over(Host.of(CommandResult.of(1, "", "")), SOON)) {
      assertThat(watch.next())
          .isEqualTo(
              new CorosyncEvent.Disconnected(
                  "there is neither quorum nor a table of members in this output"));
    }
  }

  @Test
  void closingEndsWhoeverWaits() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    CorosyncWatch watch =
        CorosyncWatch.start(
            (events, closing) -> {
              running.countDown();
              while (!closing.isClosed()) {
                closing.pause(Duration.ofMinutes(10));
              }
              ended.countDown();
            },
            "test");
    running.await();
    CompletableFuture<CorosyncEvent> first = CompletableFuture.supplyAsync(watch::next);
    CompletableFuture<CorosyncEvent> second = CompletableFuture.supplyAsync(watch::next);
    watch.close();
    ended.await();
    assertThatThrownBy(first::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(second::get).hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(watch::next).hasMessage("the watch was closed");
    watch.close();
  }

  @Test
  void anIntervalIsPositive() {
    Host host = Host.of(CommandResult.of(1, "", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> CorosyncWatch.over(host, Duration.ZERO));
  }
}
