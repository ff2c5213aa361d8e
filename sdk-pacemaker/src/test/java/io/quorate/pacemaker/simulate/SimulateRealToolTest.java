package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.LocalRunner;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulations and graphs of the installed {@code crm_simulate}. */
class SimulateRealToolTest {
  private static final PacemakerRelease WITH_TEXT = PacemakerRelease.of(2, 0, 5);
  private static final PacemakerRelease WITH_XML = PacemakerRelease.of(2, 1, 5);
  private static final Pattern EDGE = Pattern.compile("\"(.*)\" -> \"(.*)\" \\[ style = bold\\]");
  private static final LocalRunner RUNNER = LocalRunner.create();
  private static final Map<ResourceChange, Integer> SEEN = new LinkedHashMap<>();

  @TempDir Path directory;

  @BeforeAll
  static void tool() {
    RealTool.require("crm_simulate");
  }

  private static CrmSimulation read(SimulateOptions options, PacemakerRelease release) {
    Parsed<CrmSimulation> read = RUNNER.call(CrmSimulate.simulate(options, release));
    assertThat(read.diagnostics()).isEmpty();
    return read.value();
  }

  @Test
  void textAndXmlOfOneRunSayTheSame() {
    int actions = 0;
    for (Map.Entry<String, Cluster> each : Scenarios.all().entrySet()) {
      SimulateOptions options = SimulateOptions.piped(each.getValue().text());
      CrmSimulation text = read(options, WITH_TEXT);
      CrmSimulation xml = read(options, WITH_XML);
      assertThat(text.summary()).as(each.getKey()).isPresent().isEqualTo(xml.summary());
      assertThat(text.transition()).as(each.getKey()).isPresent().isEqualTo(xml.transition());
      actions += xml.actions().actions().size();
      xml.actions().resourceActions().forEach(it -> SEEN.merge(it.change(), 1, Integer::sum));
    }
    assertThat(actions).isGreaterThan(50);
    assertThat(SEEN)
        .containsKeys(
            ResourceChange.START,
            ResourceChange.STOP,
            ResourceChange.MOVE,
            ResourceChange.MIGRATE,
            ResourceChange.RECOVER,
            ResourceChange.PROMOTE,
            ResourceChange.DEMOTE);
  }

  @Test
  void figuresAndModificationsOfTextAndXmlAreTheSame() {
    for (String name : new String[] {"promote", "clone to start", "group to move"}) {
      SimulateOptions options =
          SimulateOptions.piped(Scenarios.all().get(name).text())
              .withScores(true)
              .withUtilization(true)
              .withQuorum(true)
              .withNodesDown("n2")
              .withResults("a_monitor_10000@n1=7");
      CrmSimulation text = read(options, WITH_TEXT);
      CrmSimulation xml = read(options, WITH_XML);
      assertThat(text.figures()).as(name).isNotEmpty().isEqualTo(xml.figures());
      assertThat(text.modifications()).as(name).hasSizeGreaterThan(1);
      assertThat(xml.modifications()).as(name).containsAll(text.modifications().subList(0, 2));
      assertThat(text.actions()).as(name).isEqualTo(xml.actions());
    }
  }

  @Test
  void theStatesOfTextAndXmlAreEqual() {
    for (Map.Entry<String, Cluster> each : Scenarios.all().entrySet()) {
      SimulateOptions options = SimulateOptions.piped(each.getValue().text());
      CrmSimulation text = RUNNER.call(CrmSimulate.simulate(options, WITH_TEXT)).orThrow();
      CrmSimulation xml = RUNNER.call(CrmSimulate.simulate(options, WITH_XML)).orThrow();
      for (List<ClusterStatus> pair :
          List.of(
              List.of(text.before().orElseThrow(), xml.before().orElseThrow()),
              List.of(text.after().orElseThrow(), xml.after().orElseThrow()))) {
        assertThat(running(pair.get(0))).as(each.getKey()).isEqualTo(running(pair.get(1)));
        assertThat(conditions(pair.get(0))).as(each.getKey()).isEqualTo(conditions(pair.get(1)));
      }
    }
  }

  private static Set<String> running(ClusterStatus status) {
    Set<String> all = new TreeSet<>();
    status
        .resources()
        .forEach(it -> status.whereRuns(it.id()).forEach(node -> all.add(it.id() + " on " + node)));
    return all;
  }

  private static Set<String> conditions(ClusterStatus status) {
    Set<String> all = new TreeSet<>();
    status.nodes().forEach(node -> all.add(node.name() + " " + node.condition().word()));
    return all;
  }

  @Test
  void graphsAreReadAndTheirOrderIsThatOfTheDotFile() throws IOException {
    Path graphFile = directory.resolve("graph.xml");
    Path dotFile = directory.resolve("graph.dot");
    int edges = 0;
    for (Map.Entry<String, Cluster> each : Scenarios.all().entrySet()) {
      SimulateOptions options =
          SimulateOptions.piped(each.getValue().text()).withSaveGraph(graphFile.toString());
      RUNNER.call(
          CrmSimulate.simulate(options, WITH_XML)
              .withCommand(
                  CrmSimulate.simulate(options, WITH_XML)
                      .command()
                      .with("--save-dotfile=" + dotFile)));
      TransitionGraph graph =
          TransitionGraphFormats.TRANSITION_GRAPH.open(graphFile).orThrow().value();
      GraphOrder order = GraphOrder.of(graph);
      Set<String> ours = new TreeSet<>();
      order.edges().forEach(it -> ours.add(it.before().label() + " -> " + it.after().label()));
      assertThat(ours)
          .as(each.getKey())
          .isEqualTo(dotEdges(Files.readString(dotFile), labels(graph)));
      assertThat(order.stuck()).as(each.getKey()).isEmpty();
      edges += ours.size();
    }
    assertThat(edges).isGreaterThan(100);
  }

  private static Set<String> labels(TransitionGraph graph) {
    Set<String> labels = new HashSet<>();
    graph.actions().forEach(it -> labels.add(it.label()));
    return labels;
  }

  /** The edges of the file; it names the node of milestones, which the graph does not. */
  private static Set<String> dotEdges(String dot, Set<String> labels) {
    Set<String> edges = new TreeSet<>();
    Matcher matcher = EDGE.matcher(dot);
    while (matcher.find()) {
      edges.add(known(matcher.group(1), labels) + " -> " + known(matcher.group(2), labels));
    }
    return edges;
  }

  private static String known(String label, Set<String> labels) {
    int blank = label.lastIndexOf(' ');
    return labels.contains(label) || blank < 0 ? label : label.substring(0, blank);
  }
}
