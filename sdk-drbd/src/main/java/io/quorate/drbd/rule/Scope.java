package io.quorate.drbd.rule;

import io.quorate.core.option.Option;
import io.quorate.core.option.Options;
import io.quorate.drbd.effective.Effective;
import java.util.Optional;

/**
 * The options that hold for one part of a resource.
 *
 * @param resource the resource
 * @param detail the part, as messages call it; empty for all of the resource
 * @param options its own and inherited options
 */
record Scope(ResourceView resource, String detail, Options options) {
  /** The value that holds, defaults included; empty when there is none, or the text is no value. */
  <T> Optional<T> value(Option<T> option) {
    return Effective.value(options, option);
  }

  /** Whether a value holds. */
  <T> boolean is(Option<T> option, T value) {
    return value(option).filter(value::equals).isPresent();
  }

  /** Whether another value holds. */
  <T> boolean isOther(Option<T> option, T value) {
    return value(option).filter(known -> !known.equals(value)).isPresent();
  }

  /** Whether a boolean option holds. */
  boolean isOn(Option<Boolean> option) {
    return Effective.isOn(options, option);
  }

  /** Whether a boolean option is written, or defaults, to no. */
  boolean isOff(Option<Boolean> option) {
    return is(option, false);
  }

  /** The setting of an option. */
  Optional<Options.Setting> setting(Option<?> option) {
    return options.find(option.name());
  }

  /** The setting of a text that is not empty. */
  Optional<Options.Setting> text(Option<?> option) {
    return setting(option).filter(setting -> !setting.text().isBlank());
  }

  /** The text that holds, as the file or the default spells it. */
  String spelling(Option<?> option) {
    return options.text(option.name()).or(option::defaultText).orElse("");
  }

  /** {@code 'NAME TEXT'} of what holds. */
  String quoted(Option<?> option) {
    return "'" + option.name() + " " + spelling(option) + "'";
  }

  /** The place of an option's setting; the resource's head when it is not set. */
  Place at(Option<?> option) {
    return setting(option).map(this::at).orElseGet(() -> Place.of(resource));
  }

  /** The place of a setting. */
  Place at(Options.Setting setting) {
    return Place.of(resource, detail, setting);
  }
}
