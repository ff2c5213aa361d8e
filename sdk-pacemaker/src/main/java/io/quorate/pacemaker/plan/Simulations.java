package io.quorate.pacemaker.plan;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.plan.PlanProblem.Kind;
import io.quorate.pacemaker.rule.PacemakerAssumptions;
import io.quorate.pacemaker.simulate.CrmSimulate;
import io.quorate.pacemaker.simulate.CrmSimulation;
import io.quorate.pacemaker.simulate.SimulateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of the scheduler of one host. */
final class Simulations {
  /** Exit codes of a shell for a program that is not there, or cannot be run: no answer of the tool. */
  private static final int NOT_RUNNABLE = 126;

  private static final int NOT_FOUND = 127;

  /** A log line of an error, with the function that wrote it or without. */
  private static final Pattern ERROR = Pattern.compile("(?:\\([^)]*\\)\\s+|.*?: )?error: (.*)");

  private final CommandRunner runner;
  private final PacemakerAssumptions assumed;
  private final Duration timeout;
  private final PlanBasis basis;

  Simulations(
      CommandRunner runner, PacemakerAssumptions assumed, Duration timeout, PlanBasis basis) {
    this.runner = runner;
    this.assumed = assumed;
    this.timeout = timeout;
    this.basis = basis;
  }

  /** Whether a CIB says what state its nodes are in. */
  static PlanBasis basis(Cib cib) {
    return cib.status().filter(it -> !it.nodeStates().isEmpty()).isPresent()
        ? PlanBasis.STATUS
        : PlanBasis.ALL_ONLINE;
  }

  /** One answer, with the errors that the scheduler logged. */
  private record Answer(CrmSimulation simulation, List<String> errors) {}

  /** Both answers; empty, with a problem, when there is one that is none. */
  Optional<SimulationPair> run(Cib before, Cib after, List<PlanProblem> problems) {
    List<String> nodes = nodes(before, after);
    if (basis == PlanBasis.ALL_ONLINE && nodes.isEmpty()) {
      problems.add(
          PlanProblem.of(Kind.NO_NODES, "neither CIB has a node, so nothing can be planned"));
      return Optional.empty();
    }
    Optional<Answer> old = run("the CIB as it is", before, nodes, problems);
    Optional<Answer> wanted =
        before.equals(after) ? old : run("the new CIB", after, nodes, problems);
    if (old.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    List<String> added = new ArrayList<>(wanted.get().errors());
    added.removeAll(old.get().errors());
    added.stream()
        .distinct()
        .forEach(
            it -> problems.add(PlanProblem.of(Kind.SCHEDULER_ERROR, "the scheduler says: " + it)));
    return Optional.of(new SimulationPair(old.get().simulation(), wanted.get().simulation()));
  }

  private static List<String> nodes(Cib before, Cib after) {
    Cib known = before.configuration().nodes().isEmpty() ? after : before;
    return known.configuration().nodes().stream().map(Node::uname).toList();
  }

  private Optional<Answer> run(
      String what, Cib cib, List<String> nodes, List<PlanProblem> problems) {
    SimulateOptions options =
        SimulateOptions.piped(CibFormats.CIB.print(cib)).withMoment(assumed.moment());
    if (basis == PlanBasis.ALL_ONLINE) {
      options = options.withNodesUp(nodes).withQuorum(true);
    }
    ToolCall<CrmSimulation> call = CrmSimulate.simulate(options, assumed.release());
    Command command = call.command().withTimeout(timeout);
    CommandResult result = runner.run(command);
    try {
      Parsed<CrmSimulation> answer = call.withCommand(command).read(runner.host(), result);
      if (answer.hasErrors()) {
        problems.add(
            new PlanProblem(
                Kind.SCHEDULER_FAILED,
                "what the scheduler says of " + what + " is not understood",
                answer.diagnostics()));
        return Optional.empty();
      }
      return Optional.of(new Answer(answer.value(), errors(result.stderr())));
    } catch (CommandException e) {
      if (result.exitCode() == NOT_RUNNABLE || result.exitCode() == NOT_FOUND) {
        throw e;
      }
      problems.add(
          PlanProblem.of(Kind.SCHEDULER_FAILED, "no answer about " + what + ": " + words(e)));
      return Optional.empty();
    }
  }

  private static String words(CommandException failure) {
    String words = failure.words().strip();
    String code =
        failure.exitCode().isPresent() ? "exit code " + failure.exitCode().getAsInt() : "";
    return words.isEmpty() || words.startsWith("<") ? code : code + "\n" + words;
  }

  private static List<String> errors(String text) {
    return text.lines()
        .map(ERROR::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1).strip())
        .toList();
  }
}
