package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.simulate.Modification.NodeState;
import io.quorate.pacemaker.simulate.Modification.TicketState;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.Score;
import io.quorate.testkit.ParserContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;

class SimulateTextTest extends ParserContract<CrmSimulation> {
  @Override
  protected Parser<CrmSimulation> parser() {
    return SimulateReports.TEXT;
  }

  @Override
  protected List<Source> fixtures() {
    return Recorded.all("text");
  }

  private static CrmSimulation read(String name) {
    Parsed<CrmSimulation> parsed = SimulateReports.TEXT.parse(Recorded.one("text", name));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  private static List<SummaryAction> actions(String... lines) {
    Parsed<CrmSimulation> parsed =
        SimulateReports.TEXT.parse("Transition Summary:\n" + String.join("\n", lines) + "\n");
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value().actions().actions();
  }

  private static ResourceAction places(
      ResourceChange change, String resource, String from, String to) {
    return roles(change, resource, "", from, "", to);
  }

  private static ResourceAction roles(
      ResourceChange change,
      String resource,
      String fromRole,
      String from,
      String toRole,
      String to) {
    return new ResourceAction(
        change,
        resource,
        ResourceRole.of(fromRole),
        Optional.of(from).filter(it -> !it.isEmpty()),
        ResourceRole.of(toRole),
        Optional.of(to).filter(it -> !it.isEmpty()),
        Optional.empty(),
        false);
  }

  @Example
  void nothingIsLeftOverInAnyFixture() {
    for (Source source : fixtures()) {
      assertThat(SimulateReports.TEXT.parse(source).diagnostics()).as(source.name()).isEmpty();
    }
  }

  @Example
  void summaryOfToday() {
    assertThat(
            actions(
                "  * Start      a      (                  n2 )",
                "  * Stop       a      (                  n1 )",
                "  * Restart    a      (                  n1 )",
                "  * Move       a      (            n1 -> n2 )",
                "  * Start      p:0    (         Stopped -> Unpromoted n1 )",
                "  * Stop       p:0    ( Promoted n1 )",
                "  * Restart    p:0    ( Promoted n1 )",
                "  * Move       p:0    ( n1 -> n2 Promoted )",
                "  * Promote    p:0    ( Unpromoted -> Promoted n1 )",
                "  * Promote    p:0    ( Stopped -> Promoted n1 )",
                "  * Move       p:0    ( Promoted n1 -> Unpromoted n2 )",
                "  * Re-promote p:0    ( Promoted n1 )"))
        .containsExactly(
            places(ResourceChange.START, "a", "", "n2"),
            places(ResourceChange.STOP, "a", "n1", ""),
            places(ResourceChange.RESTART, "a", "n1", "n1"),
            places(ResourceChange.MOVE, "a", "n1", "n2"),
            roles(ResourceChange.START, "p:0", "Stopped", "", "Unpromoted", "n1"),
            roles(ResourceChange.STOP, "p:0", "Promoted", "n1", "", ""),
            roles(ResourceChange.RESTART, "p:0", "Promoted", "n1", "Promoted", "n1"),
            roles(ResourceChange.MOVE, "p:0", "Promoted", "n1", "Promoted", "n2"),
            roles(ResourceChange.PROMOTE, "p:0", "Unpromoted", "n1", "Promoted", "n1"),
            roles(ResourceChange.PROMOTE, "p:0", "Stopped", "", "Promoted", "n1"),
            roles(ResourceChange.MOVE, "p:0", "Promoted", "n1", "Unpromoted", "n2"),
            roles(ResourceChange.RE_PROMOTE, "p:0", "Promoted", "n1", "Promoted", "n1"));
  }

  @Example
  void nodesThatAreNamedLikeRolesAreNodes() {
    assertThat(actions("  * Move a ( Started -> Stopped )", "  * Start a ( Promoted )"))
        .containsExactly(
            places(ResourceChange.MOVE, "a", "Started", "Stopped"),
            places(ResourceChange.START, "a", "", "Promoted"));
  }

  @Example
  void reasonsAndBlocks() {
    List<SummaryAction> actions =
        actions(
            "  * Start b ( n2 )  due to unrunnable a start (blocked)",
            "  * Stop b ( n2 )  due to node availability",
            "  * Stop b ( n2 )  blocked");
    assertThat(actions)
        .extracting(it -> ((ResourceAction) it).reason().orElse("-"))
        .containsExactly("unrunnable a start", "node availability", "-");
    assertThat(actions)
        .extracting(it -> ((ResourceAction) it).blocked())
        .containsExactly(true, false, true);
  }

  @Example
  void pacemaker1118() {
    CrmSimulation read = read("1.1.18-mixed.txt");
    assertThat(read.executionDate()).contains("2017-05-03 13:33:24Z");
    assertThat(read.counts()).contains(new ResourceCounts(9, 2, 1));
    assertThat(read.messages()).hasSize(1);
    assertThat(read.modifications())
        .containsExactly(
            new Modification.Node(NodeState.FAILING, "gamma"),
            new Modification.Quorum("1"),
            new Modification.Ticket(TicketState.GRANTED, "booth"),
            new Modification.Ticket(TicketState.STANDBY, "booth"));
    assertThat(read.figures())
        .containsExactly(
            new SchedulerFigure.Allocation(
                "native_color", Optional.of("vip"), "alpha", Score.of(200)),
            new SchedulerFigure.Allocation(
                "native_color", Optional.of("vip"), "beta", Score.MINUS_INFINITY),
            new SchedulerFigure.Promotion("data:0", Optional.of("alpha"), Score.of(10000)),
            new SchedulerFigure.Promotion("data:1", Optional.empty(), Score.ZERO),
            new SchedulerFigure.Capacity("Original", "alpha", Map.of("cpu", "8", "memory", "4096")),
            new SchedulerFigure.Utilization("native_color", "vip", "alpha", Map.of("cpu", "1")),
            new SchedulerFigure.Allocation("clone_color", Optional.empty(), "alpha", Score.of(12)));
    assertThat(read.actions().nodeActions())
        .containsExactly(
            new NodeAction(
                NodeChange.FENCE,
                "gamma",
                Optional.of("reboot"),
                Optional.empty(),
                Optional.of("peer is no longer part of the cluster")),
            new NodeAction(
                NodeChange.FENCE,
                "guest",
                Optional.of("off"),
                Optional.of("box"),
                Optional.of("guest is unclean")),
            new NodeAction(
                NodeChange.SHUTDOWN, "beta", Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(read.actions().resourceActions())
        .extracting(ResourceAction::change)
        .containsExactly(
            ResourceChange.MOVE,
            ResourceChange.STOP,
            ResourceChange.PROMOTE,
            ResourceChange.DEMOTE,
            ResourceChange.START,
            ResourceChange.STOP);
    assertThat(read.actions().resourceActions().get(1).reason()).contains("node availability");
    assertThat(read.actions().resourceActions().get(5).blocked()).isTrue();
    assertThat(read.steps())
        .containsExactly(
            new ClusterOperation("do_shutdown", Optional.empty(), "beta"),
            new ClusterOperation("clear_failcount", Optional.of("vip"), "alpha"),
            new PseudoOperation("data-ms_promote_0", Optional.empty()),
            new ResourceOperation("vip", "monitor", Optional.of(new CrmInterval(10_000)), "beta"),
            new FencingOperation("gamma", "reboot"),
            new PseudoOperation("stonith-guest-off", Optional.of("guest")));
  }

  @Example
  void releasesBeforeReasons() {
    CrmSimulation read = read("1.1.8-before-reasons.txt");
    assertThat(read.actions().fencings())
        .containsExactly(
            new NodeAction(
                NodeChange.FENCE, "beta", Optional.empty(), Optional.empty(), Optional.empty()));
    List<ResourceAction> actions = read.actions().resourceActions();
    assertThat(actions.get(0)).isEqualTo(places(ResourceChange.START, "web", "", "beta"));
    assertThat(actions.get(1).blocked()).isTrue();
    assertThat(actions.get(1).fromNode()).contains("alpha");
    assertThat(actions.get(2))
        .isEqualTo(roles(ResourceChange.MOVE, "vip", "Started", "alpha", "Started", "beta"));
    assertThat(actions.get(3).change()).isEqualTo(ResourceChange.MIGRATE);
    assertThat(actions.get(7))
        .isEqualTo(
            new ResourceAction(
                ResourceChange.PROMOTE,
                "data:0",
                Optional.of(ResourceRole.UNPROMOTED),
                Optional.of("alpha"),
                Optional.of(ResourceRole.PROMOTED),
                Optional.of("alpha"),
                Optional.empty(),
                true));
    assertThat(actions.subList(8, 11)).allMatch(it -> it.change() == ResourceChange.LEAVE);
    assertThat(actions.get(8).fromNode()).isEmpty();
    assertThat(actions.get(10).fromNode()).contains("alpha");
  }

  @Example
  void modificationsOfToday() {
    CrmSimulation read = read("2.1.5-modified.txt");
    assertThat(read.effectiveTime()).contains("2026-01-01 12:00:00Z");
    assertThat(read.modifications())
        .contains(
            new Modification.Quorum("1"),
            new Modification.Node(NodeState.OFFLINE, "n2"),
            new Modification.Operation("a_monitor_10000@n1=7"),
            new Modification.Attribute(
                "fail-count-a#monitor_10000", "value++", "/node_state", "1"));
    assertThat(read.messages()).singleElement().asString().startsWith("Pretending action");
    assertThat(read.steps())
        .contains(
            new ResourceOperation("a", "cancel", Optional.of(new CrmInterval(10_000)), "n1"),
            new Modification.Attribute("fail-count-a#start_0", "value++", "/node_state", "1"));
  }

  @Example
  void timings() {
    assertThat(read("2.1.5-profile.txt").timings())
        .hasSize(2)
        .allMatch(it -> it.file().startsWith("cibs/"))
        .allMatch(it -> it.duration().compareTo(Duration.ofSeconds(60)) < 0);
    CrmSimulation old =
        SimulateReports.TEXT.parse("* Testing cibs/a.xml ... 1.25 secs\n").orThrow();
    assertThat(old.timings()).containsExactly(new Timing("cibs/a.xml", Duration.ofMillis(1250)));
  }

  @Example
  void whatIsNotUnderstoodIsKeptAndReported() {
    Parsed<CrmSimulation> parsed =
        SimulateReports.TEXT.parse("Transition Summary:\n  * Teleport a ( n1 -> n2 )\n\n");
    assertThat(parsed.value().actions().actions())
        .containsExactly(new OtherAction("Teleport a ( n1 -> n2 )"));
    assertThat(parsed.diagnostics())
        .singleElement()
        .hasToString("<text>:2:1: warning[SIM001] the line is not understood");
  }

  @Example
  void otherTextIsNoSimulation() {
    assertThat(SimulateReports.TEXT.parse("hello\nworld\n").diagnostics())
        .singleElement()
        .matches(it -> it.code().equals("SIM004") && it.isError());
    assertThat(SimulateReports.TEXT.parse("").diagnostics()).isEmpty();
  }

  @Example
  void outputThatIsCutIsReported() {
    assertThat(SimulateReports.TEXT.parse("Transition Summary:\n  * Sta").diagnostics())
        .extracting(it -> it.code())
        .containsExactly("SIM005");
  }
}
