package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import io.quorate.lvm.option.LvmOptions;
import java.util.Optional;

/** Settings are ones that the release uses. */
final class SettingsFitRelease extends LvmRule<LvmConfig> {
  private final LvmAssumptions assumptions;

  SettingsFitRelease(LvmAssumptions assumptions) {
    super(
        "LVM108",
        Severity.INFO,
        "Settings are ones that the release uses",
        "A setting that is deprecated is read over, and so is one that is not there "
            + "yet (lvmconfig --typeconfig list --withversions).",
        "take it out");
    this.assumptions = assumptions;
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    for (LvmConfig.Entry entry : config.entries()) {
      Optional<LvmOption<?>> option = LvmOptions.find(entry.path());
      Optional<String> gone = option.flatMap(LvmOption::deprecated).filter(this::reached);
      Optional<String> first =
          option.flatMap(known -> known.row().since()).filter(since -> !reached(since));
      gone.ifPresent(
          release ->
              findings.add(
                  entry.setting().origin(), entry.path() + " is not used from " + release + " on"));
      first.ifPresent(
          release ->
              findings.add(entry.setting().origin(), entry.path() + " came with " + release));
    }
  }

  private boolean reached(String release) {
    return assumptions.release().isAtLeast(release);
  }
}
