package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CrmSimulateTest {
  private static final PacemakerRelease NOW = PacemakerRelease.of(2, 1, 5);
  private static final PacemakerRelease OLD = PacemakerRelease.of(1, 1, 18);

  @Test
  void defaults() {
    assertThat(CrmSimulate.simulate(SimulateOptions.live(), NOW).command().argv())
        .containsExactly("crm_simulate", "--simulate", "--live-check", "--output-as=xml");
    assertThat(CrmSimulate.simulate(SimulateOptions.live(), OLD).command().argv())
        .containsExactly("crm_simulate", "--simulate", "--live-check");
    assertThat(
            CrmSimulate.simulate(SimulateOptions.file("/srv/cluster/cib.xml"), OLD)
                .command()
                .argv())
        .containsExactly("crm_simulate", "--simulate", "--xml-file=/srv/cluster/cib.xml");
    assertThat(CrmSimulate.version().command().argv()).containsExactly("crm_simulate", "--version");
  }

  @Test
  void aCibTravelsByStandardInputAndIsNotShown() {
    SimulateOptions options = SimulateOptions.piped("<cib secret='x'/>");
    Command command = CrmSimulate.simulate(options, NOW).command();
    assertThat(command.argv()).contains("--xml-pipe");
    assertThat(new String(command.revealInput(), StandardCharsets.UTF_8))
        .isEqualTo("<cib secret='x'/>");
    assertThat(command.toString() + options).doesNotContain("secret");
  }

  @Test
  void everyOptionSet() {
    SimulateOptions options =
        SimulateOptions.live()
            .withExecuted(false)
            .withErrors(true)
            .withMoment(Instant.parse("2026-01-02T03:04:05.678Z"))
            .withScores(true)
            .withUtilization(true)
            .withQuorum(false)
            .withWatchdog(true)
            .withNodesUp("a")
            .withNodesDown("b", "c")
            .withNodesFailed("d")
            .withResults("r_monitor_0@a=7")
            .withFailures("r_start_0@a=1")
            .withTicketsGranted("t1")
            .withTicketsRevoked("t2")
            .withTicketsInStandby("t3")
            .withTicketsActive("t4")
            .withSaveGraph("/tmp/g")
            .withSaveOutput("/tmp/o");
    assertThat(CrmSimulate.simulate(options, NOW).command().argv())
        .containsExactly(
            "crm_simulate",
            "--run",
            "--live-check",
            "--verbose",
            "--set-datetime=2026-01-02 03:04:05Z",
            "--show-scores",
            "--show-utilization",
            "--quorum=false",
            "--watchdog=true",
            "--node-up=a",
            "--node-down=b",
            "--node-down=c",
            "--node-fail=d",
            "--op-inject=r_monitor_0@a=7",
            "--op-fail=r_start_0@a=1",
            "--ticket-grant=t1",
            "--ticket-revoke=t2",
            "--ticket-standby=t3",
            "--ticket-activate=t4",
            "--save-graph=/tmp/g",
            "--save-output=/tmp/o",
            "--output-as=xml");
  }
}
