package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.rule.RuleSet;
import io.quorate.pacemaker.diff.CibDiff;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.pacemaker.plan.PlanProblem.Kind;
import io.quorate.pacemaker.rule.PacemakerAssumptions;
import io.quorate.pacemaker.rule.PacemakerRules;
import io.quorate.pacemaker.schema.CibValidator;
import io.quorate.pacemaker.schema.SchemaRelease;
import io.quorate.pacemaker.simulate.CrmSimulate;
import io.quorate.pacemaker.simulate.SummaryAction;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what a change of the configuration would do, before it is done.
 *
 * <pre>{@code
 * Plan plan = Planner.on(LocalRunner.create()).plan(before, after);
 * System.out.print(plan.page());
 * }</pre>
 *
 * <p>The scheduler of the host is asked twice, with {@code crm_simulate}: about the CIB as it is, and about the new
 * configuration in the same state. What it answers both times happens anyway. Nothing of the cluster is changed; CIBs
 * travel by standard input.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Planner {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final CommandRunner runner;
  private final Optional<PacemakerAssumptions> assumptions;
  private final Duration timeout;

  private Planner(
      CommandRunner runner, Optional<PacemakerAssumptions> assumptions, Duration timeout) {
    this.runner = runner;
    this.assumptions = assumptions;
    this.timeout = timeout;
  }

  /** A planner that asks a host, which need not be in a cluster; the host says which release it has. */
  public static Planner on(CommandRunner runner) {
    return new Planner(runner, Optional.empty(), TIMEOUT);
  }

  /**
   * The same planner with other assumptions for the rules; their release decides what the tool is asked, and their moment,
   * if it is there, what is taken for now.
   */
  public Planner withAssumptions(PacemakerAssumptions other) {
    return new Planner(runner, Optional.of(other), timeout);
  }

  /** The same planner with a time limit for each run of the scheduler; 5 minutes by default. */
  public Planner withTimeout(Duration limit) {
    return new Planner(runner, assumptions, limit);
  }

  /**
   * What happens when the cluster of one CIB gets the configuration of another.
   *
   * @param before the CIB as it is, with its status; without one, all its nodes are taken for online
   * @param after only its configuration and its schema count; without nodes it keeps those of {@code before}
   * @throws CommandException when the host cannot be asked: it does not answer, has no such tool, or is too slow
   */
  public Plan plan(Cib before, Cib after) {
    return plan(before, after, assumed());
  }

  /**
   * What happens to the cluster that runs on the host when it gets the configuration of a CIB.
   *
   * <p>Both runs of the scheduler see the one state that {@code cibadmin --query} gave.
   *
   * @param after only its configuration and its schema count; without nodes it keeps those of the cluster
   * @throws CommandException when the host cannot be asked, or no cluster runs there
   * @throws io.quorate.core.diagnostic.ParseException when the CIB of the cluster cannot be read
   */
  public Plan planLive(Cib after) {
    return plan(live(), after);
  }

  /**
   * The CIB of the cluster that runs on the host.
   *
   * @throws CommandException when the host cannot be asked, or no cluster runs there
   * @throws io.quorate.core.diagnostic.ParseException when it cannot be read
   */
  public Cib live() {
    return runner.call(ToolCall.of(Command.of("cibadmin", "--query"), CibFormats.CIB)).orThrow();
  }

  private PacemakerAssumptions assumed() {
    return assumptions.orElseGet(
        () -> {
          String words = runner.call(CrmSimulate.version()).value();
          PacemakerAssumptions defaults = PacemakerAssumptions.defaults();
          return PacemakerRelease.find(words).map(defaults::withRelease).orElse(defaults);
        });
  }

  private Plan plan(Cib before, Cib after, PacemakerAssumptions assumed) {
    Cib wanted = Candidate.of(before, after);
    CibPatch changes = CibDiff.between(before, wanted);
    RuleSet<Cib> rules = PacemakerRules.assuming(assumed);
    FindingChanges findings =
        FindingChanges.between(
            rules.check(before).diagnostics(), rules.check(wanted).diagnostics());
    PlanBasis basis = Simulations.basis(before);
    List<PlanProblem> problems = new ArrayList<>(refusals(wanted, assumed.release()));
    Simulations simulations = new Simulations(runner, assumed, timeout, basis);
    Optional<SimulationPair> pair =
        problems.isEmpty() ? simulations.run(before, wanted, problems) : Optional.empty();
    if (pair.isEmpty()) {
      return new Plan(changes, basis, List.of(), List.of(), List.of(), findings, problems);
    }
    List<PlannedAction> actions = pair.get().actions();
    Instant moment = assumed.moment().orElseGet(Instant::now);
    List<PlanRisk> risks = new Risks(before, wanted, assumed, moment, caused(actions)).all();
    return new Plan(changes, basis, actions, pair.get().steps(), risks, findings, problems);
  }

  private static List<SummaryAction> caused(List<PlannedAction> actions) {
    return actions.stream()
        .filter(it -> it.cause() == PlanCause.CHANGE)
        .map(PlannedAction::action)
        .toList();
  }

  /** What the cluster would not even take. */
  private static List<PlanProblem> refusals(Cib wanted, PacemakerRelease release) {
    Optional<SchemaVersion> schema = wanted.schema();
    Optional<SchemaVersion> newest =
        SchemaRelease.of(ToolVersion.parse(release.toString())).map(SchemaRelease::schema);
    if (schema.isPresent()
        && newest.isPresent()
        && schema.get().isAtLeast(1, 0)
        && schema.get().compareTo(newest.get()) > 0
        && !schema.get().equals(SchemaVersion.NONE)
        && !schema.get().equals(SchemaVersion.NEXT)) {
      return List.of(
          PlanProblem.of(
              Kind.UNSUPPORTED,
              "Pacemaker "
                  + release
                  + " has no schema "
                  + schema.get()
                  + "; its newest is "
                  + newest.get()));
    }
    List<Diagnostic> invalid =
        CibValidator.validate(CibTrees.of(wanted)).stream().filter(Diagnostic::isError).toList();
    return invalid.isEmpty()
        ? List.of()
        : List.of(
            new PlanProblem(
                Kind.INVALID, "the schema refuses the new CIB, so the cluster would too", invalid));
  }
}
