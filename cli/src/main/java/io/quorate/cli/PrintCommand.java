package io.quorate.cli;

import io.quorate.cli.Inputs.Input;
import io.quorate.cli.Production.Maker;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate print}: reads each file and writes its model anew, without comments, in one spelling. */
final class PrintCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "print",
            "Reads files and writes them anew from their model; comments and spacing go.",
            "With --out, files that they include by relative paths are written beside them.")
        .addOption(Arguments.format(true))
        .addOption(Arguments.out())
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    FormatEntry<?> entry = Formats.document(arguments, terminal);
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    Production production = new Production(terminal, Output.of(arguments, terminal), maker(entry));
    if (arguments.hasMatchedOption("--out")) {
      Set<Path> done = inputs.files();
      inputs.forEach(
          input -> {
            production.make(input);
            companions(input.source(), entry, inputs, done, production);
          });
    } else {
      inputs.forEach(production::make);
    }
  }

  private static void companions(
      Source source, FormatEntry<?> entry, Inputs inputs, Set<Path> done, Production production) {
    List<Path> companions =
        Guard.attempt(source, diagnostic -> {}, () -> entry.companions(source)).orElse(List.of());
    for (Path companion : companions) {
      // One that is not there is not missed here: whoever reads the file that includes it is told
      // so.
      if (done.add(companion.toAbsolutePath().normalize()) && Files.isRegularFile(companion)) {
        String path = companion.toString();
        inputs
            .read(path)
            .ifPresent(
                included -> {
                  production.make(new Input(path, included));
                  companions(included, entry, inputs, done, production);
                });
      }
    }
  }

  private static <T> Maker maker(FormatEntry<T> entry) {
    Format<T> format = entry.format().orElseThrow();
    return (source, sink) -> {
      Parsed<T> parsed = format.parse(source);
      parsed.diagnostics().forEach(sink::report);
      return source.withText(format.print(parsed.value())).bytes();
    };
  }
}
