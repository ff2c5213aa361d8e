package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One container of a bundle.
 *
 * <p>Text shows a replica as one line with the name of what it runs; XML shows its address, its primitive, its container
 * and the connection to it as primitives.
 *
 * @param number from 0
 * @param address of {@code ip-range-start}, if the text shows it
 * @param members the primitives that it consists of
 */
public record BundleReplica(
    OptionalInt number, Optional<String> address, List<PrimitiveStatus> members) {
  /** Copies the list. */
  public BundleReplica {
    members = List.copyOf(members);
  }
}
