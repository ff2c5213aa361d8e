package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;

/**
 * {@code fence_all AGENT [args]}: one agent for all nodes, dlm.conf(5) section "Simple devices".
 *
 * @param agent the program, for example {@code dlm_stonith}
 * @param args what it is given
 * @param unfence whether a starting node unfences itself: {@code unfence_all} on the next line
 * @param origin where it was read from
 */
public record FenceAll(String agent, Options args, boolean unfence, Origin origin) {
  /** An agent without arguments. */
  public static FenceAll of(String agent) {
    return new FenceAll(agent, Options.none(), false, Origin.none());
  }
}
