package io.quorate.corosync.status;

import java.util.List;
import java.util.Optional;

/**
 * One link of a node, or one ring of 2.x.
 *
 * @param number from 0
 * @param protocol {@code udp} or {@code sctp} of Kronosnet; absent before 3.1, and for other transports
 * @param address of this node
 * @param words what stands behind {@code status =}: {@code ring 0 active with no faults}, {@code OK}, {@code n33}; absent
 *     where the nodes are listed
 * @param ends the nodes on the link, in the tool's order; none where the output tells of none
 */
public record LinkStatus(
    int number,
    Optional<String> protocol,
    Optional<String> address,
    Optional<String> words,
    List<LinkEnd> ends) {
  /** Copies the list. */
  public LinkStatus {
    ends = List.copyOf(ends);
  }

  /**
   * How the link is, from the states of the other nodes, or else from the words of the tool.
   *
   * <p>3.0.0 does not tell which of the nodes is the own one: a link that is not up everywhere is {@code UNKNOWN} there.
   */
  public LinkHealth health() {
    List<LinkState> others =
        ends.stream().map(LinkEnd::state).filter(state -> state != LinkState.LOCALHOST).toList();
    if (!others.isEmpty()) {
      LinkHealth health = LinkHealth.of(others);
      boolean selfIsKnown =
          others.size() < ends.size(); // not in 3.0.0, where it counts as connected
      return selfIsKnown || health == LinkHealth.UP ? health : LinkHealth.UNKNOWN;
    }
    String text = words.orElse("");
    if (text.contains("FAULTY")) {
      return LinkHealth.DOWN;
    }
    return text.equals("OK") || text.endsWith("active with no faults")
        ? LinkHealth.UP
        : LinkHealth.UNKNOWN;
  }
}
