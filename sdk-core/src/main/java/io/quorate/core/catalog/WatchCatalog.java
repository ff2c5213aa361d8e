package io.quorate.core.catalog;

import io.quorate.core.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Everything on the class path that can be watched. */
public final class WatchCatalog {
  private final Map<String, WatchEntry> entries = new LinkedHashMap<>();

  private WatchCatalog(Iterable<WatchProvider> providers) {
    for (WatchProvider provider : providers) {
      for (WatchEntry entry : provider.watches()) {
        if (entries.put(entry.name(), entry) != null) {
          throw new IllegalStateException("two watches are named " + entry.name());
        }
      }
    }
  }

  /** The entries of every registered provider. */
  public static WatchCatalog load() {
    return new WatchCatalog(ServiceLoader.load(WatchProvider.class));
  }

  /** The entries of some providers. */
  public static WatchCatalog of(WatchProvider... providers) {
    return new WatchCatalog(List.of(providers));
  }

  /** All entries. */
  public List<WatchEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** The entry of a name. */
  public Optional<WatchEntry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The known name closest to an unknown one, as a question. */
  public Optional<String> suggestion(String name) {
    return Suggestion.didYouMean(name, entries.keySet());
  }
}
