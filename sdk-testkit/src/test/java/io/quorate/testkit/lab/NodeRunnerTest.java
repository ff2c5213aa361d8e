package io.quorate.testkit.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.testkit.RunnerContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A command on a node meets the same contract as one on this host. */
class NodeRunnerTest extends RunnerContract {
  private static ClusterLab lab;

  @BeforeAll
  static void start() {
    lab = ClusterLab.start(1, LabOptions.defaults().withoutFencing());
  }

  @AfterAll
  static void stop() {
    if (lab != null) {
      lab.close();
    }
  }

  @Override
  protected CommandRunner runner() {
    return lab.node("n1");
  }

  @Test
  void failuresNameTheNodeAndTheCommandOfTheCaller() {
    Command slow = Command.of("sleep", uniqueSeconds()).withTimeout(Duration.ofMillis(300));
    assertThatThrownBy(() -> runner().run(slow))
        .isInstanceOfSatisfying(
            CommandException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
              assertThat(e.host()).isEqualTo("n1");
              assertThat(e.command()).isEqualTo(slow.toString());
            });
  }

  @Test
  void aNodeThatIsOffIsNotReached() {
    lab.kill("n1");
    try {
      assertThatThrownBy(() -> runner().run(Command.of("true")))
          .isInstanceOfSatisfying(
              CommandException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(Reason.CONNECTION);
                assertThat(e).hasMessageContaining("'true' on n1").hasMessageContaining("is off");
              });
      try (LineStream lines = runner().stream(Command.of("true"))) {
        assertThatThrownBy(lines::hasNext)
            .isInstanceOfSatisfying(
                CommandException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CONNECTION));
      }
    } finally {
      lab.powerOn("n1");
    }
  }

  @Test
  void aCommandEndsWithItsNode() {
    try (LineStream lines = runner().stream(shell("echo begun; sleep 1000"))) {
      assertThat(lines.next()).isEqualTo("begun");
      lab.kill("n1");
      assertThat(lines.result().exitCode()).isEqualTo(137);
    } finally {
      lab.powerOn("n1");
    }
  }
}
