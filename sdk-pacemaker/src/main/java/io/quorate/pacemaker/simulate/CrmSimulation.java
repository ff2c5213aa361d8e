package io.quorate.pacemaker.simulate;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One run of {@code crm_simulate}, as far as it is about what would happen.
 *
 * @param executionDate the time that the scheduler took for now because the CIB has it, as written; in text only
 * @param effectiveTime the time that the caller gave, as written; in text only
 * @param counts how many resources are held back
 * @param managementDisabled whether the whole cluster is in maintenance, or keeps all stopped; in text only
 * @param modifications what the caller asked to change before
 * @param figures by what the scheduler decided
 * @param summary what would happen; empty when the tool was not asked
 * @param transition each step of it; empty without {@code --simulate}
 * @param timings of {@code --profile}
 * @param messages what the tool said on the way: warnings, errors; in text only
 * @param status how the tool ended
 */
@Value.Builder
public record CrmSimulation(
    Optional<String> executionDate,
    Optional<String> effectiveTime,
    Optional<ResourceCounts> counts,
    boolean managementDisabled,
    List<Modification> modifications,
    List<SchedulerFigure> figures,
    Optional<TransitionSummary> summary,
    Optional<ExecutedTransition> transition,
    List<Timing> timings,
    List<String> messages,
    Optional<ToolStatus> status) {
  /** Copies the lists. */
  public CrmSimulation {
    modifications = List.copyOf(modifications);
    figures = List.copyOf(figures);
    timings = List.copyOf(timings);
    messages = List.copyOf(messages);
  }

  /** A builder of a run that says nothing. */
  public static CrmSimulationBuilder builder() {
    return new CrmSimulationBuilder().managementDisabled(false);
  }

  /** What would happen; nothing when the tool was not asked. */
  public TransitionSummary actions() {
    return summary.orElse(TransitionSummary.EMPTY);
  }

  /** Each step of it; none without {@code --simulate}. */
  public List<SimulationStep> steps() {
    return transition.orElse(ExecutedTransition.EMPTY).steps();
  }
}
