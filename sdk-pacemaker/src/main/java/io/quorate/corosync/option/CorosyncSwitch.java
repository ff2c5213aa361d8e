package io.quorate.corosync.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.util.List;

/** {@code yes} or {@code on}, {@code no} or {@code off}; written as {@code yes} and {@code no}. */
final class CorosyncSwitch implements OptionType<Boolean> {
  @Override
  public Boolean read(String text) {
    return switch (text) {
      case "yes", "on" -> true;
      case "no", "off" -> false;
      default -> throw new OptionValueException("not one of 'yes', 'no', 'on', 'off'");
    };
  }

  @Override
  public String print(Boolean value) {
    return value ? "yes" : "no";
  }

  @Override
  public String kind() {
    return "boolean";
  }

  @Override
  public List<String> keywords() {
    return List.of("yes", "no", "on", "off");
  }
}
