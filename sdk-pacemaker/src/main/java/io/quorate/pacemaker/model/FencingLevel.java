package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Fence devices that are tried together: {@code fencing-level}.
 *
 * <p>The node is named, matched by a pattern, or has an attribute with a value.
 *
 * @param id unique in the CIB
 * @param target the name of the node
 * @param targetPattern a regular expression for names, of {@code target-pattern}
 * @param targetAttribute of {@code target-attribute}; from schema 2.4 on
 * @param targetValue of {@code target-value}; from schema 2.4 on
 * @param index levels are tried in this order; 1..9 from schema 4.0 on
 * @param devices ids of fence devices with commas between them
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record FencingLevel(
    String id,
    Optional<String> target,
    Optional<String> targetPattern,
    Optional<String> targetAttribute,
    Optional<String> targetValue,
    String index,
    String devices,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithFencingLevel {
  /** A builder of a fencing level. */
  public static FencingLevelBuilder builder(String id, String index, String devices) {
    return new FencingLevelBuilder()
        .id(id)
        .index(index)
        .devices(devices)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** A level of a node. */
  public static FencingLevel of(String id, String target, int index, String... devices) {
    return builder(id, Integer.toString(index), String.join(",", devices)).target(target).build();
  }

  /** The ids of the devices. */
  public List<String> deviceIds() {
    return devices.isEmpty() ? List.of() : List.of(devices.split(",", -1));
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
