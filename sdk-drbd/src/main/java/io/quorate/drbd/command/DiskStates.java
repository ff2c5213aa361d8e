package io.quorate.drbd.command;

import io.quorate.drbd.status.DiskState;
import java.util.List;

/**
 * A line of {@code drbdadm dstate}: one volume.
 *
 * @param here the disk of this node
 * @param peers the disks of the peers
 */
public record DiskStates(DiskState here, List<DiskState> peers) {
  /** Copies the list. */
  public DiskStates {
    peers = List.copyOf(peers);
  }
}
