package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One option of a section through the compared releases.
 *
 * <pre>{@code
 * DrbdOptionHistory.of("net", "tls").get().releases();   // [9.34]
 * DrbdOptionHistory.everywhere("al-extents");            // in disk and in syncer
 * }</pre>
 *
 * @param section the section, as {@link DrbdSection#name} calls it
 * @param option the name
 * @param rows the row in each release that knows it, the oldest first
 */
public record DrbdOptionHistory(String section, String option, Map<DrbdRelease, Option<?>> rows) {
  /** An option through the releases; the rows are copied. */
  public DrbdOptionHistory {
    Map<DrbdRelease, Option<?>> copy = new EnumMap<>(DrbdRelease.class);
    copy.putAll(rows);
    rows = Collections.unmodifiableMap(copy);
  }

  /** The history of an option of a section; empty when no compared release knows it there. */
  public static Optional<DrbdOptionHistory> of(String section, String option) {
    return DrbdSection.find(section)
        .map(found -> of(found, option))
        .filter(history -> !history.rows().isEmpty());
  }

  /** The histories of an option in every section where some release knows it. */
  public static List<DrbdOptionHistory> everywhere(String option) {
    return DrbdSection.all().stream()
        .map(section -> of(section, option))
        .filter(history -> !history.rows().isEmpty())
        .toList();
  }

  /** The releases that know it, the oldest first. */
  public Set<DrbdRelease> releases() {
    return rows.keySet();
  }

  /** The row in a release. */
  public Optional<Option<?>> in(DrbdRelease release) {
    return Optional.ofNullable(rows.get(release));
  }

  private static DrbdOptionHistory of(DrbdSection section, String option) {
    Map<DrbdRelease, Option<?>> rows = new EnumMap<>(DrbdRelease.class);
    for (DrbdRelease release : DrbdRelease.values()) {
      section.table(release).find(option).ifPresent(row -> rows.put(release, row));
    }
    return new DrbdOptionHistory(section.name(), option, rows);
  }
}
