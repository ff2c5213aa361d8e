package io.quorate.lvm.rule;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.lvm.filter.FilterPattern;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.LvmOption;
import java.util.List;

/** The filters of a configuration, for rules. */
final class Filters {
  static final List<LvmOption<List<String>>> OPTIONS =
      List.of(DevicesOptions.FILTER, DevicesOptions.GLOBAL_FILTER);

  private Filters() {}

  /** The patterns of a filter that LVM takes. */
  static List<FilterPattern> patterns(LvmConfig config, LvmOption<List<String>> option) {
    return config.effective(option).orElse(List.of()).stream()
        .filter(pattern -> FilterPattern.problem(pattern).isEmpty())
        .map(FilterPattern::of)
        .toList();
  }

  static boolean areWellFormed(LvmConfig config) {
    return OPTIONS.stream()
        .flatMap(option -> config.effective(option).orElse(List.of()).stream())
        .allMatch(pattern -> FilterPattern.problem(pattern).isEmpty());
  }

  /** Where a filter stands; {@code devices/filter} when none decided. */
  static Origin place(LvmConfig config, String setting) {
    return config
        .find(setting.isEmpty() ? DevicesOptions.FILTER.path() : setting)
        .map(Options.Setting::origin)
        .orElse(Origin.none());
  }
}
