package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.filter.FilterPattern;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import java.util.List;

/** Patterns that accept begin at the beginning of a name. */
final class AcceptPatternsAreAnchored extends LvmRule<LvmConfig> {
  AcceptPatternsAreAnchored() {
    super(
        "LVM103",
        Severity.WARNING,
        "Patterns that accept begin at the beginning of a name",
        "A pattern matches anywhere in a name (lvm.conf(5), devices/filter): "
            + "'a|sda.*|' accepts /dev/disk/by-path/…sda… and /dev/mapper/x-sda1 as well.",
        "begin the expression with ^/dev/");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    for (LvmOption<List<String>> option : Filters.OPTIONS) {
      for (FilterPattern pattern : Filters.patterns(config, option)) {
        if (pattern.accepts() && !pattern.isAnchored() && !pattern.matchesAll()) {
          findings.add(
              place(config, option),
              "'" + pattern + "' accepts every name that has this in it anywhere");
        }
      }
    }
  }
}
