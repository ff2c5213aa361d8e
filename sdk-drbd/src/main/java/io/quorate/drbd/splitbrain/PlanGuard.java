package io.quorate.drbd.splitbrain;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.metadata.GenerationComparison;
import io.quorate.drbd.metadata.GenerationIdentifiers;
import io.quorate.drbd.metadata.SyncDecision;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.PeerDeviceStatus;
import io.quorate.drbd.status.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against a node's giving up its data, and what it would lose. */
final class PlanGuard {
  private final SplitBrainDiagnosis diagnosis;
  private final String name;
  private final Optional<NodeReport> victim;
  private final List<NodeReport> survivors;
  private final List<Diagnostic> found = new ArrayList<>();

  PlanGuard(SplitBrainDiagnosis diagnosis, String victim) {
    this.diagnosis = diagnosis;
    this.name = victim;
    this.victim = diagnosis.node(victim);
    this.survivors =
        diagnosis.nodes().stream()
            .filter(report -> !report.node().equals(victim) && !report.isDiskless())
            .toList();
  }

  NodeReport victim() {
    return victim.orElseThrow();
  }

  /** The nodes with data that stay. */
  List<NodeReport> survivors() {
    return survivors;
  }

  List<Diagnostic> objections() {
    if (victim.isEmpty()) {
      object("DRBD331", "there is no report of '" + name + "'", "ask that node first");
      return found;
    }
    if (victim().isDiskless()) {
      object("DRBD332", name + " has no disk, so it has no data to give up", "connect it");
      return found;
    }
    if (survivors.isEmpty()) {
      object("DRBD333", "no other node has data", "ask all nodes; somebody must keep the data");
      return found;
    }
    missingNodes();
    survivors.forEach(this::pair);
    survivors.forEach(this::disks);
    for (int i = 0; i < survivors.size(); i++) {
      for (NodeReport other : survivors.subList(i + 1, survivors.size())) {
        agree(survivors.get(i), other);
      }
    }
    return found;
  }

  private void missingNodes() {
    for (NodeReport report : diagnosis.nodes()) {
      for (ConnectionStatus connection : report.status().connections()) {
        if (report.namesPeers() && diagnosis.node(connection.name()).isEmpty()) {
          object(
              "DRBD334",
              report.node() + " has a connection to " + connection.name() + ", which was not asked",
              "ask every node: it may have data too");
        }
      }
    }
  }

  private void pair(NodeReport survivor) {
    PairFinding pair = diagnosis.pair(name, survivor.node()).orElseThrow();
    String both = name + " and " + survivor.node();
    switch (pair.verdict()) {
      case SPLIT_BRAIN -> volumes(survivor);
      case CONNECTED -> object("DRBD335", both + " are connected: nothing is to be healed", "");
      case SYNCABLE ->
          object(
              "DRBD335",
              both + " have no split brain: " + pair.evidence().get(pair.evidence().size() - 1),
              "'drbdadm connect' on both; look at why they parted");
      case UNRELATED_DATA ->
          object(
              "DRBD336",
              both + " have nothing in common: these are not two versions of the same data",
              "look at the disks; 'drbdadm invalidate' on the one that is to be overwritten as a whole");
      case SUSPECTED, NOT_CONNECTED, CONTRADICTORY, NO_DATA ->
          object(
              "DRBD337",
              "it is not proven that "
                  + both
                  + " have a split brain: "
                  + String.join(" ", pair.evidence()),
              "read the generations of both with 'drbdadm get-gi'");
    }
  }

  /** In a volume that only the victim has changed, newer data would go. */
  private void volumes(NodeReport survivor) {
    for (DeviceStatus device : victim().status().devices()) {
      int volume = device.volume();
      Optional<GenerationIdentifiers> own = victim().generations(survivor.node(), volume);
      Optional<GenerationIdentifiers> other = survivor.generations(name, volume);
      if (own.isPresent() && other.isPresent()) {
        SyncDecision decision = GenerationComparison.between(own.get(), other.get()).decision();
        if (decision.isFromA()) {
          object(
              "DRBD338",
              "only " + name + " has changed volume " + volume + ": it would lose the newer data",
              "give up the other node's data, or connect that volume's resource on its own");
        }
      }
    }
  }

  private void disks(NodeReport survivor) {
    for (DeviceStatus device : victim().status().devices()) {
      Optional<DiskState> disk = survivor.status().device(device.volume()).map(DeviceStatus::disk);
      if (disk.filter(DiskState.UP_TO_DATE::equals).isEmpty()) {
        object(
            "DRBD339",
            "volume "
                + device.volume()
                + " of "
                + survivor.node()
                + " is "
                + disk.map(DiskState::word).orElse("not there")
                + ", so it has no good data to keep",
            "repair that node first");
      }
    }
  }

  private void agree(NodeReport one, NodeReport other) {
    PairVerdict verdict = diagnosis.pair(one.node(), other.node()).orElseThrow().verdict();
    if (verdict != PairVerdict.CONNECTED && verdict != PairVerdict.SYNCABLE) {
      object(
          "DRBD340",
          "whose data stay is not clear: "
              + one.node()
              + " and "
              + other.node()
              + " are "
              + verdict,
          "heal these two first");
    }
  }

  private void object(String code, String message, String help) {
    Diagnostic objection = Diagnostic.of(Severity.ERROR, code, message);
    found.add(help.isEmpty() ? objection : objection.withHelp(help));
  }

  List<String> givenUp() {
    List<String> lost = new ArrayList<>();
    if (victim().status().role() == Role.PRIMARY) {
      lost.add(name + " is Primary: what uses the device there has to be stopped");
    }
    NodeReport survivor = survivors.get(0);
    for (DeviceStatus device : victim().status().devices()) {
      int volume = device.volume();
      StringBuilder sentence = new StringBuilder();
      sentence.append("what was written on ").append(name);
      sentence.append(" to volume ").append(volume).append(" of ").append(diagnosis.resource());
      victim()
          .generations(survivor.node(), volume)
          .filter(ids -> !ids.bitmap().isNone())
          .ifPresent(ids -> sentence.append(" since generation ").append(ids.bitmap()));
      victim()
          .connectionTo(survivor.node())
          .flatMap(connection -> connection.peerDevice(volume))
          .flatMap(PeerDeviceStatus::counters)
          .ifPresent(
              counters ->
                  sentence.append(", ").append(counters.outOfSync()).append(" KiB of blocks"));
      lost.add(sentence.toString());
    }
    return lost;
  }
}
