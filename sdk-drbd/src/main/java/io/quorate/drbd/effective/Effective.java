package io.quorate.drbd.effective;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import java.util.Optional;

/** Reads values out of options that may hold texts which are no values. */
public final class Effective {
  private Effective() {}

  /** The value that holds: what is set, else the default; empty when the text is no value or there is no default. */
  public static <T> Optional<T> value(Options options, Option<T> option) {
    try {
      return options.getOrDefault(option);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }

  /** Whether a boolean option holds. */
  public static boolean isOn(Options options, Option<Boolean> option) {
    return value(options, option).orElse(false);
  }
}
