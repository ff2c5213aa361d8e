package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.status.ClusterStatus;
import java.util.function.Supplier;

/** One host that can be asked for the state of its cluster. */
public interface StatusSource {
  /** The host's name. */
  String name();

  /**
   * The state as this host sees it.
   *
   * @throws io.quorate.core.QuorateException when it cannot say
   */
  ClusterStatus status();

  /** A source of a name. */
  static StatusSource of(String name, Supplier<ClusterStatus> status) {
    return new StatusSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ClusterStatus status() {
        return status.get();
      }
    };
  }
}
