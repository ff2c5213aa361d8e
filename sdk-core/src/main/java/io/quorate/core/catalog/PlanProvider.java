package io.quorate.core.catalog;

import java.util.List;

/** Names what of one subsystem can be planned; found by {@link java.util.ServiceLoader}. */
public interface PlanProvider {
  /** The entries, in the order in which users should see them. */
  List<PlanEntry> plans();
}
