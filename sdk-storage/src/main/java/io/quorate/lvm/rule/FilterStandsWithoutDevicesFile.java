package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.LvmOption;
import java.util.List;

/** Filters do not stand beside a devices file. */
final class FilterStandsWithoutDevicesFile extends LvmRule<LvmConfig> {
  FilterStandsWithoutDevicesFile() {
    super(
        "LVM112",
        Severity.WARNING,
        "Filters do not stand beside a devices file",
        "With a devices file the regular expressions are not looked at: 'Please "
            + "remove the lvm.conf filter, it is ignored with the devices file' (measured "
            + "with 2.03.16).",
        "take the filters out, and list the devices with lvmdevices; or set "
            + "use_devicesfile = 0");
  }

  @Override
  void look(LvmConfig config, Findings findings) {
    if (!flag(config, DevicesOptions.USE_DEVICESFILE)) {
      return;
    }
    for (LvmOption<List<String>> option : Filters.OPTIONS) {
      if (config.find(option.path()).isPresent()) {
        findings.add(
            place(config, option),
            option.path() + " is not looked at",
            "the devices file is switched on here",
            place(config, DevicesOptions.USE_DEVICESFILE));
      }
    }
  }
}
