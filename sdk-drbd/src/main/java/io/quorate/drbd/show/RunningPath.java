package io.quorate.drbd.show;

import io.quorate.drbd.model.Address;
import java.util.Optional;

/**
 * One way to a peer.
 *
 * @param local this node's address; absent when it could not be read
 * @param peer the peer's address; absent when it could not be read
 */
public record RunningPath(Optional<Address> local, Optional<Address> peer) {}
