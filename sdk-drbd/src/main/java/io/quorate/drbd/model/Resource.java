package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A {@code resource} section; drbd.conf(5), section resource.
 *
 * @param name unique in the configuration, without blanks and slashes
 * @param sections its options
 * @param templateFile the file of {@code template-file}, whose {@code common} section replaces the usual one
 * @param volumes what every host has in common
 * @param hosts the {@code on}, {@code floating} and {@code stacked-on-top-of} sections
 * @param connections the {@code connection} sections; two hosts without any are connected all the same
 * @param meshes the {@code connection-mesh} sections
 * @param origin where it was read from
 */
@Value.Builder
public record Resource(
    String name,
    Sections sections,
    Optional<String> templateFile,
    List<Volume> volumes,
    List<Host> hosts,
    List<Connection> connections,
    List<Mesh> meshes,
    Origin origin)
    implements DrbdStatement, WithResource {
  /** Copies the lists. */
  public Resource {
    volumes = List.copyOf(volumes);
    hosts = List.copyOf(hosts);
    connections = List.copyOf(connections);
    meshes = List.copyOf(meshes);
  }

  /** A builder of a resource without hosts. */
  public static ResourceBuilder builder(String name) {
    return new ResourceBuilder().name(name).sections(Sections.none()).origin(Origin.none());
  }

  /** The section of a host, compared as DNS names are: without case, the short name for the full one. */
  public Optional<Host> host(String name) {
    return hosts.stream().filter(host -> host.isFor(name)).findFirst();
  }

  /** The resource with one host's section replaced, or added when there was none of that host. */
  public Resource withHost(Host host) {
    var changed = new java.util.ArrayList<>(hosts);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).names().equals(host.names()) && changed.get(i).kind() == host.kind()) {
        changed.set(i, host);
        return withHosts(changed);
      }
    }
    changed.add(host);
    return withHosts(changed);
  }

  /** The resource with other option sections, for example {@code r.withSections(s -> s.withNet(…))}. */
  public Resource withSections(java.util.function.UnaryOperator<Sections> change) {
    return withSections(change.apply(sections));
  }
}
