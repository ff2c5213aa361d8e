package io.quorate.core.catalog;

import java.util.List;

/** Names what of one subsystem can be watched; found by {@link java.util.ServiceLoader}. */
public interface WatchProvider {
  /** The entries, in the order in which users should see them. */
  List<WatchEntry> watches();
}
