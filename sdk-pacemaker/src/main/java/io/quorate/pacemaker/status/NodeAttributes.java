package io.quorate.pacemaker.status;

import java.util.List;
import java.util.Optional;

/**
 * The attributes of one node.
 *
 * @param node its name
 * @param attributes in the order of the output
 */
public record NodeAttributes(String node, List<AttributeStatus> attributes) {
  /** Copies the list. */
  public NodeAttributes {
    attributes = List.copyOf(attributes);
  }

  /** The value of an attribute, if it has one. */
  public Optional<String> value(String name) {
    return attributes.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .flatMap(AttributeStatus::value);
  }
}
