package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;

/**
 * {@code lockspace NAME [args]} and the {@code master} lines below it, dlm.conf(5) section "Lockspace configuration".
 *
 * @param name the lockspace
 * @param args {@code nodir=1}: no resource directory
 * @param masters the nodes that master its locks; all nodes where there is none
 * @param origin where it was read from
 */
public record LockspaceConf(String name, Options args, List<Master> masters, Origin origin) {
  /**
   * {@code master NAME node=N [weight=W]}.
   *
   * @param node the number that Corosync gives the node
   * @param args {@code weight=W}, 1 where it is not there
   * @param origin where it was read from
   */
  public record Master(long node, Options args, Origin origin) {
    /** A master with weight 1. */
    public static Master of(long node) {
      return new Master(node, Options.none(), Origin.none());
    }
  }

  /** Copies the list. */
  public LockspaceConf {
    masters = List.copyOf(masters);
  }

  /** Whether masters are found without a resource directory. */
  public boolean isWithoutDirectory() {
    return args.text("nodir").filter(text -> !text.equals("0")).isPresent();
  }
}
