package io.quorate.drbd;

import io.quorate.drbd.rule.NodeState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a caller knows that the node itself cannot know: the states of other nodes, and why it is right to go on.
 *
 * <pre>{@code
 * DrbdEvidence.of(node2.nodeStates("r1"))
 * DrbdEvidence.none().because("node2 burnt down, its disks are gone")
 * }</pre>
 *
 * <p>A reason does not open every door: {@code docs/drbd-client.md} has the table.
 *
 * @param states of other nodes, fresh
 * @param reason why it is right, in words for those who read the log later
 */
public record DrbdEvidence(List<NodeState> states, Optional<String> reason) {
  private static final DrbdEvidence NONE = new DrbdEvidence(List.of(), Optional.empty());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when the reason is blank
   */
  public DrbdEvidence {
    states = List.copyOf(states);
    if (reason.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a reason needs words");
    }
  }

  /** Nothing beyond what the node says. */
  public static DrbdEvidence none() {
    return NONE;
  }

  /** The states of other nodes, for example from {@link DrbdClient#nodeStates} of their clients. */
  public static DrbdEvidence of(Collection<NodeState> states) {
    return new DrbdEvidence(List.copyOf(states), Optional.empty());
  }

  /** The states of other nodes. */
  public static DrbdEvidence of(NodeState... states) {
    return of(Arrays.asList(states));
  }

  /** The same and the states of more nodes. */
  public DrbdEvidence and(Collection<NodeState> more) {
    List<NodeState> all = new ArrayList<>(states);
    all.addAll(more);
    return new DrbdEvidence(all, reason);
  }

  /**
   * The same with a reason to go on.
   *
   * @throws IllegalArgumentException when it is blank
   */
  public DrbdEvidence because(String words) {
    return new DrbdEvidence(states, Optional.of(words));
  }
}
