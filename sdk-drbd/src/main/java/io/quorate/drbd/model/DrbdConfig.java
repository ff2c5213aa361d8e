package io.quorate.drbd.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one file of drbd.conf(5) says; with its includes put in their place, what a whole configuration says.
 *
 * <pre>{@code
 * DrbdConfig config = DrbdFormats.CONFIG.open(Path.of("/etc/drbd.d/r0.res")).orThrow().value();
 * Optional<Resource> r0 = config.resource("r0");
 * }</pre>
 *
 * @param statements in the file's order
 */
public record DrbdConfig(List<DrbdStatement> statements) {
  /** Copies the list. */
  public DrbdConfig {
    statements = List.copyOf(statements);
  }

  /** A configuration of statements. */
  public static DrbdConfig of(DrbdStatement... statements) {
    return new DrbdConfig(List.of(statements));
  }

  /** The {@code global} section. */
  public Optional<Global> global() {
    return first(Global.class);
  }

  /** The {@code common} section. */
  public Optional<Common> common() {
    return first(Common.class);
  }

  /** All resources, in the file's order. */
  public List<Resource> resources() {
    return all(Resource.class);
  }

  /** The resource of a name. */
  public Optional<Resource> resource(String name) {
    return resources().stream().filter(resource -> resource.name().equals(name)).findFirst();
  }

  /** The {@code include} statements. */
  public List<Include> includes() {
    return all(Include.class);
  }

  /** The configuration with the resource of this name replaced, or added at the end when there was none. */
  public DrbdConfig withResource(Resource resource) {
    List<DrbdStatement> changed = new ArrayList<>(statements);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i) instanceof Resource old && old.name().equals(resource.name())) {
        changed.set(i, resource);
        return new DrbdConfig(changed);
      }
    }
    changed.add(resource);
    return new DrbdConfig(changed);
  }

  /**
   * The configuration with a resource changed.
   *
   * @throws IllegalArgumentException when there is no resource of this name
   */
  public DrbdConfig withResource(String name, UnaryOperator<Resource> change) {
    Resource old =
        resource(name)
            .orElseThrow(() -> new IllegalArgumentException("there is no resource '" + name + "'"));
    return withResource(change.apply(old));
  }

  /** The configuration without a resource. */
  public DrbdConfig withoutResource(String name) {
    return new DrbdConfig(
        statements.stream()
            .filter(s -> !(s instanceof Resource r && r.name().equals(name)))
            .toList());
  }

  /** The configuration with another {@code common} section; a new one goes in front of the resources. */
  public DrbdConfig withCommon(Common common) {
    List<DrbdStatement> changed = new ArrayList<>(statements);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i) instanceof Common) {
        changed.set(i, common);
        return new DrbdConfig(changed);
      }
    }
    int place = !changed.isEmpty() && changed.get(0) instanceof Global ? 1 : 0;
    changed.add(place, common);
    return new DrbdConfig(changed);
  }

  private <S extends DrbdStatement> Optional<S> first(Class<S> type) {
    return statements.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private <S extends DrbdStatement> List<S> all(Class<S> type) {
    return statements.stream().filter(type::isInstance).<S>map(type::cast).toList();
  }
}
