package io.quorate.lvm.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Options of a command, in the order in which they are put. */
final class Arguments {
  private final List<String> words = new ArrayList<>();

  Arguments flag(String option, boolean set) {
    if (set) {
      words.add(option);
    }
    return this;
  }

  Arguments value(String option, Optional<?> value) {
    value.ifPresent(each -> words.add(option + "=" + each));
    return this;
  }

  Arguments values(String option, List<?> values) {
    values.forEach(each -> words.add(option + "=" + each));
    return this;
  }

  Arguments word(String word) {
    words.add(word);
    return this;
  }

  Arguments words(List<String> more) {
    words.addAll(more);
    return this;
  }

  List<String> words() {
    return List.copyOf(words);
  }
}
