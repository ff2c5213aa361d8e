package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node of the cluster: {@code node}.
 *
 * @param id any text; Corosync nodes have their number, remote nodes their name
 * @param uname the name
 * @param type {@code member} or {@code remote}; {@code ping} and {@code normal} up to schema 2.10
 * @param description free text
 * @param score added to every resource's score here, as written; from schema 1.2 on
 * @param attributeSets instance attributes and utilization, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Node(
    String id,
    String uname,
    Optional<String> type,
    Optional<String> description,
    Optional<String> score,
    List<AttributeSet> attributeSets,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithNode {
  /** Copies the list. */
  public Node {
    attributeSets = List.copyOf(attributeSets);
  }

  /** A builder of a node. */
  public static NodeBuilder builder(String id, String uname) {
    return new NodeBuilder().id(id).uname(uname).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A node. */
  public static Node of(String id, String uname) {
    return builder(id, uname).build();
  }

  /** The value of a node attribute that is kept, of the first set that has the name. */
  public Optional<String> attribute(String name) {
    return Contents.value(attributeSets, AttributeSet.Kind.INSTANCE, name);
  }

  /** The node with a node attribute in its first set, which is {@code nodes-ID} when there was none. */
  public Node withAttribute(String name, String value) {
    return withAttributeSets(
        Contents.setIn(attributeSets, AttributeSet.Kind.INSTANCE, "nodes-" + id, name, value));
  }

  /** The node with what it offers of something, in its first set. */
  public Node withUtilization(String name, String value) {
    return withAttributeSets(
        Contents.setIn(
            attributeSets,
            AttributeSet.Kind.UTILIZATION,
            "nodes-" + id + "-utilization",
            name,
            value));
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return attributeSets;
  }
}
