package io.quorate.pacemaker.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options of {@code crm_simulate}; crm_simulate(8) of 2.1.5.
 *
 * @param input where the CIB comes from
 * @param executed whether the transition is played to its end, {@code --simulate} and not {@code --run}
 * @param moment the time to take for now; by default that of the CIB, or else the clock's
 * @param scores whether scores are shown, {@code --show-scores}
 * @param utilization whether utilization is shown, {@code --show-utilization}
 * @param quorum whether the cluster has quorum
 * @param watchdog whether the cluster has a watchdog
 * @param nodesUp nodes that come online before
 * @param nodesDown nodes that go offline before, without being fenced
 * @param nodesFailed nodes that fail before
 * @param results results of operations that are put in before: {@code vm1_monitor_10000@n1=7}
 * @param failures operations that fail when they are simulated: {@code vm1_start_0@n2=1}
 * @param ticketsGranted tickets that are granted before
 * @param ticketsRevoked tickets that are revoked before
 * @param ticketsInStandby tickets that are set to standby before
 * @param ticketsActive tickets that are activated before
 * @param saveGraph a file of the host that gets the transition graph
 * @param saveOutput a file of the host that gets the CIB afterwards
 */
@Value.Builder
public record SimulateOptions(
    SimulateInput input,
    boolean executed,
    Optional<Instant> moment,
    boolean scores,
    boolean utilization,
    Optional<Boolean> quorum,
    Optional<Boolean> watchdog,
    List<String> nodesUp,
    List<String> nodesDown,
    List<String> nodesFailed,
    List<String> results,
    List<String> failures,
    List<String> ticketsGranted,
    List<String> ticketsRevoked,
    List<String> ticketsInStandby,
    List<String> ticketsActive,
    Optional<String> saveGraph,
    Optional<String> saveOutput)
    implements WithSimulateOptions {
  /** Copies the lists. */
  public SimulateOptions {
    nodesUp = List.copyOf(nodesUp);
    nodesDown = List.copyOf(nodesDown);
    nodesFailed = List.copyOf(nodesFailed);
    results = List.copyOf(results);
    failures = List.copyOf(failures);
    ticketsGranted = List.copyOf(ticketsGranted);
    ticketsRevoked = List.copyOf(ticketsRevoked);
    ticketsInStandby = List.copyOf(ticketsInStandby);
    ticketsActive = List.copyOf(ticketsActive);
  }

  /** A simulation of the cluster that runs, played to its end. */
  public static SimulateOptions live() {
    return of(new SimulateInput.Live());
  }

  /** A simulation of a CIB on standard input, played to its end. */
  public static SimulateOptions piped(String cib) {
    return of(new SimulateInput.Pipe(cib));
  }

  /** A simulation of a CIB in a file of the host, played to its end. */
  public static SimulateOptions file(String path) {
    return of(new SimulateInput.File(path));
  }

  private static SimulateOptions of(SimulateInput input) {
    return new SimulateOptionsBuilder()
        .input(input)
        .executed(true)
        .scores(false)
        .utilization(false)
        .build();
  }
}
