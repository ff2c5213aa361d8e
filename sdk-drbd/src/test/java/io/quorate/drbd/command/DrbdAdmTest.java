package io.quorate.drbd.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quorate.core.exec.Command;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdNet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrbdAdmTest {
  static Stream<AdmCalls.Case> cases() {
    return Stream.concat(AdmCalls.planned().stream(), AdmCalls.direct().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void commandLine(AdmCalls.Case each) {
    assertThat(String.join(" ", each.call().command().argv())).isEqualTo(each.words());
  }

  @Test
  void everyFactoryIsInTheTable() {
    Set<String> commands = cases().map(each -> each.call().name()).collect(Collectors.toSet());
    long factories =
        Stream.of(DrbdAdm.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .count();
    assertThat(commands).hasSize((int) factories);
  }

  @Test
  void partsOfATargetThatTheToolWouldNotLookAtAreRefused() {
    DrbdTarget peer = DrbdTarget.parse("r0:node2");
    DrbdTarget volume = DrbdTarget.parse("r0/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrbdAdm.down(peer))
        .withMessage("drbdadm down does not act on a peer: r0:node2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrbdAdm.primary(volume, false))
        .withMessage("drbdadm primary does not act on a volume: r0/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrbdAdm.detach(peer, DetachOptions.none()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrbdAdm.connect(peer.volume(0), ConnectOptions.none()))
        .withMessage("drbdadm connect does not act on a volume: r0:node2/0");
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdAdm.status(volume));
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdSetup.statusJson(peer));
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateMdOptions.none().withMaxPeers(32))
        .withMessage("max-peers must be 31 or less: 32");
    assertThatIllegalArgumentException().isThrownBy(() -> CreateMdOptions.none().withMaxPeers(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResizeOptions.none().withActivityLog(0, 32));
    assertThatIllegalArgumentException().isThrownBy(() -> ResizeOptions.none().withSectors(0));
    assertThatIllegalArgumentException().isThrownBy(() -> VerifyOptions.none().withStart(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidateOptions.none().withSyncFrom(-1));
  }

  @Test
  void aSharedSecretNeverBecomesAnArgument() {
    Options options = Options.none().with(DrbdNet.SHARED_SECRET, "geheim");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrbdAdm.netOptions(DrbdTarget.resource("r0"), options))
        .withMessageNotContaining("geheim");
  }

  @Test
  void whatTakesLongHasTime() {
    DrbdTarget all = DrbdTarget.all();
    assertThat(DrbdAdm.up(all).command().timeout()).contains(Duration.ofMinutes(10));
    assertThat(DrbdAdm.connect(all, ConnectOptions.none()).command().timeout()).isEmpty();
    assertThat(DrbdAdm.waitConnect(all).command()).isEqualTo(unlimited("wait-connect"));
    assertThat(DrbdAdm.waitSync(all).command()).isEqualTo(unlimited("wait-sync"));
  }

  private static Command unlimited(String name) {
    return Command.of("drbdadm", name, "all").withoutTimeout();
  }

  @Test
  void drbdsetup() {
    DrbdTarget all = DrbdTarget.all();
    assertThat(DrbdSetup.statusJson(all).command().argv())
        .containsExactly("drbdsetup", "status", "--json");
    assertThat(DrbdSetup.statusText(DrbdTarget.resource("r0")).command().argv())
        .containsExactly("drbdsetup", "status", "r0", "--verbose", "--statistics");
    assertThat(DrbdSetup.events(all, EventsOptions.none()).argv())
        .containsExactly("drbdsetup", "events2");
    EventsOptions options =
        EventsOptions.none()
            .withTimestamps()
            .withStatistics()
            .withFull()
            .withDiff()
            .withNow()
            .withPoll();
    assertThat(DrbdSetup.events(DrbdTarget.resource("r0"), options).argv())
        .containsExactly(
            "drbdsetup",
            "events2",
            "r0",
            "--timestamps",
            "--statistics",
            "--full",
            "--diff",
            "--now",
            "--poll");
    assertThat(DrbdSetup.help("events2").command().argv())
        .containsExactly("drbdsetup", "help", "events2");
  }

  @Test
  void exitCodesHaveMeanings() {
    assertThat(List.of(0, 1, 2, 5, 10, 11, 16, 17, 20, 42))
        .allSatisfy(code -> assertThat(DrbdExit.of(code).map(DrbdExit::code)).contains(code));
    assertThat(DrbdExit.of(17)).contains(DrbdExit.NO_UP_TO_DATE_DATA);
    assertThat(DrbdExit.of(3)).isEqualTo(Optional.empty());
  }
}
