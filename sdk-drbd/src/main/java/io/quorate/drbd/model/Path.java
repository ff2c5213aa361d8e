package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.List;

/**
 * A {@code path} section: one of several ways between two hosts.
 *
 * @param endpoints its two ends
 * @param origin where it was read from
 */
public record Path(List<Endpoint> endpoints, Origin origin) {
  /** Copies the list. */
  public Path {
    endpoints = List.copyOf(endpoints);
  }

  /** A path that was built in code. */
  public static Path of(Endpoint one, Endpoint other) {
    return new Path(List.of(one, other), Origin.none());
  }
}
