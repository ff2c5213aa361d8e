package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.cli.Production.Maker;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Parsed;
import java.io.ByteArrayOutputStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate show}: the model of each file as JSON. */
final class ShowCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command("show", "Writes what files say as JSON, one object for each file.")
        .addOption(Arguments.format(true))
        .addOption(Arguments.out())
        .addOption(Arguments.flag("--includes", "Reads the files that each file includes too."))
        .addOption(Arguments.flag("--origins", "Says where each part was read."))
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    FormatEntry<?> entry = Formats.named(arguments, "-f", terminal.catalog());
    boolean includes = arguments.hasMatchedOption("--includes");
    boolean origins = arguments.hasMatchedOption("--origins");
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    Output output = Output.of(arguments, terminal);
    inputs.forEach(new Production(terminal, output, maker(entry, includes, origins))::make);
  }

  private static Maker maker(FormatEntry<?> entry, boolean includes, boolean origins) {
    return (source, sink) -> {
      Parsed<?> parsed = includes ? entry.load(source) : entry.parser().parse(source);
      parsed.diagnostics().forEach(sink::report);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Terminal.writing(
          () -> {
            JsonGenerator json = Json.generator(out);
            new ModelJson(json, origins).write(parsed.value());
            json.writeRaw('\n');
            json.close();
          });
      return out.toByteArray();
    };
  }
}
