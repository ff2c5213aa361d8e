package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.filter.FilterPattern;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import java.util.List;

/** A filter that accepts some devices rejects the rest. */
final class AcceptListEndsWithReject extends LvmRule<LvmConfig> {
  AcceptListEndsWithReject() {
    super(
        "LVM104",
        Severity.WARNING,
        "A filter that accepts some devices rejects the rest",
        "A device that no pattern matches is accepted (lvm.conf(5), devices/filter), "
            + "so a list of what is accepted alone accepts everything.",
        "put \"r|.*|\" at its end");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    for (LvmOption<List<String>> option : Filters.OPTIONS) {
      List<FilterPattern> patterns = Filters.patterns(config, option);
      boolean accepts =
          patterns.stream().anyMatch(pattern -> pattern.accepts() && !pattern.matchesAll());
      boolean last = patterns.stream().anyMatch(FilterPattern::matchesAll);
      if (accepts && !last) {
        findings.add(
            place(config, option),
            option.path() + " accepts all devices: those that no pattern matches too");
      }
    }
  }
}
