package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;

/**
 * {@code connect NAME node=N [args]}: a node that a device can fence.
 *
 * @param node the number that Corosync gives the node
 * @param args what the agent is given for this node
 * @param origin where it was read from
 */
public record FenceConnection(long node, Options args, Origin origin) {
  /** A connection. */
  public static FenceConnection of(long node, Options args) {
    return new FenceConnection(node, args, Origin.none());
  }
}
