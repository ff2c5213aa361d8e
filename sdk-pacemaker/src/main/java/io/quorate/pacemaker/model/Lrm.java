package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The results of operations on one node: {@code lrm}.
 *
 * @param id of the node
 * @param uname its name
 * @param lists one, as Pacemaker writes it
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Lrm(
    Optional<String> id,
    Optional<String> uname,
    List<LrmResources> lists,
    Origin origin,
    Unknown unknown)
    implements NodeStateContent, WithLrm {
  /** Copies the list. */
  public Lrm {
    lists = List.copyOf(lists);
  }

  /** A builder of the results of a node. */
  public static LrmBuilder builder() {
    return new LrmBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** The resources, of all {@code lrm_resources} elements. */
  public List<LrmResource> resources() {
    return lists.stream().flatMap(list -> list.resources().stream()).toList();
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return lists;
  }
}
