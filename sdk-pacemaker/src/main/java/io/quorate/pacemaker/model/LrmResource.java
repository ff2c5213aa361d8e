package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The results of one resource's operations on a node: {@code lrm_resource}.
 *
 * @param id of the resource, with a number behind a colon for an instance of a clone
 * @param agent of {@code class}, {@code provider} and {@code type}
 * @param container the id of the bundle or guest that it runs in
 * @param shutdownLock since when it waits for the node, of {@code shutdown-lock}
 * @param history in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record LrmResource(
    String id,
    Optional<ResourceAgent> agent,
    Optional<String> container,
    Optional<String> shutdownLock,
    List<LrmRscOp> history,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithLrmResource {
  /** Copies the list. */
  public LrmResource {
    history = List.copyOf(history);
  }

  /** A builder of the results of a resource. */
  public static LrmResourceBuilder builder(String id) {
    return new LrmResourceBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return history;
  }
}
