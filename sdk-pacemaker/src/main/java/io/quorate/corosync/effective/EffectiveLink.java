package io.quorate.corosync.effective;

import io.quorate.corosync.model.CorosyncNode;
import java.util.List;
import java.util.Optional;

/**
 * A link, called ring before corosync 3.
 *
 * @param number from 0
 * @param port the UDP or SCTP port
 * @param priority where {@code link_mode} is passive, the highest one is used; 1 without Kronosnet
 * @param pingInterval in milliseconds; 0 without Kronosnet
 * @param pingTimeout in milliseconds; 0 without Kronosnet
 * @param pongCount answers before the link is up; 0 without Kronosnet
 * @param ends the nodes on it, with their addresses
 */
public record EffectiveLink(
    int number,
    int port,
    long priority,
    long pingInterval,
    long pingTimeout,
    long pongCount,
    List<End> ends) {
  /** Copies the list. */
  public EffectiveLink {
    ends = List.copyOf(ends);
  }

  /**
   * One node on a link.
   *
   * @param node the node; empty for a {@code member} of an interface
   * @param address its address or host name
   */
  public record End(Optional<CorosyncNode> node, String address) {}
}
