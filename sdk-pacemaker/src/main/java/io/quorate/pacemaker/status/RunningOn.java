package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * A node that a resource runs on.
 *
 * @param name of the node
 * @param id of the node
 * @param cached whether this is known from before rather than just now; in XML only
 */
public record RunningOn(String name, Optional<String> id, Optional<Boolean> cached) {
  /** A node of which only the name is known. */
  public static RunningOn of(String name) {
    return new RunningOn(name, Optional.empty(), Optional.empty());
  }
}
