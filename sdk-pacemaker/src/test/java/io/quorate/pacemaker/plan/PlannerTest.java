package io.quorate.pacemaker.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandResult;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Nodes;
import io.quorate.pacemaker.rule.PacemakerAssumptions;
import io.quorate.pacemaker.simulate.Cluster;
import io.quorate.pacemaker.simulate.Scenarios;
import io.quorate.testkit.ScriptedRunner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of the host, and what is made of its answers. */
class PlannerTest {
  private static final String[] PIPED = {
    "--simulate", "--xml-pipe", "--verbose", "--output-as=xml"
  };
  private static final String NOTHING = result("<actions/><transition/>");

  private static String result(String inside) {
    return "<pacemaker-result api-version=\"2.25\">"
        + inside
        + "<status code=\"0\" message=\"OK\"/></pacemaker-result>";
  }

  private static Cib cib() {
    return Cluster.of("n1", "n2").resource("a", "ocf:pacemaker:Dummy", "").cib();
  }

  private static Planner assumed(ScriptedRunner runner) {
    return Planner.on(runner).withAssumptions(PacemakerAssumptions.defaults());
  }

  private static String input(Command command) {
    return new String(command.revealInput(), StandardCharsets.UTF_8);
  }

  @Test
  void theReleaseIsAskedAndBothConfigurationsAreSimulated() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", "--version").gives("Pacemaker 2.1.5\n");
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner
          .expect("crm_simulate", PIPED)
          .gives(
              result(
                  "<actions><rsc_action action=\"stop\" resource=\"a\" node=\"n1\"/></actions>"
                      + "<transition/>"));
      Cib before = cib();
      Cib after = before.withProperty("stop-all-resources", "true").withStatus(Optional.empty());
      Plan plan = Planner.on(runner).plan(before, after);
      assertThat(plan.actions()).hasSize(1);
      assertThat(CibFormats.CIB.parse(input(runner.commands().get(1))).orThrow()).isEqualTo(before);
      Cib simulated = CibFormats.CIB.parse(input(runner.commands().get(2))).orThrow();
      assertThat(simulated.configuration()).isEqualTo(after.configuration());
      assertThat(simulated.status()).isEqualTo(before.status());
    }
  }

  @Test
  void anOldReleaseIsAskedForText() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", "--version").gives("Pacemaker 1.1.18\n");
      String[] words = {"--simulate", "--xml-pipe", "--verbose"};
      runner.expect("crm_simulate", words).gives("Transition Summary:\n\n");
      runner
          .expect("crm_simulate", words)
          .gives("Transition Summary:\n * Stop    a\t(n1)\n\nExecuting cluster transition:\n");
      Cib before = cib().withValidateWith("pacemaker-2.10");
      Plan plan =
          Planner.on(runner).plan(before, before.withProperty("stop-all-resources", "true"));
      assertThat(plan.page()).startsWith("Would happen\n  stop  a  n1\n");
    }
  }

  @Test
  void theStateOfTheClusterThatRunsIsTakenOnce() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("cibadmin", "--query").gives(CibFormats.CIB.print(cib()));
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      Plan plan = assumed(runner).planLive(cib().withProperty("cluster-name", "x"));
      assertThat(plan.verdict()).isEqualTo(PlanVerdict.NOTHING);
    }
  }

  @Test
  void oneRunIsEnoughWhenNothingChanges() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      assertThat(assumed(runner).plan(cib(), cib()).verdict()).isEqualTo(PlanVerdict.NOTHING);
    }
  }

  @Test
  void aSchedulerThatFailsIsAProblem() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner.expect("crm_simulate", PIPED).fails(139, "Segmentation fault\n");
      Plan plan = assumed(runner).plan(cib(), cib().withProperty("cluster-name", "x"));
      assertThat(plan.problems())
          .containsExactly(
              PlanProblem.of(
                  PlanProblem.Kind.SCHEDULER_FAILED,
                  "no answer about the new CIB: exit code 139\nSegmentation fault"));
      assertThat(plan.verdict()).isEqualTo(PlanVerdict.DANGER);
      assertThat(plan.page()).contains("What would happen is not known.").contains("Changes");
    }
  }

  @Test
  void anAnswerThatIsNotUnderstoodIsAProblem() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives("<html/>");
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      Plan plan = assumed(runner).plan(cib(), cib().withProperty("cluster-name", "x"));
      assertThat(plan.problems())
          .singleElement()
          .matches(it -> it.kind() == PlanProblem.Kind.SCHEDULER_FAILED)
          .matches(it -> it.diagnostics().size() == 1);
    }
  }

  @Test
  void errorsThatTheOldConfigurationHasTooAreNoProblem() {
    CommandResult complaint =
        CommandResult.of(0, NOTHING, "(unpack) \terror: no STONITH\nwarning: whatever\n");
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives(complaint);
      runner.expect("crm_simulate", PIPED).gives(complaint);
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner.expect("crm_simulate", PIPED).gives(complaint);
      Cib wanted = cib().withProperty("cluster-name", "x");
      assertThat(assumed(runner).plan(cib(), wanted).problems()).isEmpty();
      assertThat(assumed(runner).plan(cib(), wanted).problems())
          .containsExactly(
              PlanProblem.of(PlanProblem.Kind.SCHEDULER_ERROR, "the scheduler says: no STONITH"));
    }
  }

  @Test
  void aHostWithoutTheToolIsNoPlan() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).fails(127, "crm_simulate: not found\n");
      Planner planner = assumed(runner);
      assertThatThrownBy(() -> planner.plan(cib(), cib()))
          .isInstanceOf(CommandException.class)
          .hasMessageContaining("not found");
    }
  }

  @Test
  void theMomentIsPassedOn() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner
          .expect(
              "crm_simulate",
              "--simulate",
              "--xml-pipe",
              "--verbose",
              "--set-datetime=2026-03-01 12:00:00Z",
              "--output-as=xml")
          .gives(NOTHING);
      assumed(runner).withMoment(Instant.parse("2026-03-01T12:00:00Z")).plan(cib(), cib());
    }
  }

  @Test
  void aNodeThatIsFencedWhileGuestsRunThereIsARisk() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner
          .expect("crm_simulate", PIPED)
          .gives(
              result(
                  "<actions><node_action task=\"Fence (off)\" node=\"n1\" reason=\"vm failed\"/>"
                      + "<rsc_action action=\"move\" resource=\"vm\" source=\"n1\" dest=\"n2\"/>"
                      + "<rsc_action action=\"move\" resource=\"fence\" source=\"n1\" dest=\"n2\"/>"
                      + "</actions><transition/>"));
      Cib before = Scenarios.guest().cib();
      Plan plan = assumed(runner).plan(before, before.withProperty("cluster-name", "x"));
      assertThat(plan.risks())
          .containsExactly(
              new PlanRisk(PlanRisk.Kind.GUESTS_FENCED, "n1", "is fenced while vm runs there"));
      assertThat(plan.page())
          .startsWith(
              """
              FENCING  off  n1  vm failed
              RISK  n1  is fenced while vm runs there

              Would happen
                off   n1               vm failed
                move  vm     n1 -> n2
                move  fence  n1 -> n2
              """);
    }
  }

  @Test
  void anInstanceWithAnotherNumberAndAnotherReasonIsTheSameAction() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      String action = "<rsc_action action=\"start\" resource=\"c:%d\" node=\"n2\"%s/>";
      runner
          .expect("crm_simulate", PIPED)
          .gives(result("<actions>" + action.formatted(0, "") + "</actions><transition/>"));
      runner
          .expect("crm_simulate", PIPED)
          .gives(
              result(
                  "<actions>"
                      + action.formatted(1, " reason=\"why\"")
                      + action.formatted(2, "")
                      + "</actions><transition/>"));
      Plan plan = assumed(runner).plan(cib(), cib().withProperty("cluster-name", "x"));
      assertThat(plan.actions())
          .extracting(PlannedAction::cause)
          .containsExactly(PlanCause.PENDING, PlanCause.CHANGE);
    }
  }

  @Test
  void nodesKeepWhatTheClusterSaysOfThem() {
    try (ScriptedRunner runner = ScriptedRunner.on("n1")) {
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      runner.expect("crm_simulate", PIPED).gives(NOTHING);
      Cib after =
          cib()
              .withConfiguration(
                  c ->
                      c.withSections(
                          c.sections().stream()
                              .map(
                                  it ->
                                      it instanceof Nodes nodes
                                          ? nodes.withNodes(
                                              Node.of("n2", "n2"), Node.of("n1", "n1"))
                                          : it)
                              .toList()));
      assumed(runner).plan(cib(), after);
      Cib simulated = CibFormats.CIB.parse(input(runner.commands().get(1))).orThrow();
      assertThat(simulated.configuration().nodes())
          .extracting(Node::uname, Node::id)
          .containsExactly(tuple("n2", "2"), tuple("n1", "1"));
    }
  }
}
