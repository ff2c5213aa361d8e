package io.quorate.core.option;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one section, by name, in the order of the manual. */
public final class OptionTable {
  private final String name;
  private final Map<String, Option<?>> rows;

  private OptionTable(String name, Map<String, Option<?>> rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * A table.
   *
   * @throws IllegalArgumentException when two rows have one name
   */
  public static OptionTable of(String name, List<? extends Option<?>> rows) {
    Map<String, Option<?>> map = new LinkedHashMap<>();
    for (Option<?> row : rows) {
      if (map.put(row.name(), row) != null) {
        throw new IllegalArgumentException("two rows for '" + row.name() + "' in " + name);
      }
    }
    return new OptionTable(name, Collections.unmodifiableMap(map));
  }

  /** A table. */
  public static OptionTable of(String name, Option<?>... rows) {
    return of(name, List.of(rows));
  }

  /** The section that the options belong to. */
  public String name() {
    return name;
  }

  /** The row of an option, if the table has it. */
  public Optional<Option<?>> find(String option) {
    return Optional.ofNullable(rows.get(option));
  }

  /** Whether the table has an option. */
  public boolean contains(String option) {
    return rows.containsKey(option);
  }

  /** The names, in order. */
  public Collection<String> names() {
    return rows.keySet();
  }

  /** The rows, in order. */
  public Collection<Option<?>> rows() {
    return rows.values();
  }

  @Override
  public String toString() {
    return name + rows.keySet();
  }
}
