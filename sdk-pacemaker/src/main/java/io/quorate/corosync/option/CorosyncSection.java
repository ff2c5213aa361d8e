package io.quorate.corosync.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One section of corosync.conf in all compared releases: what it is called, which keys it has and what they mean. */
public final class CorosyncSection {
  private final String path;
  private final CorosyncRelease first;
  private final Optional<CorosyncRelease> gone;
  private final String help;
  private final Map<String, CorosyncRow<?>> rows;
  private final List<CorosyncRow<?>> families;

  private CorosyncSection(Builder builder) {
    this.path = builder.path;
    this.first = builder.first;
    this.gone = builder.gone;
    this.help = builder.help;
    this.rows = new LinkedHashMap<>(builder.rows);
    this.families = List.copyOf(builder.families);
  }

  static Builder builder(String path, String help) {
    return new Builder(path, help);
  }

  /** All sections, those of corosync 3 in the manual's order first; {@code path} is unique. */
  public static List<CorosyncSection> all() {
    return Sections.ALL;
  }

  /** The section of a path, for example {@code totem.interface}; empty text for the top of the file. */
  public static Optional<CorosyncSection> find(String path) {
    return Optional.ofNullable(Sections.BY_PATH.get(path));
  }

  /** The names of the sections that a section may hold, in any release; empty text for the top of the file. */
  public static List<String> inside(String path) {
    String prefix = path.isEmpty() ? "" : path + ".";
    return Sections.ALL.stream()
        .map(CorosyncSection::path)
        .filter(p -> p.startsWith(prefix) && !p.isEmpty() && !p.equals(path))
        .map(p -> p.substring(prefix.length()))
        .filter(name -> name.indexOf('.') < 0)
        .toList();
  }

  /** The names from the outermost section on, joined by dots; empty for the top of the file. */
  public String path() {
    return path;
  }

  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** What it is for, in one line. */
  public String help() {
    return help;
  }

  /** Whether a release has this section. */
  public boolean isIn(CorosyncRelease release) {
    return release.atLeast(first) && gone.filter(release::atLeast).isEmpty();
  }

  /** The releases that have this section. */
  public List<CorosyncRelease> releases() {
    return Arrays.stream(CorosyncRelease.values()).filter(this::isIn).toList();
  }

  /** The keys of a release. */
  public OptionTable table(CorosyncRelease release) {
    List<Option<?>> known = new ArrayList<>();
    for (CorosyncRow<?> row : rows.values()) {
      if (isIn(release) && row.isIn(release)) {
        known.add(row.in(release));
      }
    }
    return OptionTable.of(path, known);
  }

  /** The names of all keys, in any release; a family of keys is there with its first one. */
  public Collection<String> names() {
    return rows.keySet();
  }

  /** The releases that know a key; none when no release does. */
  public List<CorosyncRelease> releases(String key) {
    return row(key).map(row -> releases().stream().filter(row::isIn).toList()).orElse(List.of());
  }

  /** The row of a key in a release; that of another release when this one does not know the key. */
  public Optional<Option<?>> find(String key, CorosyncRelease release) {
    return row(key).map(row -> row.in(release));
  }

  /** What corosync makes of a value that is none of the key's. */
  public WrongValue wrongValue(String key) {
    return row(key).map(CorosyncRow::wrongValue).orElse(WrongValue.IGNORED);
  }

  /** What a change of a key needs in a release. */
  public ChangeEffect effect(String key, CorosyncRelease release) {
    return row(key)
        .filter(row -> isIn(release) && row.isIn(release))
        .map(row -> row.effect(release))
        .orElse(ChangeEffect.NOTHING);
  }

  /** A section of another path with the same keys. */
  CorosyncSection at(String other) {
    Builder builder = builder(other, help);
    builder.first = first;
    builder.gone = gone;
    builder.rows.putAll(rows);
    builder.families.addAll(families);
    return builder.build();
  }

  private Optional<CorosyncRow<?>> row(String key) {
    CorosyncRow<?> row = rows.get(key);
    if (row != null) {
      return Optional.of(row);
    }
    return families.stream()
        .filter(family -> isOf(family.option().name(), key))
        .<CorosyncRow<?>>map(family -> family)
        .findFirst();
  }

  /** Whether a key is one of a family: {@code exec_ping} of {@code exec_NAME}, {@code ring3_addr} of {@code ring0_addr}. */
  private static boolean isOf(String family, String key) {
    if (family.startsWith("ring")) {
      return key.matches("ring[0-7]_addr");
    }
    String prefix = family.substring(0, family.length() - "NAME".length());
    return key.startsWith(prefix) && key.length() > prefix.length();
  }

  @Override
  public String toString() {
    return path;
  }

  /** Collects the rows of a section. */
  static final class Builder {
    private final String path;
    private final String help;
    private CorosyncRelease first = CorosyncRelease.V1_4;
    private Optional<CorosyncRelease> gone = Optional.empty();
    private final Map<String, CorosyncRow<?>> rows = new LinkedHashMap<>();
    private final List<CorosyncRow<?>> families = new ArrayList<>();

    private Builder(String path, String help) {
      this.path = path;
      this.help = help;
    }

    Builder from(CorosyncRelease release) {
      first = release;
      return this;
    }

    Builder until(CorosyncRelease release) {
      gone = Optional.of(release);
      return this;
    }

    <T> Option<T> add(CorosyncRow<T> row) {
      if (rows.put(row.option().name(), row) != null) {
        throw new IllegalArgumentException("two rows for " + path + "." + row.option().name());
      }
      return row.option();
    }

    /** A row that stands for keys whose names differ in one part. */
    <T> Option<T> addFamily(CorosyncRow<T> row) {
      families.add(row);
      return add(row);
    }

    CorosyncSection build() {
      return new CorosyncSection(this);
    }
  }
}
