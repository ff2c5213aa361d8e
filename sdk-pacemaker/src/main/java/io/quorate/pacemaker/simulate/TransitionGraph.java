package io.quorate.pacemaker.simulate;

import io.quorate.core.text.Origin;
import io.quorate.pacemaker.value.CrmInterval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the scheduler hands to the controller: actions, and for each what must be done before; {@code
 * transition_graph}.
 *
 * <p>Times are as written: {@code cluster-delay="60s"}. Read them with {@link CrmInterval}.
 *
 * @param attributes of the element, in order
 * @param synapses in order
 * @param origin where it was read from
 */
public record TransitionGraph(
    Map<String, String> attributes, List<Synapse> synapses, Origin origin) {
  /** Copies the collections. */
  public TransitionGraph {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    synapses = List.copyOf(synapses);
  }

  /** A graph that was not read from a text. */
  public static TransitionGraph of(Map<String, String> attributes, List<Synapse> synapses) {
    return new TransitionGraph(attributes, synapses, Origin.none());
  }

  /** The number of the transition; empty when it is missing, or no number. */
  public OptionalInt transitionId() {
    return GraphNumbers.read(Optional.ofNullable(attributes.get("transition_id")));
  }

  /** How long a message may take at most, as written, of {@code cluster-delay}. */
  public Optional<String> clusterDelay() {
    return Optional.ofNullable(attributes.get("cluster-delay"));
  }

  /** How long fencing may take, as written, of {@code fencing-timeout} or, before 3.0.2, {@code stonith-timeout}. */
  public Optional<String> fencingTimeout() {
    return Optional.ofNullable(attributes.get("fencing-timeout"))
        .or(() -> Optional.ofNullable(attributes.get("stonith-timeout")));
  }

  /** How many actions may run at a time, of {@code batch-limit}. */
  public OptionalInt batchLimit() {
    return GraphNumbers.read(Optional.ofNullable(attributes.get("batch-limit")));
  }

  /** How many migrations may run on a node at a time, of {@code migration-limit}. */
  public OptionalInt migrationLimit() {
    return GraphNumbers.read(Optional.ofNullable(attributes.get("migration-limit")));
  }

  /** All actions, in the order of the graph, which is not the order in which they are done: {@link GraphOrder}. */
  public List<GraphAction> actions() {
    return stream().toList();
  }

  /** The action of a number. */
  public Optional<GraphAction> action(int id) {
    return stream().filter(it -> it.id() == id).findFirst();
  }

  /** The actions of a key, {@code web_start_0}; those of several nodes have the same one. */
  public List<GraphAction> actions(String key) {
    return stream().filter(it -> it.key().equals(key)).toList();
  }

  private Stream<GraphAction> stream() {
    return synapses.stream().flatMap(synapse -> synapse.actions().stream());
  }

  /** The same graph with other synapses. */
  public TransitionGraph withSynapses(List<Synapse> others) {
    return new TransitionGraph(attributes, others, origin);
  }

  /** The same graph with an attribute. */
  public TransitionGraph withAttribute(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(name, value);
    return new TransitionGraph(changed, synapses, origin);
  }
}
