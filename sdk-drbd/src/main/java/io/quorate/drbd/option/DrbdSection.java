package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of one section of drbd.conf in each compared release; immutable.
 *
 * <p>The names are those of the file, except that the {@code disk} section of a connection is called {@code
 * peer-device}, and that the words of {@code startup} which are no plain options are called {@code startup-words}.
 */
public final class DrbdSection {
  private final String name;
  private final Map<DrbdRelease, OptionTable> tables;

  private DrbdSection(String name, Map<DrbdRelease, OptionTable> tables) {
    this.name = name;
    this.tables = tables;
  }

  /** The name, for example {@code net}. */
  public String name() {
    return name;
  }

  /** The options as a release knows them; empty when it does not know the section. */
  public OptionTable table(DrbdRelease release) {
    return tables.get(release);
  }

  /** The options as drbd-utils 9.22 knows them. */
  OptionTable table() {
    return table(DrbdRelease.V9_22);
  }

  /** All sections. */
  public static List<DrbdSection> all() {
    return Sections.ALL;
  }

  /** The section of a name. */
  public static Optional<DrbdSection> find(String name) {
    return all().stream().filter(section -> section.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }

  static Builder builder(String name) {
    return new Builder(name);
  }

  /** Loaded on first use, because the sections' own classes need this one. */
  private static final class Sections {
    static final List<DrbdSection> ALL =
        List.of(
            DrbdGlobal.SECTION,
            DrbdNet.SECTION,
            DrbdDisk.SECTION,
            DrbdPeerDevice.SECTION,
            DrbdResourceOptions.SECTION,
            DrbdSyncer.SECTION,
            DrbdStartup.SECTION,
            DrbdStartup.WORDS_SECTION,
            DrbdHandlers.SECTION,
            DrbdProxy.SECTION);
  }

  /** Collects rows in the order of the manual. */
  static final class Builder {
    private final String name;
    private final Map<DrbdRelease, Map<String, Option<?>>> rows = new EnumMap<>(DrbdRelease.class);

    private Builder(String name) {
      this.name = name;
      for (DrbdRelease release : DrbdRelease.values()) {
        rows.put(release, new LinkedHashMap<>());
      }
    }

    /** Adds a row to the releases that know it; gives the one that most of them have. */
    <T> Option<T> add(DrbdRow<T> row) {
      return add(row, row.releases());
    }

    /** Adds a row to some of the releases that know it, where another row of the name has the others. */
    <T> Option<T> add(DrbdRow<T> row, List<DrbdRelease> releases) {
      Option<T> option = row.option();
      Map<DrbdRelease, Option<T>> variants = row.variants();
      for (DrbdRelease release : releases) {
        Option<T> variant = variants.getOrDefault(release, option);
        if (rows.get(release).put(variant.name(), variant) != null) {
          throw new IllegalStateException("two rows for " + variant.name() + " in " + release);
        }
      }
      return option;
    }

    /** Adds the rows of another section whose names this one does not have yet. */
    void include(DrbdSection other, DrbdRelease... releases) {
      for (DrbdRelease release : releases) {
        other.table(release).rows().forEach(row -> rows.get(release).putIfAbsent(row.name(), row));
      }
    }

    DrbdSection build() {
      Map<DrbdRelease, OptionTable> tables = new EnumMap<>(DrbdRelease.class);
      rows.forEach(
          (release, map) ->
              tables.put(release, OptionTable.of(name, new ArrayList<>(map.values()))));
      return new DrbdSection(name, tables);
    }
  }
}
