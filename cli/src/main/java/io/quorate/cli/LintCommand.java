package io.quorate.cli;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.Inspection;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Rule;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate lint}: everything that can be said against files of any format. */
final class LintCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "lint",
            "Checks files of any format, beyond what the tools themselves check.",
            "The format of each is told by its name or its content.")
        .addOption(Arguments.format(false))
        .addOption(Arguments.flag("--json", "Writes the findings as one JSON array."))
        .addOption(Arguments.flag("--sarif", "Writes the findings as a SARIF 2.1.0 log."))
        .addOption(
            Arguments.value(
                false,
                "SEVERITY",
                "Ends with 1 from this severity on: warning or error (default).",
                "--fail-on"))
        .addPositional(Arguments.paths());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    Severity limit = limit(Arguments.value(arguments, "--fail-on", "error"));
    FormatCatalog catalog = terminal.catalog();
    Optional<FormatEntry<?>> forced =
        arguments.hasMatchedOption("-f")
            ? Optional.of(Formats.named(arguments, "-f", catalog))
            : Optional.empty();
    Inputs inputs = Inputs.of(terminal, Arguments.paths(arguments));
    Listing listing = listing(arguments, terminal);
    Set<Identity> listed = new HashSet<>();
    inputs.forEach(
        input -> {
          Source source = input.source();
          Optional<FormatEntry<?>> entry =
              forced.isPresent() ? forced : recognize(catalog, source, terminal);
          if (entry.isEmpty()) {
            terminal.complain(input.path() + ": warning: not of any known format; left out");
            return;
          }
          List<Diagnostic> found = findings(entry.get(), source);
          if (found.stream().anyMatch(d -> d.severity().compareTo(limit) <= 0)) {
            terminal.raise(ExitCode.FINDINGS);
          }
          List<Diagnostic> fresh =
              found.stream().filter(d -> listed.add(Identity.of(input.path(), d))).toList();
          listing.add(new Finding(input.path(), entry.get(), Texts.hasErrors(found), fresh));
        });
    listing.finish();
  }

  private static Optional<FormatEntry<?>> recognize(
      FormatCatalog catalog, Source source, Terminal terminal) {
    DiagnosticSink sink =
        diagnostic -> {
          terminal.printError(DiagnosticPrinter.print(diagnostic));
          terminal.raise(ExitCode.FINDINGS);
        };
    return Guard.attempt(source, sink, () -> catalog.recognize(source)).flatMap(entry -> entry);
  }

  private static List<Diagnostic> findings(FormatEntry<?> entry, Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Guard.<Inspection<?>>attempt(source, found::add, () -> entry.inspect(source))
        .ifPresent(inspection -> check(inspection, source, found));
    return found;
  }

  private static <S> void check(Inspection<S> inspection, Source source, List<Diagnostic> found) {
    found.addAll(inspection.diagnostics());
    for (Rule<? super S> rule : inspection.rules().rules()) {
      Guard.attempt(
          source,
          found::add,
          () -> {
            rule.check(inspection.subject(), found::add);
            return true;
          });
    }
  }

  private static Listing listing(ParseResult arguments, Terminal terminal) {
    boolean json = arguments.hasMatchedOption("--json");
    boolean sarif = arguments.hasMatchedOption("--sarif");
    if (json && sarif) {
      throw new UsageException("--json and --sarif exclude each other");
    }
    if (sarif) {
      return new SarifListing(terminal);
    }
    return json ? new JsonListing(terminal) : new TextListing(terminal);
  }

  private static Severity limit(String word) {
    return switch (word) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new UsageException("--fail-on takes 'warning' or 'error', not '" + word + "'");
    };
  }
}
