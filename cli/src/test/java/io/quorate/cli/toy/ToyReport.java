package io.quorate.cli.toy;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;

/** The entry of the toy report: the state of each line, told by the line {@code TOY STATUS}. */
final class ToyReport implements FormatEntry<List<ToyReport.State>> {
  /** A state. */
  public enum State {
    UP_TO_DATE,
    GONE
  }

  @Override
  public String name() {
    return "toy-status";
  }

  @Override
  public String summary() {
    return "states";
  }

  @Override
  public String module() {
    return "cli-test";
  }

  @Override
  public List<String> patterns() {
    return List.of();
  }

  @Override
  public Parser<List<State>> parser() {
    return source ->
        new Parsed<>(
            source
                .text()
                .lines()
                .skip(1)
                .map(line -> line.equals("up") ? State.UP_TO_DATE : State.GONE)
                .toList(),
            List.of());
  }

  @Override
  public Optional<Format<List<State>>> format() {
    return Optional.empty();
  }

  @Override
  public boolean recognizes(Source source) {
    return source.text().startsWith("TOY STATUS\n");
  }
}
