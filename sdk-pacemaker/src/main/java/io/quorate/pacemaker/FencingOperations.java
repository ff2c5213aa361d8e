package io.quorate.pacemaker;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.command.CrmNode;
import io.quorate.pacemaker.command.FenceOptions;
import io.quorate.pacemaker.command.StonithAdmin;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.FencingEvent;
import io.quorate.pacemaker.status.FencingState;
import io.quorate.pacemaker.status.NodeCondition;
import io.quorate.pacemaker.status.NodeStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fencing of a node, by its devices or by somebody's word. */
final class FencingOperations {
  private final ClusterLink link;

  FencingOperations(ClusterLink link) {
    this.link = link;
  }

  private StonithAdmin tool() {
    return StonithAdmin.of(link.release());
  }

  List<String> devices(String node) {
    return link.answer(tool().devicesFor(node));
  }

  /**
   * Fences, and believes it when the history has a success that was not there before.
   *
   * @param reboot whether it is to be switched on again
   */
  Fenced fence(String node, boolean reboot, Optional<String> reason) {
    String what = (reboot ? "fencing (reboot) of " : "fencing (off) of ") + node;
    demandDaemons(what);
    ClusterStatus before = link.status();
    Guards.check(what, objections(before, node, reason));
    long begin = System.nanoTime();
    FenceOptions options = FenceOptions.none().withTimeout(link.waiting().timeout());
    link.answer(reboot ? tool().reboot(node, options) : tool().fence(node, options));
    Set<FencingEvent> known = new HashSet<>(before.fencing());
    Goal goal =
        Goal.awaited(
            "the fencing history has a success for " + node + ", and the node counts as clean",
            status ->
                success(status, node, known).isPresent()
                    && status.node(node).filter(NodeStatus::unclean).isEmpty());
    Done done = link.done(what, goal, before, begin);
    return new Fenced(node, success(done.after(), node, known).orElseThrow(), done);
  }

  private static Optional<FencingEvent> success(
      ClusterStatus status, String node, Set<FencingEvent> known) {
    return status.fencing().stream()
        .filter(event -> event.target().equals(node) && event.state() == FencingState.SUCCESS)
        .filter(event -> !known.contains(event))
        .findFirst();
  }

  private void demandDaemons(String what) {
    if (link.isOffline()) {
      throw new IllegalStateException(what + " needs a running cluster, not a file");
    }
  }

  private List<Diagnostic> objections(ClusterStatus now, String node, Optional<String> reason) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<NodeStatus> target = now.node(node);
    if (target.isEmpty()) {
      found.add(Guards.noSuchNode(now, node));
      return found;
    }
    if (!now.summary().flatMap(head -> head.options().fencingEnabled()).orElse(true)) {
      found.add(
          Guards.finding(
              "PCM402",
              "fencing is disabled in this cluster",
              "set stonith-enabled=true and configure a device for each node"));
    }
    if (devices(node).isEmpty()) {
      found.add(
          Guards.finding(
              "PCM403",
              "no fencing device that is registered can fence '" + node + "'",
              "look at pcmk_host_list, pcmk_host_map and at whether a device runs"));
    }
    if (reason.isPresent()) {
      return found;
    }
    if (link.answer(CrmNode.name()).equals(node)) {
      found.add(
          Guards.finding(
              "PCM404",
              "'" + node + "' is the node that is asked to do it, and will not live to tell",
              "ask another node, or give a reason"));
    }
    if (!now.hasQuorum().orElse(false)) {
      found.add(
          Guards.finding(
              "PCM405",
              "the asked node's partition has no quorum: '"
                  + node
                  + "' may be the one that keeps the services running",
              "ask a node of the partition with quorum, or give a reason"));
    }
    boolean another =
        now.nodes().stream()
            .anyMatch(
                each -> !each.name().equals(node) && each.condition() == NodeCondition.ONLINE);
    if (!another && target.get().online()) {
      found.add(
          Guards.finding(
              "PCM406",
              "no other node is online that could take its services",
              "bring another node online first, or give a reason"));
    }
    return found;
  }

  Done confirm(String node, ManualConfirmation word) {
    String what =
        "confirmation that " + node + " is off, by " + word.who() + " (" + word.how() + ")";
    demandDaemons(what);
    ClusterStatus now = link.status();
    List<Diagnostic> found = new ArrayList<>();
    Optional<NodeStatus> target = now.node(node);
    if (target.isEmpty()) {
      found.add(Guards.noSuchNode(now, node));
    } else if (target.get().online()) {
      found.add(
          Guards.finding(
              "PCM407",
              "'"
                  + node
                  + "' is "
                  + target.get().condition()
                  + ": it is a member, so it is not off",
              "fence it by its device, or switch it off and wait until the cluster misses it"));
    }
    Guards.check(what, found);
    return link.change(
        what,
        Goal.reached(
            node + " counts as off",
            status -> true,
            status ->
                status.node(node).filter(each -> !each.unclean() && !each.online()).isPresent()),
        () -> link.answer(tool().confirm(node)));
  }
}
