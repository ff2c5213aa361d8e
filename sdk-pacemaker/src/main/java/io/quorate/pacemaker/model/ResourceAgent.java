package io.quorate.pacemaker.model;

import java.util.Optional;

/**
 * What manages a resource, for example {@code ocf:linbit:drbd} or {@code stonith:fence_ipmilan}.
 *
 * @param resourceClass of {@code class}: {@code ocf}, {@code stonith}, {@code systemd}, {@code lsb}, {@code service};
 *     {@code heartbeat}, {@code upstart} and {@code nagios} up to schema 3.10
 * @param provider of OCF agents
 * @param type the name
 */
public record ResourceAgent(String resourceClass, Optional<String> provider, String type) {
  /** An agent without provider. */
  public static ResourceAgent of(String resourceClass, String type) {
    return new ResourceAgent(resourceClass, Optional.empty(), type);
  }

  /** An OCF agent. */
  public static ResourceAgent ocf(String provider, String type) {
    return new ResourceAgent("ocf", Optional.of(provider), type);
  }

  /**
   * An agent as tools write it: {@code CLASS:TYPE}, {@code ocf:PROVIDER:TYPE}, or {@code ocf::PROVIDER:TYPE} as before 2.1.
   *
   * @throws IllegalArgumentException when a part is missing
   */
  public static ResourceAgent parse(String text) {
    int colon = text.indexOf(':');
    String resourceClass = colon < 0 ? "" : text.substring(0, colon);
    String rest = text.substring(colon + 1);
    if (!resourceClass.equals("ocf")) {
      return of(required(resourceClass, text), required(rest, text));
    }
    rest = rest.startsWith(":") ? rest.substring(1) : rest;
    int second = rest.indexOf(':');
    String provider = second < 0 ? "" : rest.substring(0, second);
    return ocf(required(provider, text), required(rest.substring(second + 1), text));
  }

  private static String required(String part, String text) {
    if (part.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + text + "' names no agent: CLASS:TYPE or ocf:PROVIDER:TYPE is expected");
    }
    return part;
  }

  /** {@code CLASS:TYPE} or {@code CLASS:PROVIDER:TYPE}. */
  @Override
  public String toString() {
    return resourceClass + ":" + provider.map(p -> p + ":").orElse("") + type;
  }
}
