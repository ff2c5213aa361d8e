package io.quorate.drbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.option.Options;
import io.quorate.drbd.command.AdjustOptions;
import io.quorate.drbd.command.CreateMdOptions;
import io.quorate.drbd.command.DetachOptions;
import io.quorate.drbd.command.DrbdExit;
import io.quorate.drbd.command.DrbdFailure;
import io.quorate.drbd.command.NewCurrentUuidOptions;
import io.quorate.drbd.command.ResizeOptions;
import io.quorate.drbd.command.VerifyOptions;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.testkit.ScriptedRunner;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrbdClientTest {
  private final ScriptedRunner runner = ScriptedRunner.on("alpha");
  private final DrbdClient drbd = DrbdClient.on(runner);

  @AfterEach
  void everythingCame() {
    runner.close();
  }

  @Test
  void commandsWithoutAGuardRunAtOnce() {
    drbd(
        "drbdadm up r0",
        "drbdadm down r0",
        "drbdadm attach r0/1",
        "drbdadm detach r0/1",
        "drbdadm connect r0:bravo",
        "drbdadm disconnect r0",
        "drbdadm primary r0",
        "drbdadm secondary r0",
        "drbdadm create-md r0",
        "drbdadm new-current-uuid r0",
        "drbdadm resize r0",
        "drbdadm verify r0",
        "drbdadm pause-sync r0",
        "drbdadm resume-sync r0",
        "drbdadm outdate r0",
        "drbdadm suspend-io r0",
        "drbdadm resume-io r0",
        "drbdadm wait-connect r0",
        "drbdadm --setup-option=--allow-two-primaries=yes net-options r0",
        "drbdadm del-peer r0:bravo",
        "drbdadm forget-peer r0:bravo",
        "drbdadm adjust all");
    drbd.up("r0");
    drbd.down("r0");
    drbd.attach("r0/1");
    drbd.detach("r0/1", DetachOptions.none(), DrbdEvidence.none());
    drbd.connect("r0:bravo");
    drbd.disconnect("r0");
    drbd.primary("r0");
    drbd.secondary("r0");
    drbd.createMetadata("r0", CreateMdOptions.none(), DrbdEvidence.none());
    drbd.newCurrentUuid("r0", NewCurrentUuidOptions.none(), DrbdEvidence.none());
    drbd.resize("r0", ResizeOptions.none(), DrbdEvidence.none());
    drbd.verify("r0", VerifyOptions.none());
    drbd.pauseSync("r0");
    drbd.resumeSync("r0");
    drbd.outdate("r0");
    drbd.suspendIo("r0");
    drbd.resumeIo("r0");
    drbd.waitConnect("r0");
    drbd.netOptions("r0", Options.none().with(DrbdNet.ALLOW_TWO_PRIMARIES, true));
    drbd.removePeer("r0:bravo");
    drbd.forgetPeer("r0:bravo");
    drbd.adjust("all", AdjustOptions.none());
  }

  private void drbd(String... lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      runner.expect(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
    }
  }

  @Test
  void questions() {
    runner.expect("drbdadm", "role", "r0").gives("Primary\n");
    runner.expect("drbdadm", "dstate", "r0/1").gives("UpToDate/UpToDate\n");
    runner.expect("drbdadm", "cstate", "r0:bravo").gives("Connected\n");
    runner.expect("drbdadm", "sh-resources").gives("r0 r1\n");
    runner.expect("drbdadm", "--dry-run", "adjust", "r0").gives("drbdsetup connect r0 1\n");
    runner.expect("drbdadm", "dump", "r0").gives("resource r0 {}\n");
    runner.expect("drbdadm", "dump-xml", "all").gives("<config/>\n");
    runner
        .expect("drbdadm", "get-gi", "r0")
        .gives(
            "1A2B3C4D5E6F7080:0000000000000000:0000000000000000:0000000000000000:1:1:0:1:0:0:0\n");
    runner.expect("drbdadm", "--version").gives("DRBDADM_VERSION=9.22.0\n");
    assertThat(drbd.role("r0")).hasSize(1);
    assertThat(drbd.diskState("r0/1")).hasSize(1);
    assertThat(drbd.connectionState("r0:bravo")).hasSize(1);
    assertThat(drbd.resources()).containsExactly("r0", "r1");
    assertThat(drbd.planAdjust("r0", AdjustOptions.none()))
        .singleElement()
        .hasToString("drbdsetup connect r0 1");
    assertThat(drbd.dump("r0")).contains("resource");
    assertThat(drbd.dumpXml("all")).contains("config");
    assertThat(drbd.generations("r0").identifiers())
        .singleElement()
        .hasToString(
            "1A2B3C4D5E6F7080:0000000000000000:0000000000000000:0000000000000000:1:1:0:1:0:0:0");
    assertThat(drbd.version().utils().isAtLeast("9.22")).isTrue();
    assertThat(drbd.host()).isEqualTo("alpha");
  }

  @Test
  void failuresAreTyped() {
    runner
        .expect("drbdadm", "primary", "r0")
        .fails(17, "r0: State change failed: (-2) Need access to UpToDate data\n");
    DrbdException failure = catchThrowableOfType(DrbdException.class, () -> drbd.primary("r0"));
    assertThat(failure.exit()).contains(DrbdExit.NO_UP_TO_DATE_DATA);
    assertThat(failure.has(DrbdFailure.NO_UP_TO_DATE_DISK)).isTrue();
    assertThat(failure.has(DrbdFailure.NO_QUORUM)).isFalse();
    assertThat(failure)
        .hasMessageContainingAll("drbdadm primary r0", "alpha", "exit code 17", "UpToDate data");
  }

  @Test
  void aConnectionThatFailsIsADrbdException() {
    CommandException lost =
        CommandException.of(
            CommandException.Reason.CONNECTION,
            "alpha",
            Command.of("drbdadm", "role", "r0"),
            "has no connection",
            "ssh: no route");
    runner.expect("drbdadm", "role", "r0").fails(lost);
    DrbdException failure = catchThrowableOfType(DrbdException.class, () -> drbd.role("r0"));
    assertThat(failure.failed()).isSameAs(lost);
    assertThat(failure.exit()).isEmpty();
    assertThat(failure.failures()).isEmpty();
  }

  @Test
  void aSharedSecretThatTheToolRepeatsIsMasked() {
    runner
        .expect("drbdadm", "adjust", "r0")
        .fails(
            10,
            "r0: Failure: (102) Local address(port) already in use.\n"
                + "Command 'drbdsetup new-peer r0 1 --_name=bravo --shared-secret=ge heim --x"
                + " --protocol=C' terminated with exit code 10\n");
    runner.expect("drbdsetup", "status", "r0", "--json").fails(10, "r0: No such resource\n");
    DrbdUpException failure =
        catchThrowableOfType(DrbdUpException.class, () -> drbd.adjust("r0", AdjustOptions.none()));
    assertThat(failure).hasMessageContaining("--shared-secret=***").hasMessageContaining("(102)");
    assertThat(failure.getMessage() + failure.failed().getMessage() + failure.failed().words())
        .doesNotContain("heim")
        .doesNotContain("--x");
    assertThat(failure.has(DrbdFailure.LOCAL_ADDRESS_IN_USE)).isTrue();
  }

  @Test
  void whatIsNoTargetRunsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> drbd.up("-f"));
    assertThatIllegalArgumentException().isThrownBy(() -> drbd.down("r0:bravo"));
    assertThatIllegalArgumentException().isThrownBy(() -> drbd.status("all"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drbd.forcePrimary("all", DrbdEvidence.none()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                drbd.createMetadata(
                    "all", CreateMdOptions.none().withForce(), DrbdEvidence.none()));
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdEvidence.none().because(" "));
  }
}
