package io.quorate.core.catalog;

import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every kind of configuration on the class path whose changes can be planned. */
public final class PlanCatalog {
  private final Map<String, PlanEntry> entries = new LinkedHashMap<>();

  private PlanCatalog(Iterable<PlanProvider> providers) {
    for (PlanProvider provider : providers) {
      for (PlanEntry entry : provider.plans()) {
        if (entries.put(entry.name(), entry) != null) {
          throw new IllegalStateException("two plans are named " + entry.name());
        }
      }
    }
  }

  /** The entries of every registered provider. */
  public static PlanCatalog load() {
    return new PlanCatalog(ServiceLoader.load(PlanProvider.class));
  }

  /** The entries of some providers. */
  public static PlanCatalog of(PlanProvider... providers) {
    return new PlanCatalog(List.of(providers));
  }

  /** All entries. */
  public List<PlanEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** The entry for a configuration. */
  public Optional<PlanEntry> recognize(Source source) {
    return entries.values().stream().filter(entry -> entry.recognizes(source)).findFirst();
  }
}
