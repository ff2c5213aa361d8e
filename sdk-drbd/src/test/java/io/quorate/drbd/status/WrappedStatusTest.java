package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The tools break lines of the status at the width of the terminal, before a word, and indent what goes on. */
class WrappedStatusTest {
  /** One line before it is broken. */
  private record Line(int indent, int continuation, List<String> words) {}

  @Provide
  Arbitrary<String> status() {
    return Arbitraries.of(Fixtures.in("text").stream().map(source -> source.text()).toList());
  }

  @Property(tries = 400)
  void aStatusIsTheSameAtAnyWidth(
      @ForAll("status") String text,
      @ForAll @IntRange(min = 1, max = 160) int width,
      @ForAll boolean coloured) {
    Parsed<DrbdStatus> straight = DrbdReports.STATUS_TEXT.parse(print(text, 100_000, false));
    assertThat(straight.diagnostics()).isEmpty();
    assertThat(straight.value()).isEqualTo(DrbdReports.STATUS_TEXT.parse(text).value());
    Parsed<DrbdStatus> wrapped = DrbdReports.STATUS_TEXT.parse(print(text, width, coloured));
    assertThat(wrapped.diagnostics()).isEmpty();
    assertThat(wrapped.value()).isEqualTo(straight.value());
  }

  private static String print(String text, int width, boolean coloured) {
    StringBuilder out = new StringBuilder();
    for (Line line : lines(text)) {
      int column = line.indent();
      out.append(" ".repeat(column));
      for (int i = 0; i < line.words().size(); i++) {
        String word = line.words().get(i);
        if (i > 0) {
          boolean breaks = column + 1 + word.length() > width;
          out.append(breaks ? "\n" + " ".repeat(line.continuation()) : " ");
          column = breaks ? line.continuation() : column + 1;
        }
        out.append(coloured ? colour(word) : word);
        column += word.length();
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String colour(String word) {
    int colon = word.indexOf(':');
    return colon < 0 || !word.matches("(?:role|disk|peer-disk|connection|replication|quorum):.*")
        ? word
        : word.substring(0, colon + 1) + "\u001b[1;32m" + word.substring(colon + 1) + "\u001b[0m";
  }

  /** Joins what was broken in a fixture; comments and echoes are left out. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int nesting = 0;
    for (String raw : text.replaceAll("\u001b\\[[0-9;]*m", "").split("\n")) {
      int indent = raw.length() - raw.stripLeading().length();
      if (raw.isBlank() || raw.startsWith("#") || raw.startsWith("drbdsetup")) {
        continue;
      }
      List<String> words = List.of(raw.strip().split("\\s+"));
      boolean goesOn = indent > 4 || (indent == 4 && nesting < 2);
      if (goesOn) {
        Line last = lines.remove(lines.size() - 1);
        List<String> all = new ArrayList<>(last.words());
        all.addAll(words);
        lines.add(new Line(last.indent(), last.continuation(), all));
      } else {
        nesting = indent;
        lines.add(new Line(indent, 4 + indent, words));
      }
    }
    return lines;
  }
}
