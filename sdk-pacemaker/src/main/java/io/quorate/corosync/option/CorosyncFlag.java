package io.quorate.corosync.option;

import io.quorate.core.option.OptionType;
import java.util.List;
import java.util.Optional;

/** A number of eight bits of which only zero and not zero matter; written as {@code 0} and {@code 1}. */
final class CorosyncFlag implements OptionType<Boolean> {
  private static final CorosyncNumber NUMBER = CorosyncNumber.between(0, 255);

  @Override
  public Boolean read(String text) {
    return NUMBER.read(text) != 0;
  }

  @Override
  public String print(Boolean value) {
    return value ? "1" : "0";
  }

  @Override
  public String kind() {
    return "boolean";
  }

  @Override
  public List<String> keywords() {
    return List.of("1", "0");
  }

  @Override
  public Optional<String> range() {
    return NUMBER.range();
  }
}
