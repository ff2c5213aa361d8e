package io.quorate.lvm.filter;

import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.LvmOption;
import java.util.Collection;
import java.util.List;

/**
 * The filters of a configuration: {@code devices/global_filter} first, {@code devices/filter} second. A device must pass
 * both.
 *
 * <pre>{@code
 * DeviceFilters filters = DeviceFilters.of(LvmFormats.CONFIG.open(Path.of("/etc/lvm/lvm.conf")).orThrow().value());
 * FilterDecision decision = filters.decide("/dev/sdb1", "/dev/disk/by-partlabel/data");
 * System.out.println(decision.accepted() + ": " + decision.reason());
 * }</pre>
 *
 * <p>Where a devices file is in use, {@code devices/use_devicesfile}, LVM looks at that and at no filter.
 *
 * @param global {@code devices/global_filter}
 * @param filter {@code devices/filter}
 */
public record DeviceFilters(DeviceFilter global, DeviceFilter filter) {
  /**
   * The filters of a configuration; those of LVM, which accept all, where it sets none.
   *
   * @throws IllegalArgumentException when LVM refuses a pattern
   */
  public static DeviceFilters of(LvmConfig config) {
    return new DeviceFilters(
        filter(config, DevicesOptions.GLOBAL_FILTER), filter(config, DevicesOptions.FILTER));
  }

  private static DeviceFilter filter(LvmConfig config, LvmOption<List<String>> option) {
    return DeviceFilter.of(option.path(), config.effective(option).orElse(List.of()));
  }

  /** What becomes of a device with these names. */
  public FilterDecision decide(String... names) {
    return decide(List.of(names));
  }

  /** What becomes of a device with these names. */
  public FilterDecision decide(Collection<String> names) {
    FilterDecision first = global.decide(names);
    if (!first.accepted()) {
      return first;
    }
    FilterDecision second = filter.decide(names);
    return second.pattern().isPresent() ? second : first;
  }
}
