package io.quorate.drbd.command;

import io.quorate.drbd.status.Role;
import java.util.List;

/**
 * A line of {@code drbdadm role}: a resource in 9, a volume in 8.4.
 *
 * @param here the role of this node
 * @param peers the roles of the peers, which 9 leaves out
 */
public record Roles(Role here, List<Role> peers) {
  /** Copies the list. */
  public Roles {
    peers = List.copyOf(peers);
  }
}
