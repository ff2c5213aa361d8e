package io.quorate.cli;

import io.quorate.cli.Production.Maker;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Document;
import io.quorate.core.format.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate rewrite}: opens each file for editing and writes it back without a change, byte for byte. */
final class RewriteCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "rewrite",
            "Opens files for editing, changes nothing, and writes them: every byte stays.")
        .addOption(Arguments.format(true))
        .addOption(Arguments.out())
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    Maker maker = maker(Formats.document(arguments, terminal));
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    inputs.forEach(new Production(terminal, Output.of(arguments, terminal), maker)::make);
  }

  private static <T> Maker maker(FormatEntry<T> entry) {
    Format<T> format = entry.format().orElseThrow();
    return (source, sink) -> {
      Document<T> document = format.read(source);
      document.diagnostics().forEach(sink::report);
      return document.edit(value -> value).source().bytes();
    };
  }
}
