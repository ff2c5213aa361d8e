package io.quorate.drbd.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Options of a command, in the order in which they are put. */
final class Arguments {
  private final List<String> words = new ArrayList<>();

  Arguments flag(String name, boolean set) {
    if (set) {
      words.add("--" + name);
    }
    return this;
  }

  Arguments number(String name, OptionalInt value) {
    value.ifPresent(number -> words.add("--" + name + "=" + number));
    return this;
  }

  /** A number of 512-byte sectors, with the unit so that no default unit matters. */
  Arguments sectors(String name, OptionalLong value) {
    value.ifPresent(number -> words.add("--" + name + "=" + number + "s"));
    return this;
  }

  Arguments yesNo(String name, Optional<Boolean> value) {
    value.ifPresent(set -> words.add("--" + name + "=" + (set ? "yes" : "no")));
    return this;
  }

  List<String> words() {
    return List.copyOf(words);
  }

  static OptionalInt atLeast(int least, String what, int value) {
    if (value < least) {
      throw new IllegalArgumentException(what + " must be " + least + " or more: " + value);
    }
    return OptionalInt.of(value);
  }

  static OptionalLong atLeast(long least, String what, long value) {
    if (value < least) {
      throw new IllegalArgumentException(what + " must be " + least + " or more: " + value);
    }
    return OptionalLong.of(value);
  }
}
