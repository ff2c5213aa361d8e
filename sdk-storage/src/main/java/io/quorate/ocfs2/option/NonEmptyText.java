package io.quorate.ocfs2.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;

/** Any text but the empty one. */
final class NonEmptyText implements OptionType<String> {
  @Override
  public String read(String text) {
    if (text.isEmpty()) {
      throw new OptionValueException("empty");
    }
    return text;
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String kind() {
    return "text";
  }
}
