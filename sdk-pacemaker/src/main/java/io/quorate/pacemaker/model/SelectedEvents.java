package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import org.immutables.value.Value;

/**
 * Events of one kind: {@code select_fencing}, {@code select_nodes} or {@code select_resources}.
 *
 * @param kind which of the three
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record SelectedEvents(Kind kind, Origin origin, Unknown unknown)
    implements AlertSelection, WithSelectedEvents {
  /** A builder of selected events. */
  public static SelectedEventsBuilder builder(Kind kind) {
    return new SelectedEventsBuilder().kind(kind).origin(Origin.none()).unknown(Unknown.none());
  }

  /** What happened. */
  public enum Kind {
    /** A node was fenced. */
    FENCING("select_fencing"),
    /** A node came or went. */
    NODES("select_nodes"),
    /** Something was done with a resource. */
    RESOURCES("select_resources");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    /** The name of the element. */
    public String element() {
      return element;
    }
  }
}
