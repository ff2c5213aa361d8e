package io.quorate.pacemaker.simulate;

import java.util.Optional;

/** Who does an action of a transition graph. */
public enum GraphActionKind {
  /** The executor of a node, with a resource agent: {@code rsc_op}. */
  RESOURCE("rsc_op"),
  /** Nobody: it marks a point in time: {@code pseudo_event}. */
  PSEUDO("pseudo_event"),
  /** The cluster: fencing, shutdown, maintenance: {@code crm_event}. */
  CLUSTER("crm_event");

  private final String element;

  GraphActionKind(String element) {
    this.element = element;
  }

  /** The name of the element. */
  public String element() {
    return element;
  }

  /** The kind of an element. */
  public static Optional<GraphActionKind> of(String element) {
    for (GraphActionKind kind : values()) {
      if (kind.element.equals(element)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
