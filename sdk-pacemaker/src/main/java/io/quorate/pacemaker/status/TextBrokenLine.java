package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what a line break in an agent's own words tore apart. */
final class TextBrokenLine {
  private static final int LONGEST = 16;

  private final TextSink sink;
  private final List<TextItem> waiting = new ArrayList<>();

  TextBrokenLine(TextSink sink) {
    this.sink = sink;
  }

  /** Offers a line with those that wait before it, then the line alone. */
  boolean accept(TextItem item, Predicate<String> reader) {
    if (!waiting.isEmpty()) {
      String before = waiting.stream().map(TextItem::joined).collect(Collectors.joining("\n"));
      if (reader.test(before + "\n" + item.joined())) {
        waiting.clear();
        return true;
      }
    }
    if (reader.test(item.joined())) {
      end();
      return true;
    }
    return false;
  }

  /** Keeps a line that may be completed by another; not too many of them. */
  boolean begin(TextItem item) {
    return waiting.size() < LONGEST && waiting.add(item);
  }

  /** Nothing completes what waits. */
  void end() {
    waiting.forEach(sink::unknown);
    waiting.clear();
  }
}
