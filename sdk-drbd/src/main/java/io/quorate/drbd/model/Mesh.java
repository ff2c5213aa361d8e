package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;

/**
 * A {@code connection-mesh} section: every host with every other one.
 *
 * @param hosts names of {@code on} sections
 * @param net options of all these connections
 * @param origin where it was read from
 */
public record Mesh(List<String> hosts, Options net, Origin origin) {
  /** Copies the list. */
  public Mesh {
    hosts = List.copyOf(hosts);
  }

  /** A mesh that was built in code. */
  public static Mesh of(String... hosts) {
    return new Mesh(List.of(hosts), Options.none(), Origin.none());
  }
}
