package io.quorate.cli;

import io.quorate.cli.Production.Maker;
import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate convert}: the model of one format, printed in another. */
final class ConvertCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command("convert", "Writes files of one format in another.")
        .addOption(Arguments.value(true, "FORMAT", "The format of the inputs.", "--from"))
        .addOption(Arguments.value(true, "FORMAT", "The format to write.", "--to"))
        .addOption(Arguments.out())
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    FormatCatalog catalog = terminal.catalog();
    FormatEntry<?> from = Formats.named(arguments, "--from", catalog);
    String to = Arguments.value(arguments, "--to", "");
    if (!from.conversions().containsKey(to)) {
      throw new UsageException(
          "cannot convert '" + from.name() + "' to '" + to + "'; " + known(catalog));
    }
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    Output output = Output.of(arguments, terminal);
    inputs.forEach(new Production(terminal, output, maker(from, to))::make);
  }

  private static <T> Maker maker(FormatEntry<T> entry, String to) {
    Function<T, String> conversion = entry.conversions().get(to);
    return (source, sink) -> {
      Parsed<T> parsed = entry.load(source);
      parsed.diagnostics().forEach(sink::report);
      return source.withText(conversion.apply(parsed.value())).bytes();
    };
  }

  private static String known(FormatCatalog catalog) {
    List<String> pairs = new ArrayList<>();
    for (FormatEntry<?> entry : catalog.entries()) {
      for (String target : entry.conversions().keySet()) {
        pairs.add(entry.name() + " to " + target);
      }
    }
    return pairs.isEmpty() ? "there are no conversions" : "there is: " + String.join(", ", pairs);
  }
}
