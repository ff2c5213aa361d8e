package io.quorate.corosync.status;

import java.util.List;

/** How a link is, as far as one node can tell. */
public enum LinkHealth {
  /** Every other node is connected, or the tool says that there is no fault. */
  UP,
  /** Some nodes are connected and some are not. */
  DEGRADED,
  /** No other node is connected, or the tool says that the ring is faulty. */
  DOWN,
  /** The output does not tell: there is no other node, or the state of one is not known. */
  UNKNOWN;

  static LinkHealth of(List<LinkState> others) {
    if (others.contains(LinkState.UNKNOWN)) {
      return UNKNOWN;
    }
    long connected = others.stream().filter(state -> state == LinkState.CONNECTED).count();
    if (connected == others.size()) {
      return UP;
    }
    return connected == 0 ? DOWN : DEGRADED;
  }
}
