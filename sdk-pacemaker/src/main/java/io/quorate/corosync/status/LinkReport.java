package io.quorate.corosync.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The links of a node as {@code corosync-cfgtool} prints them; corosync-cfgtool(8).
 *
 * @param localNode the number of the node that was asked
 * @param transport {@code knet}, {@code udpu} or {@code udp}; absent before 3.1
 * @param links of {@code -s}, each with all its nodes; called rings in 2.x
 * @param peers of {@code -n}, each with all its links; only nodes that can be reached are printed
 */
public record LinkReport(
    OptionalLong localNode, Optional<String> transport, List<LinkStatus> links, List<Peer> peers) {
  /** Copies the lists. */
  public LinkReport {
    links = List.copyOf(links);
    peers = List.copyOf(peers);
  }

  /** The link of a number. */
  public Optional<LinkStatus> link(int number) {
    return links.stream().filter(link -> link.number() == number).findFirst();
  }

  /** The peer of a number. */
  public Optional<Peer> peer(long nodeId) {
    return peers.stream().filter(peer -> peer.nodeId() == nodeId).findFirst();
  }
}
