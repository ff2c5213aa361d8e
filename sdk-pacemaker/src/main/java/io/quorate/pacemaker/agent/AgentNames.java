package io.quorate.pacemaker.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The names of all agents of the releases that {@link AgentMetadataCatalog#bundled} was recorded from. */
public final class AgentNames {
  /** The name of the resource. */
  static final String RESOURCE = "names.txt";

  private static final Set<String> ALL = Collections.unmodifiableSet(read());

  private AgentNames() {}

  /** Every name, such as {@code ocf:heartbeat:Filesystem} and {@code stonith:fence_ipmilan}. */
  public static Set<String> all() {
    return ALL;
  }

  private static Set<String> read() {
    try (InputStream in = AgentNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
