package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.testkit.FormatContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;

/** The four laws for transition graphs, and what they say. */
class TransitionGraphTest extends FormatContract<TransitionGraph> {
  @Override
  protected Format<TransitionGraph> format() {
    return TransitionGraphFormats.TRANSITION_GRAPH;
  }

  @Override
  protected List<Source> fixtures() {
    return Recorded.all("graph");
  }

  @Override
  protected Arbitrary<TransitionGraph> values() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 6);
    Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(sizes, seeds)
        .as(
            (size, seed) -> {
              List<Synapse> synapses = new ArrayList<>();
              for (int i = 0; i < size; i++) {
                List<GraphAction> inputs =
                    i > 0 && (seed >> i) % 2 == 0 ? List.of(action(i - 1, seed)) : List.of();
                synapses.add(Synapse.of(i, List.of(action(i, seed)), inputs));
              }
              return TransitionGraph.of(
                  Map.of("transition_id", "" + seed, "cluster-delay", "60s"), synapses);
            });
  }

  private static GraphAction action(int number, int seed) {
    Map<String, String> attributes =
        Map.of(
            "id",
            "" + number,
            "operation",
            "start",
            "operation_key",
            "r" + seed + "_start_0",
            "on_node",
            "n" + number);
    List<GraphContent> contents =
        switch ((seed + number) % 5) {
          case 0 -> List.of();
          case 1 ->
              List.of(
                  new GraphContent.Resource(Map.of("id", "r" + seed, "class", "ocf")),
                  new GraphContent.Parameters(
                      Map.of("CRM_meta_timeout", "20000", "text", "a & b < \"c\""),
                      Map.of("1", "one", "2 x", "")));
          case 2 -> List.of(new GraphContent.Downed(List.of("1", "2")));
          case 3 ->
              List.of(
                  new GraphContent.Maintenance(
                      List.of(Map.of("id", "1"), Map.of("id", "2", "maintenance", "1"))));
          default -> List.of(new GraphContent.Other(XmlElement.of("op_versioned_attrs")));
        };
    return GraphAction.of(GraphActionKind.values()[number % 3], attributes, contents);
  }

  @Override
  protected Arbitrary<Change<TransitionGraph>> changes() {
    return Arbitraries.of(
        new Change<>("nothing", graph -> graph),
        new Change<>("set an attribute", graph -> graph.withAttribute("batch-limit", "7")),
        new Change<>(
            "remove the first synapse",
            graph ->
                graph.withSynapses(
                    graph
                        .synapses()
                        .subList(Math.min(1, graph.synapses().size()), graph.synapses().size()))),
        new Change<>(
            "add a synapse",
            graph -> {
              List<Synapse> more = new ArrayList<>(graph.synapses());
              more.add(Synapse.of(900, List.of(action(900, 1)), graph.actions()));
              return more.stream().filter(it -> it.id().equals(OptionalInt.of(900))).count() > 1
                  ? graph
                  : graph.withSynapses(more);
            }));
  }

  private static TransitionGraph read(String name) {
    return TransitionGraphFormats.TRANSITION_GRAPH.parse(Recorded.one("graph", name)).orThrow();
  }

  @Example
  void whatIsPrintedIsTheSameTree() {
    for (Source source : fixtures()) {
      XmlElement before = new XmlSyntax().read(source).value().root().orElseThrow();
      String printed =
          TransitionGraphFormats.TRANSITION_GRAPH.print(format().parse(source).orThrow());
      XmlElement after =
          new XmlSyntax().read(Source.of("printed", printed)).value().root().orElseThrow();
      assertThat(after).as(source.name()).isEqualTo(before);
    }
  }

  @Example
  void whatAGraphSays() {
    TransitionGraph graph = read("2.1.5-promoted-node-lost.xml");
    assertThat(graph.clusterDelay()).contains("60s");
    assertThat(graph.fencingTimeout()).contains("60s");
    assertThat(graph.batchLimit()).hasValue(0);
    assertThat(graph.transitionId()).hasValue(0);
    GraphAction fencing = graph.actions("stonith-n1-reboot").get(0);
    assertThat(fencing.kind()).isEqualTo(GraphActionKind.CLUSTER);
    assertThat(fencing.downed()).containsExactly("1");
    assertThat(fencing.meta("stonith_action")).contains("reboot");
    assertThat(fencing.label()).isEqualTo("stonith 'reboot' n1");
    GraphAction promote = graph.actions("pi_promote_0").get(0);
    assertThat(promote.node()).contains("n2");
    assertThat(promote.resource().orElseThrow().name()).isEqualTo("pi");
    assertThat(promote.resource().orElseThrow().instance()).contains("pi:1");
  }

  @Example
  void whatMustComeBefore() {
    TransitionGraph graph = read("2.1.5-promoted-node-lost.xml");
    GraphOrder order = GraphOrder.of(graph);
    GraphAction fencing = graph.actions("stonith-n1-reboot").get(0);
    GraphAction promote = graph.actions("pi_promote_0").get(0);
    assertThat(order.precedes(fencing, promote)).isTrue();
    assertThat(order.precedes(promote, fencing)).isFalse();
    List<GraphAction> before = order.allBefore(promote);
    assertThat(before).contains(fencing).doesNotContain(promote).containsAll(order.before(promote));
    assertThat(before.indexOf(fencing))
        .isLessThan(before.indexOf(graph.actions("pi_demote_0").get(0)));
    assertThat(order.allAfter(fencing)).contains(promote);
    assertThat(order.after(fencing)).isNotEmpty();
    assertThat(order.sequence()).hasSameElementsAs(graph.actions());
    for (GraphOrder.Edge edge : order.edges()) {
      assertThat(order.sequence().indexOf(edge.before()))
          .isLessThan(order.sequence().indexOf(edge.after()));
    }
  }

  @Example
  void actionsThatWaitForEachOtherAreStuck() {
    GraphAction one = action(1, 0);
    GraphAction two = action(2, 0);
    GraphAction three = action(3, 0);
    TransitionGraph graph =
        TransitionGraph.of(
            Map.of(),
            List.of(
                Synapse.of(1, List.of(one), List.of(two)),
                Synapse.of(2, List.of(two), List.of(one)),
                Synapse.of(3, List.of(three), List.of())));
    GraphOrder order = GraphOrder.of(graph);
    assertThat(order.stuck()).containsExactly(one, two);
    assertThat(order.sequence()).containsExactly(three);
    assertThat(order.allBefore(one)).containsExactlyInAnyOrder(one, two);
  }

  @Example
  void whatIsWrongIsReported() {
    assertThat(codes("<cib/>")).containsExactly("TGR001");
    assertThat(codes("<transition_graph><future/></transition_graph>")).containsExactly("TGR002");
    assertThat(
            codes(
                "<transition_graph><synapse id='0'><action_set><rsc_op/></action_set><inputs/>"
                    + "</synapse></transition_graph>"))
        .containsExactly("TGR003");
    assertThat(
            codes(
                "<transition_graph><synapse id='0'><action_set><rsc_op id='1'/><rsc_op id='1'/>"
                    + "</action_set><inputs/></synapse></transition_graph>"))
        .containsExactly("TGR004");
  }

  private static List<String> codes(String text) {
    return TransitionGraphFormats.TRANSITION_GRAPH.parse(text).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }
}
