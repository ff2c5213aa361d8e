package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The grammar as one version has it; made once for each version. */
final class VersionGrammar {
  private static final Map<SchemaVersion, VersionGrammar> KNOWN = new ConcurrentHashMap<>();

  private final SchemaVersion version;
  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

  private VersionGrammar(SchemaVersion version) {
    this.version = version;
  }

  static VersionGrammar of(SchemaVersion version) {
    return KNOWN.computeIfAbsent(version.effective(), VersionGrammar::new);
  }

  SchemaVersion version() {
    return version;
  }

  Shape shape(String key) {
    Shape known = shapes.get(key);
    return known != null
        ? known
        : shapes.computeIfAbsent(key, k -> Shape.of(CibGrammar.row(k).orElseThrow(), version));
  }

  /**
   * The versions that have something.
   *
   * @param first the oldest
   * @param last the newest
   */
  record History(SchemaVersion first, SchemaVersion last) {
    boolean isAfter(SchemaVersion version) {
      return first.compareTo(version) > 0;
    }

    boolean endsBefore(SchemaVersion version) {
      return last.compareTo(SchemaVersion.NEWEST) < 0 && last.compareTo(version) < 0;
    }

    boolean covers(SchemaVersion version) {
      return !isAfter(version) && !endsBefore(version);
    }

    /** The first version without it, for one that ends before another. */
    SchemaVersion removedIn() {
      List<SchemaVersion> all = CibGrammar.versions();
      return all.get(all.indexOf(last) + 1);
    }
  }

  /** The numbered versions that have something, or {@code pacemaker-next} alone; empty when none has. */
  static Optional<History> history(Predicate<VersionGrammar> present) {
    List<SchemaVersion> having =
        CibGrammar.versions().stream().filter(version -> present.test(of(version))).toList();
    if (having.size() > 1) {
      having = having.stream().filter(version -> !version.equals(SchemaVersion.NEXT)).toList();
    }
    return having.isEmpty()
        ? Optional.empty()
        : Optional.of(new History(having.get(0), having.get(having.size() - 1)));
  }
}
