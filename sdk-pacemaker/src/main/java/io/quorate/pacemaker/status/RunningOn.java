package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * A node that a resource runs on.
 *
 * @param name of the node
 * @param id of the node
 * @param cached as printed, in XML only: 2.x prints whether the node is online, 1.1 whether it is not
 */
public record RunningOn(String name, Optional<String> id, Optional<Boolean> cached) {
  /** A node of which only the name is known. */
  public static RunningOn of(String name) {
    return new RunningOn(name, Optional.empty(), Optional.empty());
  }
}
