package io.quorate.corosync.format;

import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Span;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.CorosyncSection;
import io.quorate.corosync.option.MonitorOptions;
import io.quorate.corosync.option.NodeOptions;
import io.quorate.corosync.option.WrongValue;
import java.util.Optional;

/** Whether values are ones that corosync takes. */
final class ValueChecks {
  /** The release that is read as. */
  static final CorosyncRelease RELEASE = CorosyncRelease.V3_1_7;

  private final DiagnosticSink sink;

  ValueChecks(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Checks a value by the section that it stands in, or by the one that corosync takes it for. */
  void check(Options.Setting setting, SectionContext here, Statement line) {
    Optional<CorosyncSection> section = section(setting.name(), here);
    Optional<Option<?>> row = section.flatMap(s -> s.find(setting.name(), RELEASE));
    Optional<Span> place = line.wordSpan(1);
    if (row.isEmpty() || place.isEmpty()) {
      return;
    }
    OptionType<?> type = row.get().type();
    Optional<String> problem = problem(type, setting.text());
    if (problem.isPresent()) {
      WrongValue wrong = section.orElseThrow().wrongValue(setting.name());
      boolean number = type.kind().equals("number");
      if (wrong == WrongValue.REFUSED_AT_START && number && isNoNumber(setting.text())) {
        wrong = WrongValue.REFUSED_BY_PARSER;
      }
      String what = "the value of '" + setting.name() + "' is " + problem.get();
      sink.report(diagnostic(wrong, what, place.get()).withHelp(help(row.get(), setting.text())));
    }
  }

  private static Optional<CorosyncSection> section(String key, SectionContext here) {
    boolean watched = here.checkedAs().filter(s -> s.path().startsWith("resources.")).isPresent();
    if (watched && key.equals(MonitorOptions.POLL_PERIOD.name())) {
      return Optional.of(MonitorOptions.SYSTEM_MEMORY);
    }
    return here.section()
        .filter(section -> section.find(key, RELEASE).isPresent())
        .or(here::checkedAs);
  }

  private static Diagnostic diagnostic(WrongValue wrong, String what, Span place) {
    return switch (wrong) {
      case REFUSED_BY_PARSER -> Diagnostic.error("CORO001", what, place);
      case REFUSED_AT_START ->
          Diagnostic.error("CORO006", what + ": corosync does not start with it", place);
      case IGNORED -> Diagnostic.warning("CORO012", what + ": corosync reads over it", place);
    };
  }

  private static String help(Option<?> row, String value) {
    OptionType<?> type = row.type();
    return Suggestion.didYouMean(value, type.keywords())
        .orElseGet(
            () ->
                type.keywords().isEmpty()
                    ? "write a number" + type.range().map(r -> " in the range " + r).orElse("")
                    : "write one of '" + String.join("', '", type.keywords()) + "'");
  }

  private static boolean isNoNumber(String value) {
    return problem(NodeOptions.NODEID.type(), value).isPresent();
  }

  private static Optional<String> problem(OptionType<?> type, String value) {
    try {
      type.read(value);
      return Optional.empty();
    } catch (OptionValueException e) {
      return Optional.of(e.getMessage());
    }
  }
}
