package io.quorate.pacemaker.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.LocalRunner;
import io.quorate.pacemaker.crm.CrmFormats;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.rule.PacemakerAssumptions;
import io.quorate.pacemaker.simulate.Cluster;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.simulate.ResourceChange;
import io.quorate.pacemaker.simulate.Scenarios;
import io.quorate.pacemaker.simulate.SummaryAction;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans with the installed scheduler. */
class PlannerRealToolTest {
  private static final String DUMMY = "ocf:pacemaker:Dummy";
  private static final Planner PLANNER =
      Planner.on(LocalRunner.create())
          .withAssumptions(
              PacemakerAssumptions.defaults().withRelease(PacemakerRelease.of(2, 1, 5)));

  @BeforeAll
  static void tool() {
    RealTool.require("crm_simulate");
  }

  private static Cluster cluster() {
    return Cluster.of("n1", "n2")
        .probed("fence", "stonith:fence_ipmilan", "n2")
        .resource("a", DUMMY, "")
        .running("a", DUMMY, "n1")
        .probed("a", DUMMY, "n2");
  }

  private static Cluster drbd() {
    return Cluster.of("n1", "n2")
        .probed("fence", "stonith:fence_ipmilan", "n2")
        .xml(
            "<clone id='ms'>"
                + Cluster.meta("ms", "promotable=true")
                + Cluster.primitive("data", Scenarios.DRBD, "")
                + "</clone>")
        .promoted("data", Scenarios.DRBD, "n1")
        .running("data", Scenarios.DRBD, "n2");
  }

  private static Cib with(Cib cib, String resource, String name, String value) {
    return cib.withPrimitive(resource, it -> it.withMeta(name, value));
  }

  private static List<String> summary(Plan plan, PlanCause cause) {
    return plan.actions(cause).stream().map(PlannerRealToolTest::shown).toList();
  }

  private static String shown(SummaryAction action) {
    return String.join(" ", PlanWords.row(action).subList(0, 3)).strip();
  }

  @Test
  void aChangeOfNothingDoesNothing() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib);
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.NOTHING);
    assertThat(plan.page()).isEqualTo("Nothing changes. Nothing would happen.\n");
  }

  @Test
  void aChangeThatChangesNothingForTheClusterSaysSo() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withProperty("cluster-name", "lab"));
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.NOTHING);
    assertThat(plan.changes().isEmpty()).isFalse();
    assertThat(plan.page()).startsWith("Nothing would happen.\n\nChanges\n  created");
  }

  @Test
  void move() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cluster().prefers("a", "n2", "INFINITY").cib());
    assertThat(summary(plan, PlanCause.CHANGE)).containsExactly("move a n1 -> n2");
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.CHANGE);
    assertThat(plan.page())
        .isEqualTo(
            """
            Would happen
              move  a  n1 -> n2

            Changes
              created   rsc_location l-a-n2 in configuration / constraints at 0
                          <rsc_location id="l-a-n2" rsc="a" score="INFINITY" node="n2"/>
            """);
  }

  @Test
  void stop() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, with(cib, "a", "target-role", "Stopped"));
    assertThat(summary(plan, PlanCause.CHANGE)).containsExactly("stop a n1");
    assertThat(plan.risks()).isEmpty();
  }

  @Test
  void removalOfARunningResource() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withConfiguration(c -> c.withoutResource("a")));
    assertThat(summary(plan, PlanCause.CHANGE)).containsExactly("stop a n1");
  }

  @Test
  void startOfANewResource() {
    Plan plan = PLANNER.plan(cluster().cib(), cluster().resource("b", DUMMY, "").cib());
    assertThat(plan.actions(PlanCause.CHANGE))
        .singleElement()
        .matches(it -> ((ResourceAction) it).change() == ResourceChange.START);
    assertThat(plan.steps()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void anotherMonitorIsAnOperationBesideTheActions() {
    Cluster running = Cluster.of("n1").resource("a", DUMMY, Cluster.monitor("a", 10));
    running.running("a", DUMMY, "n1").monitored("a", DUMMY, "n1", 10_000);
    Cib cib = running.cib();
    Cib wanted =
        CibFormats.CIB.parse(running.text().replace("interval='10s'", "interval='20s'")).orThrow();
    Plan plan = PLANNER.plan(cib, wanted);
    assertThat(plan.actions()).isEmpty();
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.CHANGE);
    assertThat(plan.page())
        .startsWith(
            """
            Operations beside
              monitor every 20 s of a on n1
              end of the operation every 10 s of a on n1
            """);
  }

  @Test
  void promotionMovesAndReplicatedStorageIsDemoted() {
    Cluster after = drbd().constraint(promotion("n2"));
    Plan plan = PLANNER.plan(drbd().constraint(promotion("n1")).cib(), after.cib());
    assertThat(summary(plan, PlanCause.CHANGE))
        .containsExactlyInAnyOrder(
            "demote data:0 n1 Promoted -> Unpromoted", "promote data:1 n2 Unpromoted -> Promoted");
    assertThat(plan.risks())
        .containsExactly(
            new PlanRisk(
                PlanRisk.Kind.STORAGE_DEMOTED,
                "data:0",
                "is demoted on n1: nothing may use its device there"));
    assertThat(plan.page())
        .startsWith(
            "RISK  data:0  is demoted on n1: nothing may use its device there\n\nWould happen\n");
  }

  private static String promotion(String node) {
    return "<rsc_location id='lp' rsc='ms'><rule id='lp-r' role='Promoted' score='100'>"
        + "<expression id='lp-e' attribute='#uname' operation='eq' value='"
        + node
        + "'/></rule></rsc_location>";
  }

  @Test
  void aStopThatFailsItsNodeIsPendingFencingAndAlwaysOnTop() {
    Cluster lost = cluster().lost("n1");
    Plan plan = PLANNER.plan(lost.cib(), lost.cib().withProperty("cluster-name", "lab"));
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.DANGER);
    assertThat(plan.causesNothing()).isTrue();
    assertThat(plan.page())
        .startsWith(
            "FENCING  reboot  n1  peer is no longer part of the cluster  (pending already)\n\n"
                + "Nothing would happen.\n\nPending anyway\n");
  }

  @Test
  void fencingThatTheChangeCausesNamesTheGuestsOfTheNode() {
    Cluster guest = Scenarios.guest().lost("n1");
    Cib before = Scenarios.guest().lost("n1").property("stonith-enabled", "false").cib();
    Plan plan = PLANNER.plan(before, guest.cib());
    assertThat(plan.fencings()).hasSize(1);
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.DANGER);
    assertThat(plan.page())
        .startsWith("FENCING  reboot  n1  peer is no longer part of the cluster");
    assertThat(plan.risks()).noneMatch(it -> it.kind() == PlanRisk.Kind.GUEST_STOPPED);
  }

  @Test
  void aGuestMigratesOrIsShutDown() {
    Cib may = Scenarios.guest().cib();
    Plan live = PLANNER.plan(may, Scenarios.guest().prefers("vm", "n2", "INFINITY").cib());
    assertThat(summary(live, PlanCause.CHANGE)).containsExactly("migrate vm n1 -> n2");
    assertThat(live.risks()).isEmpty();
    Cluster cold = Scenarios.guest("allow-migrate=false");
    Plan plan =
        PLANNER.plan(
            cold.cib(),
            Scenarios.guest("allow-migrate=false").prefers("vm", "n2", "INFINITY").cib());
    assertThat(plan.risks())
        .containsExactly(
            new PlanRisk(
                PlanRisk.Kind.GUEST_STOPPED,
                "vm",
                "is shut down on n1 and started on n2: no live migration"));
  }

  @Test
  void standbyOfANode() {
    Plan plan = PLANNER.plan(cluster().cib(), cluster().nodeAttribute("n1", "standby", "on").cib());
    assertThat(summary(plan, PlanCause.CHANGE))
        .containsExactlyInAnyOrder("move a n1 -> n2", "move fence n1 -> n2");
  }

  @Test
  void whatIsUnmanagedStays() {
    Cib cib = with(cluster().cib(), "a", "is-managed", "false");
    Plan plan = PLANNER.plan(cib, with(cib, "a", "target-role", "Stopped"));
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.NOTHING);
  }

  @Test
  void withoutQuorumWhatStopsIsPendingAndCanBePrevented() {
    Cib cib = cluster().withoutQuorum().cib();
    Plan plan = PLANNER.plan(cib, cib.withProperty("no-quorum-policy", "freeze"));
    assertThat(summary(plan, PlanCause.PREVENTED))
        .containsExactlyInAnyOrder("stop a n1", "stop fence n1");
    assertThat(plan.verdict()).isNotEqualTo(PlanVerdict.NOTHING);
    assertThat(plan.page()).contains("Would not happen any more\n  stop  fence  n1  no quorum\n");
  }

  @Test
  void pendingActionsAreToldApart() {
    Cluster before = cluster().resource("b", DUMMY, "");
    Plan plan = PLANNER.plan(before.cib(), with(before.cib(), "a", "target-role", "Stopped"));
    assertThat(summary(plan, PlanCause.CHANGE)).contains("stop a n1");
    assertThat(summary(plan, PlanCause.PENDING)).allMatch(it -> it.startsWith("start b"));
  }

  @Test
  void whatCannotBeDoneIsARisk() {
    Plan plan =
        PLANNER.plan(
            cluster().cib(),
            with(cluster().cib(), "a", "target-role", "Stopped")
                .withResource(cluster().resource("b", DUMMY, "").cib().primitive("b").orElseThrow())
                .withConstraint(OrderConstraint.of("o", "a", "b")));
    assertThat(plan.risks())
        .containsExactly(
            new PlanRisk(
                PlanRisk.Kind.BLOCKED, "b", "has to start and cannot: unrunnable a start"));
  }

  @Test
  void anInvalidConfigurationIsNoPlan() {
    Cib cib = cluster().cib();
    Cib wanted =
        CibFormats.CIB
            .parse(
                cluster()
                    .text()
                    .replace("score='", "bogus='")
                    .replace("<constraints>", "<constraints><rsc_location id='x' rsc='nobody'/>"))
            .value();
    Plan plan = PLANNER.plan(cib, wanted);
    assertThat(plan.verdict()).isEqualTo(PlanVerdict.DANGER);
    assertThat(plan.problems())
        .singleElement()
        .matches(it -> it.kind() == PlanProblem.Kind.INVALID && !it.diagnostics().isEmpty());
    assertThat(plan.page())
        .startsWith("PROBLEM  the schema refuses the new CIB")
        .contains("What would happen is not known.");
  }

  @Test
  void aSchemaThatTheReleaseDoesNotHaveIsNoPlan() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withValidateWith("pacemaker-4.0"));
    assertThat(plan.problems())
        .extracting(PlanProblem::kind)
        .containsExactly(PlanProblem.Kind.UNSUPPORTED);
    assertThat(plan.page()).contains("Pacemaker 2.1.5 has no schema pacemaker-4.0");
  }

  @Test
  void theSchedulersErrorsAreShown() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withConfiguration(c -> c.withoutResource("fence")));
    assertThat(plan.problems())
        .allMatch(it -> it.kind() == PlanProblem.Kind.SCHEDULER_ERROR)
        .anyMatch(it -> it.text().contains("STONITH"));
    assertThat(plan.page()).startsWith("PROBLEM  the scheduler says: ");
  }

  @Test
  void findingsOfRulesAreNewGoneOrKept() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withProperty("no-quorum-policy", "ignore"));
    assertThat(plan.findings().added()).isNotEmpty();
    assertThat(plan.page()).contains("\nFindings\n  new   ");
    Plan back = PLANNER.plan(cib.withProperty("no-quorum-policy", "ignore"), cib);
    assertThat(back.findings().gone()).hasSameSizeAs(plan.findings().added());
  }

  @Test
  void aCrmFileIsPlannedOnTheStateOfTheCluster() {
    Cib wanted =
        CrmFormats.CRM
            .parse(
                """
                node n1
                node n2
                primitive fence stonith:fence_ipmilan
                primitive a ocf:pacemaker:Dummy meta target-role=Stopped
                property stonith-enabled=true
                rsc_defaults resource-stickiness=50
                """)
            .orThrow();
    Plan plan = PLANNER.plan(cluster().cib(), wanted);
    assertThat(plan.basis()).isEqualTo(PlanBasis.STATUS);
    assertThat(summary(plan, PlanCause.CHANGE)).containsExactly("stop a n1");
  }

  @Test
  void withoutAStateAllNodesAreTakenForOnline() {
    Cib cib = cluster().cib().withStatus(Optional.empty());
    Plan plan = PLANNER.plan(cib, with(cib, "a", "target-role", "Stopped"));
    assertThat(plan.basis()).isEqualTo(PlanBasis.ALL_ONLINE);
    assertThat(summary(plan, PlanCause.PREVENTED)).singleElement().asString().startsWith("start a");
    assertThat(plan.page()).startsWith("No state is known: as if all nodes were online");
    Cib empty = Cib.empty("pacemaker-3.9");
    assertThat(PLANNER.plan(empty, empty).problems())
        .extracting(PlanProblem::kind)
        .containsExactly(PlanProblem.Kind.NO_NODES);
  }

  @Test
  void theMomentDecidesAboutRulesWithDates() {
    String rule =
        "<rsc_location id='night' rsc='a'><rule id='night-r' score='INFINITY' boolean-op='and'>"
            + "<date_expression id='night-d' operation='date_spec'><date_spec id='night-s'"
            + " hours='0-5'/></date_expression><expression id='night-e' attribute='#uname'"
            + " operation='eq' value='n2'/></rule></rsc_location>";
    Cib cib = cluster().cib();
    Cib wanted = cluster().constraint(rule).cib();
    Planner planner = PLANNER.withAssumptions(PacemakerAssumptions.defaults());
    assertThat(
            planner.withMoment(Instant.parse("2026-03-01T03:00:00Z")).plan(cib, wanted).verdict())
        .isEqualTo(PlanVerdict.CHANGE);
    assertThat(
            planner.withMoment(Instant.parse("2026-03-01T12:00:00Z")).plan(cib, wanted).verdict())
        .isEqualTo(PlanVerdict.NOTHING);
  }

  @Test
  void olderReleasesAreAskedForText() {
    Cib cib = cluster().cib();
    Planner old =
        PLANNER.withAssumptions(
            PacemakerAssumptions.defaults().withRelease(PacemakerRelease.of(2, 0, 5)));
    Plan plan =
        old.plan(
            cib.withValidateWith("pacemaker-3.5"),
            with(cib, "a", "target-role", "Stopped").withValidateWith("pacemaker-3.5"));
    assertThat(summary(plan, PlanCause.CHANGE)).containsExactly("stop a n1");
  }

  @Test
  void theListingHasNoSecrets() {
    Cib cib = cluster().cib();
    Plan plan = PLANNER.plan(cib, cib.withPrimitive("fence", it -> it.withParam("passwd", "hush")));
    assertThat(plan.page() + plan.listing()).doesNotContain("hush").contains("passwd");
  }
}
