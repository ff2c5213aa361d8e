package io.quorate.drbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.drbd.command.DrbdFailure;
import io.quorate.testkit.ScriptedRunner;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpHalfWayTest {
  private static final String WORDS =
      """
      r1: Failure: (119) No valid meta-data signature found.

      \t==> Use 'drbdadm create-md res' to initialize meta-data area. <==

      Command 'drbdsetup-84 attach 11 /dev/vdd /dev/vdd 0' terminated with exit code 10
      """;

  private final ScriptedRunner runner = ScriptedRunner.on("alpha");
  private final DrbdClient drbd = DrbdClient.on(runner);

  @AfterEach
  void everythingCame() {
    runner.close();
  }

  @Test
  void whatIsUpAndWhatIsNotOf84() {
    runner.expect("drbdadm", "up", "all").fails(10, WORDS);
    runner.expect("drbdadm", "sh-resources").gives("ok r0 r1 r2\n");
    runner.expect("drbdsetup", "status", "--json").gives(Host.unrecognized("--json"));
    runner
        .expect("drbdsetup", "status", "--verbose", "--statistics")
        .gives(
            """
            ok role:Secondary
              volume:0 disk:UpToDate
              peer connection:Connecting

            r0 role:Secondary
              volume:0 disk:UpToDate

            r1 role:Secondary
              volume:0 disk:UpToDate
              volume:1 disk:Diskless
            """);
    DrbdUpException failure = catchThrowableOfType(DrbdUpException.class, () -> drbd.up("all"));
    assertThat(failure.has(DrbdFailure.NO_METADATA)).isTrue();
    assertThat(failure.resources())
        .containsExactly(
            new BringUp("ok", true, List.of(), List.of(), true),
            new BringUp("r0", true, List.of(), List.of(), false),
            new BringUp("r1", true, List.of(1), List.of(), false),
            new BringUp("r2", false, List.of(), List.of(), false));
    assertThat(failure.incomplete())
        .extracting(BringUp::resource)
        .containsExactly("r0", "r1", "r2");
    assertThat(failure)
        .hasMessageContaining("(119)")
        .hasMessageEndingWith(
            "now:\n  ok: up\n  r0: no connection\n  r1: volume 1 has no disk, no connection"
                + "\n  r2: down");
  }

  @Test
  void oneResourceOf9() {
    runner
        .expect("drbdadm", "up", "r0")
        .fails(10, "r0: Failure: (104) Can not open backing device.\n");
    runner
        .expect("drbdsetup", "status", "r0", "--json")
        .gives(Host.json("Secondary", "StandAlone", "Unknown", "Diskless/DUnknown"));
    DrbdUpException failure = catchThrowableOfType(DrbdUpException.class, () -> drbd.up("r0"));
    assertThat(failure.resources())
        .containsExactly(new BringUp("r0", true, List.of(0), List.of("bravo"), false));
    assertThat(failure).hasMessageEndingWith("r0: volume 0 has no disk, StandAlone to bravo");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    runner.expect("drbdadm", "up", "all").fails(10, WORDS);
    runner.expect("drbdadm", "sh-resources").fails(10, "broken\n");
    DrbdUpException failure = catchThrowableOfType(DrbdUpException.class, () -> drbd.up("all"));
    assertThat(failure.resources()).isEmpty();
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0]).hasMessageContaining("sh-resources");
    assertThat(failure).hasMessageContaining("(119)");
  }
}
