package io.quorate.pacemaker.simulate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers in attributes of a transition graph. */
final class GraphNumbers {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private GraphNumbers() {}

  static OptionalInt read(Optional<String> text) {
    return text.isPresent() && NUMBER.matcher(text.get()).matches()
        ? OptionalInt.of(Integer.parseInt(text.get()))
        : OptionalInt.empty();
  }
}
