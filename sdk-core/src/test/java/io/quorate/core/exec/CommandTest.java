package io.quorate.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quorate.core.value.Secret;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandTest {
  @Test
  void keepsArgumentsInOrder() {
    Command command = Command.of("drbdadm", "dump").with("r0", "r1");
    assertThat(command.argv()).containsExactly("drbdadm", "dump", "r0", "r1");
    assertThat(command.program()).isEqualTo("drbdadm");
  }

  @Test
  void isStartedByAnotherProgramWithAllThatItIsGiven() {
    Command command =
        Command.of("crm_mon", "-1")
            .withEnvironment("A", Secret.of("hunter2"))
            .withInput("in")
            .withOutputLimit(7)
            .withDescription("state");
    Command started = command.startedBy("nsenter", "-t", "1", "--");
    assertThat(started.argv()).containsExactly("nsenter", "-t", "1", "--", "crm_mon", "-1");
    assertThat(started.secrets()).isEqualTo(command.secrets());
    assertThat(started.revealInput()).isEqualTo(command.revealInput());
    assertThat(started.outputLimit()).isEqualTo(7);
    assertThat(started.description()).isEqualTo("state");
    assertThatIllegalArgumentException().isThrownBy(() -> command.startedBy(""));
  }

  @Test
  void refusesWhatNoProgramCanBeGiven() {
    assertThatIllegalArgumentException().isThrownBy(() -> Command.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Command.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Command.of("a\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Command.of("a", "\uD83D"));
    Command command = Command.of("a");
    assertThatIllegalArgumentException().isThrownBy(() -> command.with("\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> command.withEnvironment("1A", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> command.withEnvironment("A=", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> command.withEnvironment("A", "\0"));
    assertThatIllegalArgumentException().isThrownBy(() -> command.withTimeout(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> command.withOutputLimit(0));
  }

  @Test
  void saysNothingOfARefusedSecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Command.of("a").withEnvironment("A", Secret.of("hunter2\0")))
        .withMessageNotContaining("hunter2");
  }

  @Test
  void showsALineForAShell() {
    Command command =
        Command.of("tool", "it's", "", "-x=1", "A=b", "ü").withEnvironment("NAME", "a b");
    assertThat(command).hasToString("NAME='a b' tool 'it'\\''s' '' -x=1 A=b 'ü'");
  }

  @Test
  void masksSecretsWhereverTheyAre() {
    Command command =
        Command.of("tool", "--user=it's", "hunter2", "a\nlong line\nb")
            .withEnvironment("P", Secret.of("it's"))
            .withEnvironment("Q", "hunter2")
            .withInput(Secret.of("hunter2\nlong line\n"));
    assertThat(command).hasToString("P=*** Q='***' tool '--user=***' '***' 'a\n***\nb'");
    assertThat(command.scrub("hunter2 it's")).isEqualTo("*** ***");
    assertThat(command.secrets()).hasSize(2);
  }

  @Test
  void isEqualToTheSameCommand() {
    Command command = Command.of("a").withInput("x").withEnvironment("A", "b");
    assertThat(command)
        .isEqualTo(Command.of("a").withEnvironment("A", "b").withInput("x").withDescription("why"))
        .isNotEqualTo(command.withInput("y"))
        .isNotEqualTo(command.withEnvironment("A", "c"))
        .isNotEqualTo(command.withTimeout(Duration.ofSeconds(1)))
        .isNotEqualTo(command.with("b"));
  }

  @Test
  void hasNoTimeLimitOfItsOwn() {
    assertThat(Command.of("a").timeout()).isEmpty();
    assertThat(Command.of("a").withoutTimeout().timeout().orElseThrow())
        .isGreaterThan(Duration.ofDays(1_000_000));
  }
}
