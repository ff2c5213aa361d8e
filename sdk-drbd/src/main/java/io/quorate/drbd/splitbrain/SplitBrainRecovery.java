package io.quorate.drbd.splitbrain;

import io.quorate.core.QuorateException;
import io.quorate.drbd.DrbdClient;
import io.quorate.drbd.DrbdEvidence;
import io.quorate.drbd.DrbdException;
import io.quorate.drbd.command.ConnectOptions;
import io.quorate.drbd.rule.NodeState;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.DrbdStatusTable;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Diagnoses a resource on all its nodes, and carries out a plan step by step.
 *
 * <pre>{@code
 * SplitBrainRecovery recovery = SplitBrainRecovery.of("r0", Map.of("alfa", alfa, "bravo", bravo));
 * RecoveryPlan plan = RecoveryPlan.of(recovery.diagnose(), "bravo");
 * recovery.run(plan, Duration.ofHours(1), System.out::println);
 * }</pre>
 *
 * <p>Each step is verified with the status of its node before the next one begins. When a step fails, nothing more is
 * done: up to {@code connect --discard-my-data} no data are lost, and the plan can be made anew.
 */
public final class SplitBrainRecovery {
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String resource;
  private final Map<String, DrbdClient> nodes;
  private final Duration poll;

  private SplitBrainRecovery(String resource, Map<String, DrbdClient> nodes, Duration poll) {
    this.resource = resource;
    this.nodes = Map.copyOf(nodes);
    this.poll = poll;
  }

  /**
   * A recovery of one resource.
   *
   * @param nodes a client for every node of the resource, by the name that its peers call it
   */
  public static SplitBrainRecovery of(String resource, Map<String, DrbdClient> nodes) {
    return new SplitBrainRecovery(resource, nodes, POLL);
  }

  /** The same, looking at the state of a node that often while it waits. */
  SplitBrainRecovery polling(Duration pause) {
    return new SplitBrainRecovery(resource, nodes, pause);
  }

  /**
   * Asks all nodes.
   *
   * @throws IllegalStateException when the resource is down on one of them
   * @throws DrbdException when a tool fails
   */
  public SplitBrainDiagnosis diagnose() {
    List<String> names = nodes.keySet().stream().sorted().toList();
    return SplitBrainDiagnosis.of(
        names.stream()
            .map(name -> NodeReport.read(nodes.get(name), name, resource, names))
            .toList());
  }

  /**
   * Carries out a plan.
   *
   * @param syncTimeout how long the resync may take
   * @param progress is told each step before it is done
   * @throws RecoveryException when the plan is refused, when the nodes are not as they were when it was made, or when a
   *     step fails; it says how far it came
   */
  public void run(RecoveryPlan plan, Duration syncTimeout, Consumer<RecoveryStep> progress) {
    if (!plan.isPossible()) {
      throw new RecoveryException("the plan was refused:\n" + plan.objections(), List.of());
    }
    RecoveryPlan now = RecoveryPlan.of(diagnose(), plan.victim());
    if (!now.steps().equals(plan.steps())) {
      throw new RecoveryException(
          "the nodes are not as they were when the plan was made:\n" + now, List.of());
    }
    List<RecoveryStep> done = new ArrayList<>();
    for (RecoveryStep step : plan.steps()) {
      progress.accept(step);
      try {
        act(step, plan);
        verify(step, syncTimeout);
      } catch (QuorateException | IllegalStateException e) {
        throw new RecoveryException(
            "step " + (done.size() + 1) + " failed: " + step + "\n" + e.getMessage(), done, e);
      }
      done.add(step);
    }
  }

  private DrbdClient client(RecoveryStep step) {
    return Optional.ofNullable(nodes.get(step.node())).orElseThrow();
  }

  private void act(RecoveryStep step, RecoveryPlan plan) {
    DrbdClient client = client(step);
    try {
      switch (step.action()) {
        case DISCONNECT -> client.disconnect(step.target());
        case SECONDARY -> client.secondary(step.target());
        case CONNECT -> client.connect(step.target());
        case CONNECT_AND_DISCARD ->
            client.connect(
                step.target(),
                ConnectOptions.none().withDiscardMyData(),
                DrbdEvidence.of(keepers(plan)));
        case AWAIT_UP_TO_DATE -> {}
      }
    } catch (DrbdException e) {
      if (!step.mayFail()) {
        throw e;
      }
    }
  }

  private Collection<NodeState> keepers(RecoveryPlan plan) {
    return plan.survivors().stream()
        .flatMap(name -> nodes.get(name).nodeStates(resource).stream().map(s -> named(s, name)))
        .toList();
  }

  /** The peers' name for the node, which need not be the name of the host that the client talks to. */
  private static NodeState named(NodeState state, String name) {
    return new NodeState(name, state.role(), state.disk(), state.standalone());
  }

  private void verify(RecoveryStep step, Duration syncTimeout) {
    boolean sync = step.action() == RecoveryStep.Action.AWAIT_UP_TO_DATE;
    long deadline = System.nanoTime() + (sync ? syncTimeout : STEP).toNanos();
    while (true) {
      NodeReport report = NodeReport.of(step.node(), status(step));
      if (holds(step, report)) {
        return;
      }
      if (step.action().connects() && report.stateTo(step.peer()) == ConnectionState.STAND_ALONE) {
        throw new IllegalStateException(
            step.node()
                + " is StandAlone again: to repeat it is useless; look at the kernel's log of both nodes");
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("not in time; the state is now:\n" + table(report));
      }
      try {
        Thread.sleep(poll.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  private static String table(NodeReport report) {
    return DrbdStatusTable.print(new DrbdStatus(List.of(report.status())));
  }

  private ResourceStatus status(RecoveryStep step) {
    return client(step)
        .status(resource)
        .resource(resource)
        .orElseThrow(() -> new IllegalStateException(resource + " is down on " + step.node()));
  }

  private static boolean holds(RecoveryStep step, NodeReport report) {
    ConnectionState state = report.stateTo(step.peer());
    return switch (step.action()) {
      case DISCONNECT -> state == ConnectionState.STAND_ALONE;
      case SECONDARY -> report.status().role() == Role.SECONDARY;
      case CONNECT_AND_DISCARD, CONNECT -> state != ConnectionState.STAND_ALONE;
      case AWAIT_UP_TO_DATE ->
          state == ConnectionState.CONNECTED
              && report.status().devices().stream()
                  .map(DeviceStatus::disk)
                  .allMatch(DiskState.UP_TO_DATE::equals)
              && report.connectionTo(step.peer()).filter(ConnectionStatus::isHealthy).isPresent();
    };
  }
}
