package io.quorate.lvm.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One list of patterns.
 *
 * <p>For each name of a device the first pattern that matches it counts. The device is accepted when that accepts one of
 * its names, rejected when names match and all are rejected, and accepted when nothing matches; lvm.conf(5) and {@code
 * _accept_p} of lib/filters/filter-regex.c.
 *
 * @param setting where it stands: {@code devices/filter} or {@code devices/global_filter}
 * @param patterns in order
 */
public record DeviceFilter(String setting, List<FilterPattern> patterns) {
  /** Copies the list. */
  public DeviceFilter {
    patterns = List.copyOf(patterns);
  }

  /**
   * A filter of some patterns.
   *
   * @throws IllegalArgumentException when LVM refuses one of them
   */
  public static DeviceFilter of(String... patterns) {
    return of("devices/filter", List.of(patterns));
  }

  /**
   * A filter of some patterns.
   *
   * @throws IllegalArgumentException when LVM refuses one of them
   */
  public static DeviceFilter of(String setting, List<String> patterns) {
    return new DeviceFilter(setting, patterns.stream().map(FilterPattern::of).toList());
  }

  /** What becomes of a device with these names: {@code /dev/sda1}, {@code /dev/disk/by-id/…} and so on. */
  public FilterDecision decide(String... names) {
    return decide(List.of(names));
  }

  /** What becomes of a device with these names. */
  public FilterDecision decide(Collection<String> names) {
    List<FilterDecision> rejected = new ArrayList<>();
    for (String name : names) {
      Optional<FilterPattern> first =
          patterns.stream().filter(pattern -> pattern.matches(name)).findFirst();
      if (first.isPresent()) {
        FilterDecision decision =
            new FilterDecision(first.get().accepts(), setting, first, Optional.of(name));
        if (decision.accepted()) {
          return decision;
        }
        rejected.add(decision);
      }
    }
    return rejected.isEmpty()
        ? new FilterDecision(true, "", Optional.empty(), Optional.empty())
        : rejected.get(0);
  }
}
