package io.quorate.cli.toy;

import io.quorate.core.option.Options.Setting;
import java.util.List;
import java.util.Optional;

/** A whole text ({@code setting} is empty) or one of its lines. */
record ToyNode(Optional<Setting> setting, List<ToyNode> lines, String text, int start, int end) {
  static ToyNode root(List<ToyNode> lines, String text) {
    return new ToyNode(Optional.empty(), lines, text, 0, text.length());
  }

  static ToyNode line(Setting setting, String text, int start) {
    return new ToyNode(Optional.of(setting), List.of(), text, start, start + text.length());
  }
}
