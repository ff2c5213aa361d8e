package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.QuorateException;
import io.quorate.core.catalog.PlanCatalog;
import io.quorate.core.catalog.PlanEntry;
import io.quorate.core.catalog.PlanRequest;
import io.quorate.core.catalog.PlannedChange;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.SshRunner;
import io.quorate.core.text.Source;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate plan}: what a change of a configuration would do. */
final class PlanCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "plan",
            "Says what would happen if the configuration OLD became NEW, before it is done.",
            "Nothing is changed. Ends with 0 when nothing would happen, with 1 when something would,",
            "with 2 when a node would be fenced or there is an error.")
        .addOption(Arguments.flag("--json", "Writes the plan as one JSON object."))
        .addOption(
            Arguments.flag("--live", "OLD is what runs on the host; only NEW is given then."))
        .addOption(
            Arguments.value(
                false, "HOST", "Asks another host, with ssh; USER@HOST also.", "--host"))
        .addOption(
            Arguments.value(
                false, "TIME", "Takes this time for now: 2026-03-01T12:00:00Z.", "--at"))
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..2")
                .required(true)
                .description("OLD and NEW; '-' is standard input.")
                .build());
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    List<String> paths = arguments.matchedPositionalValue(0, List.<String>of());
    boolean live = arguments.hasMatchedOption("--live");
    if (paths.size() != (live ? 1 : 2)) {
      throw new UsageException(
          live ? "--live takes one file, the new configuration" : "two files are needed: OLD NEW");
    }
    if (!live && paths.get(0).equals(Inputs.STDIN) && paths.get(1).equals(Inputs.STDIN)) {
      throw new UsageException("only one of the files can be standard input");
    }
    Optional<Instant> moment =
        Optional.of(Arguments.value(arguments, "--at", ""))
            .filter(text -> !text.isEmpty())
            .map(PlanCommand::moment);
    Inputs inputs = Inputs.of(terminal, List.of());
    List<Optional<Source>> sources = paths.stream().map(inputs::read).toList();
    if (sources.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    Source after = sources.get(sources.size() - 1).orElseThrow();
    Optional<Source> before = live ? Optional.empty() : sources.get(0);
    PlanEntry entry = entry(after, paths.get(paths.size() - 1));
    before.ifPresent(source -> entry(source, paths.get(0)));
    String host = Arguments.value(arguments, "--host", "");
    CommandRunner runner = host.isEmpty() ? LocalRunner.create() : SshRunner.to(host);
    try {
      show(
          entry.plan(new PlanRequest(before, after, moment), runner),
          arguments.hasMatchedOption("--json"),
          terminal);
    } catch (QuorateException e) { // the host does not answer, or has no such tool
      terminal.complain(String.valueOf(e.getMessage()));
      terminal.raise(ExitCode.UNAVAILABLE);
    }
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new UsageException("'" + text + "' is no time: write it as 2026-03-01T12:00:00Z");
    }
  }

  private static PlanEntry entry(Source source, String path) {
    return PlanCatalog.load()
        .recognize(source)
        .orElseThrow(
            () ->
                new UsageException(
                    path
                        + " is no configuration whose changes can be planned: it is no CIB, and"
                        + " nothing in the crm language"));
  }

  private static void show(PlannedChange plan, boolean asJson, Terminal terminal) {
    terminal.raise(
        switch (plan.outcome()) {
          case NOTHING -> ExitCode.OK;
          case CHANGE -> ExitCode.CHANGE;
          case DANGER -> ExitCode.DANGER;
        });
    if (!asJson) {
      terminal.printError(Texts.of("", plan.diagnostics()));
      terminal.print(plan.page());
      return;
    }
    Terminal.writing(
        () -> {
          JsonGenerator json = Json.generator(terminal.out());
          new ModelJson(json, true).write(plan.listing());
          json.writeRaw('\n');
          json.close();
        });
  }
}
