package io.quorate.pacemaker.simulate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order the actions of a transition graph are done.
 *
 * <pre>{@code
 * GraphOrder order = GraphOrder.of(graph);
 * order.allBefore(graph.actions("vm1_start_0").get(0));
 * }</pre>
 *
 * <p>Immutable. Inputs that are in no synapse of the graph do not count: nothing can be said of them.
 */
public final class GraphOrder {
  private final Map<Integer, GraphAction> actions = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> before = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> after = new LinkedHashMap<>();
  private final List<Integer> sequence = new ArrayList<>();

  /**
   * Two actions, one of which waits for the other.
   *
   * @param before what is done first
   * @param after what waits for it
   */
  public record Edge(GraphAction before, GraphAction after) {}

  private GraphOrder(TransitionGraph graph) {
    for (GraphAction action : graph.actions()) {
      actions.putIfAbsent(action.id(), action);
      before.putIfAbsent(action.id(), new LinkedHashSet<>());
      after.putIfAbsent(action.id(), new LinkedHashSet<>());
    }
    for (Synapse synapse : graph.synapses()) {
      for (GraphAction action : synapse.actions()) {
        for (GraphAction input : synapse.inputs()) {
          if (actions.containsKey(input.id())) {
            before.get(action.id()).add(input.id());
            after.get(input.id()).add(action.id());
          }
        }
      }
    }
    arrange();
  }

  /** The order of a graph. */
  public static GraphOrder of(TransitionGraph graph) {
    return new GraphOrder(graph);
  }

  private void arrange() {
    Map<Integer, Integer> open = new LinkedHashMap<>();
    Deque<Integer> ready = new ArrayDeque<>();
    before.forEach((id, inputs) -> open.put(id, inputs.size()));
    open.forEach(
        (id, count) -> {
          if (count == 0) {
            ready.add(id);
          }
        });
    while (!ready.isEmpty()) {
      int id = ready.remove();
      sequence.add(id);
      for (int next : after.get(id)) {
        if (open.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
  }

  /** What an action waits for directly; nothing for an action that is not in the graph. */
  public List<GraphAction> before(GraphAction action) {
    return actions(before.getOrDefault(action.id(), Set.of()));
  }

  /** What waits for an action directly. */
  public List<GraphAction> after(GraphAction action) {
    return actions(after.getOrDefault(action.id(), Set.of()));
  }

  /** Everything that must be done before an action, in an order in which it can be done. */
  public List<GraphAction> allBefore(GraphAction action) {
    return inSequence(reached(action.id(), before));
  }

  /** Everything that can only be done after an action, in an order in which it can be done. */
  public List<GraphAction> allAfter(GraphAction action) {
    return inSequence(reached(action.id(), after));
  }

  /** Whether one action must be done before another. */
  public boolean precedes(GraphAction first, GraphAction second) {
    return reached(second.id(), before).contains(first.id());
  }

  /** Every pair of actions of which one waits for the other directly. */
  public Set<Edge> edges() {
    Set<Edge> edges = new LinkedHashSet<>();
    before.forEach(
        (id, inputs) ->
            inputs.forEach(input -> edges.add(new Edge(actions.get(input), actions.get(id)))));
    return edges;
  }

  /** All actions in an order in which they can be done, without those of {@link #stuck()}. */
  public List<GraphAction> sequence() {
    return actions(sequence);
  }

  /** The actions that can never begin, because they wait for each other or for such; none in a graph that works. */
  public List<GraphAction> stuck() {
    Set<Integer> rest = new LinkedHashSet<>(actions.keySet());
    sequence.forEach(rest::remove);
    return actions(rest);
  }

  private Set<Integer> reached(int from, Map<Integer, Set<Integer>> edges) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(edges.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      int id = open.remove();
      if (seen.add(id)) {
        open.addAll(edges.get(id));
      }
    }
    return seen;
  }

  private List<GraphAction> inSequence(Set<Integer> ids) {
    List<Integer> ordered = new ArrayList<>(sequence);
    ordered.retainAll(ids);
    Set<Integer> all = new LinkedHashSet<>(ordered);
    all.addAll(ids);
    return actions(all);
  }

  private List<GraphAction> actions(Collection<Integer> ids) {
    return ids.stream().map(actions::get).toList();
  }
}
