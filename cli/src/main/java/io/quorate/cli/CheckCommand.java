package io.quorate.cli;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate check}: whether the tool would take each file. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "check",
            "Checks files as the tool would, with the files that they include.",
            "Says 'PATH: ok' or 'PATH: error' for each; ends with 1 when one has an error.")
        .addOption(Arguments.format(true))
        .addOption(Arguments.flag("--json", "Writes verdicts and diagnostics as one JSON array."))
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    FormatEntry<?> entry = Formats.named(arguments, "-f", terminal.catalog());
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    Listing listing =
        arguments.hasMatchedOption("--json")
            ? new JsonListing(terminal)
            : new VerdictListing(terminal);
    inputs.forEach(
        input -> {
          List<Diagnostic> found = new ArrayList<>();
          Guard.attempt(input.source(), found::add, () -> entry.load(input.source()))
              .ifPresent(parsed -> found.addAll(parsed.diagnostics()));
          Finding finding = Finding.of(input.path(), entry, found);
          terminal.raise(finding.error() ? ExitCode.FINDINGS : ExitCode.OK);
          listing.add(finding);
        });
    listing.finish();
  }
}
