package io.quorate.pacemaker.simulate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of {@code crm_simulate}, 1.1 to 3.0; the states in it are left to {@link StatusBlocks}.
 *
 * <p>Items have the bullet {@code *}, in 1.1 also {@code +}, or none with {@code --quiet}. What libraries write to
 * standard error may stand anywhere.
 */
final class SimulateTextParser implements Parser<CrmSimulation> {
  private static final Pattern BULLET = Pattern.compile("^[*+]\\s+(?!\\*)");

  @Override
  public Parsed<CrmSimulation> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader(found);
    int start = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      int next = source.text().indexOf('\n', start);
      reader.line(line, source.span(start, start + line.length()), next < 0);
      start = next < 0 ? source.length() : next + 1;
    }
    return new Parsed<>(reader.end(source), found);
  }

  /** What was read so far. */
  private static final class Reader {
    private final List<Diagnostic> found;
    private final CrmSimulationBuilder simulation = CrmSimulation.builder();
    private final List<SummaryAction> actions = new ArrayList<>();
    private final List<SimulationStep> steps = new ArrayList<>();
    private TextSection section = TextSection.HEAD;
    private boolean summary;
    private boolean transition;
    private boolean understood;

    Reader(List<Diagnostic> found) {
      this.found = found;
    }

    void line(String raw, Span span, boolean last) {
      String line = raw.strip();
      if (line.isEmpty()) {
        return;
      }
      Optional<TextSection> next = TextSection.startingWith(raw);
      if (next.isPresent()) {
        begin(next.get());
      } else if (!head(line)) {
        String item = BULLET.matcher(line).replaceFirst("");
        if (!item(item)) {
          unknown(item, span, last);
          return;
        }
      }
      understood = true;
    }

    private void begin(TextSection next) {
      section = next;
      summary |= next == TextSection.SUMMARY;
      transition |= next == TextSection.TRANSITION;
    }

    /** Lines that may stand anywhere. */
    private boolean head(String line) {
      Optional<String> original = HeadLine.originalDate(line);
      Optional<String> effective = HeadLine.effectiveTime(line);
      Optional<ResourceCounts> counts = HeadLine.counts(line);
      original.ifPresent(simulation::executionDate);
      effective.ifPresent(simulation::effectiveTime);
      counts.ifPresent(simulation::counts);
      if (original.isPresent() || effective.isPresent() || counts.isPresent()) {
        return true;
      }
      if (HeadLine.saysManagementIsDisabled(line)) {
        simulation.managementDisabled(true);
        return true;
      }
      if (!section.isStatus() && HeadLine.isMessage(line)) {
        simulation.addMessages(line);
        return true;
      }
      return false;
    }

    /** Lines of a section. */
    private boolean item(String item) {
      return switch (section) {
        case CURRENT, REVISED -> true;
        case MODIFICATIONS -> taken(ModificationLine.read(item).map(simulation::addModifications));
        case SUMMARY -> taken(SummaryLine.read(item).map(actions::add));
        case TRANSITION -> taken(StepLine.read(item).map(steps::add));
        case TIMINGS -> taken(FigureLine.timing(item).map(simulation::addTimings));
        case FIGURES -> taken(FigureLine.read(item).map(simulation::addFigures));
        case HEAD -> bare(item);
      };
    }

    /** A line of any section: with scores shown, and with {@code --quiet}, 2.1 prints no headings. */
    private boolean bare(String item) {
      return taken(FigureLine.read(item).map(simulation::addFigures))
          || taken(FigureLine.timing(item).map(simulation::addTimings))
          || taken(ModificationLine.read(item).map(simulation::addModifications))
          || taken(SummaryLine.read(item).map(this::bareAction))
          || taken(StepLine.read(item).map(this::bareStep))
          || HeadLine.isBareStatus(item);
    }

    private boolean bareAction(SummaryAction action) {
      summary = true;
      return actions.add(action);
    }

    private boolean bareStep(SimulationStep step) {
      transition = true;
      return steps.add(step);
    }

    private static boolean taken(Optional<?> result) {
      return result.isPresent();
    }

    private void unknown(String item, Span span, boolean last) {
      switch (section) {
        case SUMMARY -> actions.add(new OtherAction(item));
        case TRANSITION -> steps.add(new OtherStep(item));
        case MODIFICATIONS -> simulation.addModifications(new Modification.Other(item));
        default -> simulation.addMessages(item);
      }
      found.add(
          last
              ? Diagnostic.warning("SIM005", "the output ends in the middle of a line", span)
              : Diagnostic.warning("SIM001", "the line is not understood", span));
    }

    CrmSimulation end(Source source) {
      if (!understood && !source.text().isBlank()) {
        found.clear();
        found.add(
            Diagnostic.error("SIM004", "no output of crm_simulate", source.span(0, 0))
                .withHelp("it has headings such as 'Transition Summary:'"));
      }
      if (summary) {
        simulation.summary(new TransitionSummary(actions));
      }
      if (transition) {
        simulation.transition(new ExecutedTransition(steps));
      }
      return simulation.build();
    }
  }
}
