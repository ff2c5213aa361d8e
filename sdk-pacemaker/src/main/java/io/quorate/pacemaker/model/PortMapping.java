package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A port of the host that leads into a container: {@code port-mapping}.
 *
 * @param id unique in the CIB
 * @param port of the host
 * @param internalPort of the container, of {@code internal-port}; the same one when missing
 * @param range ports in place of one, such as {@code 90-99}
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record PortMapping(
    String id,
    Optional<String> port,
    Optional<String> internalPort,
    Optional<String> range,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithPortMapping {
  /** A builder of a port mapping. */
  public static PortMappingBuilder builder(String id) {
    return new PortMappingBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
