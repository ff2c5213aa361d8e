package io.quorate.corosync.status;

import java.util.List;
import java.util.Optional;

/**
 * Another node as {@code corosync-cfgtool -n} of 3.1 prints it.
 *
 * @param nodeId its number
 * @param reachable whether it can be reached
 * @param remote whether it is reached through another node
 * @param external whether the path to it was set from outside
 * @param onwire the versions of Kronosnet's protocol; absent before Kronosnet 1.22
 * @param links the enabled links to it
 */
public record Peer(
    long nodeId,
    boolean reachable,
    boolean remote,
    boolean external,
    Optional<Onwire> onwire,
    List<PeerLink> links) {
  /** Copies the list. */
  public Peer {
    links = List.copyOf(links);
  }

  /**
   * Versions of Kronosnet's protocol.
   *
   * @param min the oldest that the node speaks
   * @param max the newest that it speaks
   * @param current the one in use
   */
  public record Onwire(int min, int max, int current) {}
}
