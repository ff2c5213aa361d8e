package io.quorate.core.catalog;

import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Source;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All formats that are on the class path. */
public final class FormatCatalog {
  private final Map<String, FormatEntry<?>> entries = new LinkedHashMap<>();

  private FormatCatalog(Iterable<FormatProvider> providers) {
    for (FormatProvider provider : providers) {
      for (FormatEntry<?> entry : provider.formats()) {
        if (entries.put(entry.name(), entry) != null) {
          throw new IllegalStateException("two formats are named " + entry.name());
        }
      }
    }
  }

  /** The formats of every registered provider. */
  public static FormatCatalog load() {
    return new FormatCatalog(ServiceLoader.load(FormatProvider.class));
  }

  /** The formats of some providers. */
  public static FormatCatalog of(FormatProvider... providers) {
    return new FormatCatalog(List.of(providers));
  }

  /** All entries. */
  public List<FormatEntry<?>> entries() {
    return new ArrayList<>(entries.values());
  }

  /** The entry of a name. */
  public Optional<FormatEntry<?>> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The known name closest to an unknown one. */
  public Optional<String> suggestion(String name) {
    return Suggestion.didYouMean(name, entries.keySet());
  }

  /** The entry for a text, by its file's name first and by its content second. */
  public Optional<FormatEntry<?>> recognize(Source source) {
    Path path =
        source.path().map(p -> p.toAbsolutePath().normalize()).orElse(Path.of(source.name()));
    for (FormatEntry<?> entry : entries.values()) {
      for (String pattern : entry.patterns()) {
        if (matches(pattern, path)) {
          return Optional.of(entry);
        }
      }
    }
    return entries.values().stream().filter(entry -> entry.recognizes(source)).findFirst();
  }

  private static boolean matches(String pattern, Path path) {
    Path subject = pattern.startsWith("/") ? path : path.getFileName();
    return subject != null
        && FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(subject);
  }
}
