package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.filter.FilterPattern;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import java.util.List;

/** Patterns of filters are ones that LVM takes. */
final class FilterPatternsAreWellFormed extends LvmRule<LvmConfig> {
  FilterPatternsAreWellFormed() {
    super(
        "LVM102",
        Severity.ERROR,
        "Patterns of filters are ones that LVM takes",
        "Every command fails with 'Failed to create regex device filter', while "
            + "lvmconfig --validate finds nothing (measured with 2.03.16).",
        "write a or r, a delimiter, an expression, and the delimiter again: "
            + "\"a|^/dev/drbd|\"");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    for (LvmOption<List<String>> option : Filters.OPTIONS) {
      for (String pattern : config.effective(option).orElse(List.of())) {
        FilterPattern.problem(pattern)
            .ifPresent(
                problem ->
                    findings.add(
                        place(config, option),
                        "'" + pattern + "' in " + option.path() + ": " + problem));
      }
    }
  }
}
