package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.CorosyncSection;
import io.quorate.corosync.option.WrongValue;

/** Values are ones that the release takes. */
final class ValuesFitRelease extends CorosyncRule {
  ValuesFitRelease() {
    super(
        "CORO110",
        Severity.ERROR,
        "Values are ones that the release takes",
        "What one release takes another refuses: knet and ipv6-4 came with 3, iba and 3des "
            + "went with it. What 3.1.7 refuses is said while reading; this is for the other "
            + "releases, after their manual pages.",
        "write a value of the release");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (config.release() == CorosyncRelease.V3_1_7) {
      return;
    }
    Places.each(
        config.config(),
        (path, section) ->
            CorosyncSection.find(path)
                .ifPresent(
                    known ->
                        section
                            .settings()
                            .forEach(setting -> look(known, setting, config.release(), findings))));
  }

  private void look(
      CorosyncSection section,
      Options.Setting setting,
      CorosyncRelease release,
      Findings findings) {
    if (!section.releases(setting.name()).contains(release)
        || section.wrongValue(setting.name()) == WrongValue.IGNORED) {
      return;
    }
    try {
      section.find(setting.name(), release).orElseThrow().type().read(setting.text());
    } catch (OptionValueException e) {
      findings.add(
          setting.origin(),
          "corosync " + release + ": the value of '" + setting.name() + "' is " + e.getMessage());
    }
  }
}
