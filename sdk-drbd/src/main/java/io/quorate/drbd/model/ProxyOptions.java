package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import java.util.List;

/**
 * Options of DRBD Proxy.
 *
 * @param options for example {@code memlimit}
 * @param plugins the lines of {@code plugin { }}, each a plugin and its arguments
 */
public record ProxyOptions(Options options, List<List<String>> plugins) {
  private static final ProxyOptions NONE = new ProxyOptions(Options.none(), List.of());

  /** Copies the lists. */
  public ProxyOptions {
    plugins = plugins.stream().map(List::copyOf).toList();
  }

  /** No options. */
  public static ProxyOptions none() {
    return NONE;
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    return options.isEmpty() && plugins.isEmpty();
  }
}
