package io.quorate.corosync;

import io.quorate.corosync.change.ConfigChange;
import io.quorate.corosync.change.KeyChange;
import java.util.List;

/**
 * What a reload did on the node that was asked.
 *
 * @param changes what the file said otherwise than corosync before the reload
 * @param pending what corosync still runs without: changes that need more than a reload, and those that it did not take
 */
public record ReloadReport(ConfigChange changes, List<KeyChange> pending) {
  /** Copies the list. */
  public ReloadReport {
    pending = List.copyOf(pending);
  }

  /** Whether corosync on this node runs with all that the file says. */
  public boolean isComplete() {
    return pending.isEmpty();
  }
}
