package io.quorate.drbd.splitbrain;

import io.quorate.drbd.metadata.GenerationComparison;
import io.quorate.drbd.metadata.GenerationIdentifiers;
import io.quorate.drbd.metadata.SyncDecision;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.DeviceStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the nodes of a resource say together.
 *
 * <p>{@code StandAlone} proves nothing: an administrator, a wrong secret or a change of options ends there too, and the
 * node that loses a split brain may go on trying to connect. Proof is in the generation identifiers of both nodes, or
 * in a call of the handler {@code split-brain}; drbd.conf(5), handlers; the DRBD user's guide, split brain.
 *
 * <pre>{@code
 * SplitBrainDiagnosis diagnosis = SplitBrainDiagnosis.of(List.of(alfaReport, bravoReport));
 * diagnosis.pairs().forEach(System.out::println);
 * }</pre>
 *
 * @param resource the resource's name
 * @param nodes what each node said
 * @param pairs one finding for each two nodes
 */
public record SplitBrainDiagnosis(
    String resource, List<NodeReport> nodes, List<PairFinding> pairs) {
  /** Copies the lists. */
  public SplitBrainDiagnosis {
    nodes = List.copyOf(nodes);
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares every two nodes.
   *
   * @throws IllegalArgumentException when there are less than two, two of one name, or reports of different resources
   */
  public static SplitBrainDiagnosis of(Collection<NodeReport> reports) {
    List<NodeReport> nodes = List.copyOf(reports);
    if (nodes.size() < 2) {
      throw new IllegalArgumentException("a split brain needs two nodes");
    }
    String resource = nodes.get(0).status().name();
    List<PairFinding> pairs = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (!nodes.get(i).status().name().equals(resource)) {
        throw new IllegalArgumentException(
            "reports of " + resource + " and of " + nodes.get(i).status().name());
      }
      for (NodeReport other : nodes.subList(i + 1, nodes.size())) {
        if (other.node().equals(nodes.get(i).node())) {
          throw new IllegalArgumentException("two reports of " + other.node());
        }
        pairs.add(compare(nodes.get(i), other));
      }
    }
    return new SplitBrainDiagnosis(resource, nodes, pairs);
  }

  /** Whether two of the nodes are known to have changed the data apart from each other. */
  public boolean isSplitBrain() {
    return pairs.stream().anyMatch(pair -> pair.verdict() == PairVerdict.SPLIT_BRAIN);
  }

  /** What was found of two nodes. */
  public Optional<PairFinding> pair(String one, String other) {
    return pairs.stream().filter(pair -> pair.isBetween(one, other)).findFirst();
  }

  /** What a node said. */
  public Optional<NodeReport> node(String name) {
    return nodes.stream().filter(report -> report.node().equals(name)).findFirst();
  }

  private static PairFinding compare(NodeReport a, NodeReport b) {
    ConnectionState here = a.stateTo(b.node());
    ConnectionState there = b.stateTo(a.node());
    boolean connectedHere = here == ConnectionState.CONNECTED;
    boolean connectedThere = there == ConnectionState.CONNECTED;
    List<String> said = new ArrayList<>();
    said.add(a.node() + " is " + here + ", " + b.node() + " is " + there + ".");
    if (connectedHere && connectedThere) {
      return new PairFinding(a.node(), b.node(), PairVerdict.CONNECTED, said);
    }
    if (connectedHere || connectedThere) {
      said.add("Ask both again: only one of them is connected.");
      return new PairFinding(a.node(), b.node(), PairVerdict.CONTRADICTORY, said);
    }
    if (a.isDiskless() || b.isDiskless()) {
      said.add((a.isDiskless() ? a.node() : b.node()) + " has no disk.");
      return new PairFinding(a.node(), b.node(), PairVerdict.NO_DATA, said);
    }
    return new PairFinding(a.node(), b.node(), byData(a, b, here, there, said), said);
  }

  private static PairVerdict byData(
      NodeReport a, NodeReport b, ConnectionState here, ConnectionState there, List<String> said) {
    List<SyncDecision> decisions = new ArrayList<>();
    boolean complete = true;
    for (DeviceStatus device : a.status().devices()) {
      Optional<GenerationIdentifiers> own = a.generations(b.node(), device.volume());
      Optional<GenerationIdentifiers> other = b.generations(a.node(), device.volume());
      if (own.isEmpty() || other.isEmpty()) {
        complete = false;
        continue;
      }
      GenerationComparison comparison = GenerationComparison.between(own.get(), other.get());
      decisions.add(comparison.decision());
      said.add("Volume " + device.volume() + ": " + comparison.sentence(a.node(), b.node()));
    }
    if (decisions.contains(SyncDecision.UNRELATED_DATA)) {
      return PairVerdict.UNRELATED_DATA;
    }
    if (decisions.stream().anyMatch(SyncDecision::isSplitBrain)) {
      return PairVerdict.SPLIT_BRAIN;
    }
    if (decisions.contains(SyncDecision.CONTRADICTION)) {
      return PairVerdict.CONTRADICTORY;
    }
    if (complete && !decisions.isEmpty()) {
      return PairVerdict.SYNCABLE;
    }
    if (a.saysSplitBrainWith(b.node()) || b.saysSplitBrainWith(a.node())) {
      said.add("The handler for a split brain was called.");
      return PairVerdict.SPLIT_BRAIN;
    }
    if (here == ConnectionState.STAND_ALONE || there == ConnectionState.STAND_ALONE) {
      said.add("StandAlone has many reasons: the generations of both nodes would tell.");
      return PairVerdict.SUSPECTED;
    }
    said.add("Both try: look at the network between them, and at their options.");
    return PairVerdict.NOT_CONNECTED;
  }
}
