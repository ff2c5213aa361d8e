package io.quorate.pacemaker.simulate;

import io.quorate.core.text.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Actions that are begun as soon as all inputs are done; {@code synapse}.
 *
 * @param attributes {@code id}, and {@code priority} where it is not 0
 * @param actions of {@code action_set}; the scheduler writes one
 * @param inputs of {@code inputs}: the heads of the actions that must be done before
 * @param origin where it was read from
 */
public record Synapse(
    Map<String, String> attributes,
    List<GraphAction> actions,
    List<GraphAction> inputs,
    Origin origin) {
  /** Copies the collections. */
  public Synapse {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    actions = List.copyOf(actions);
    inputs = List.copyOf(inputs);
  }

  /** A synapse that was not read from a text; of each input only the head is kept. */
  public static Synapse of(int id, List<GraphAction> actions, List<GraphAction> inputs) {
    return new Synapse(
        Map.of("id", Integer.toString(id)),
        actions,
        inputs.stream().map(GraphAction::head).toList(),
        Origin.none());
  }

  /** Its number; empty when it is missing, or no number. */
  public OptionalInt id() {
    return GraphNumbers.read(Optional.ofNullable(attributes.get("id")));
  }

  /** How urgent it is: 0 when nothing is said. */
  public int priority() {
    return GraphNumbers.read(Optional.ofNullable(attributes.get("priority"))).orElse(0);
  }
}
