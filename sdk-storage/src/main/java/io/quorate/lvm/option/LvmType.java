package io.quorate.lvm.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import io.quorate.lvm.value.LvmValue;
import java.util.Optional;

/** How a value of lvm.conf is read from its text; {@code _config_def_check_node_value} of lib/config/config.c. */
abstract class LvmType<T> implements OptionType<T> {
  /** What is wrong with the type of a value, as words behind "the value is". */
  abstract Optional<String> problem(LvmValue value);

  /**
   * The typed value.
   *
   * @throws OptionValueException when it is none of this type
   */
  abstract T value(LvmValue value);

  @Override
  public final T read(String text) {
    LvmValue value =
        LvmValue.read(text)
            .orElseThrow(() -> new OptionValueException("no number, text in quotes or list"));
    problem(value)
        .ifPresent(
            problem -> {
              throw new OptionValueException(problem);
            });
    return value(value);
  }
}
