package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.drbd.effective.DrbdWorkspace;
import io.quorate.drbd.effective.EffectiveResource;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole configuration with everything that its resources inherit, worked out once for all rules; immutable.
 *
 * <pre>{@code
 * Report report = DrbdRules.all().check(EffectiveConfig.of(config));
 * }</pre>
 *
 * <p>A {@code common} section without any resource, as in a {@code global_common.conf} on its own, is looked at as if a
 * resource inherited it.
 */
public final class EffectiveConfig {
  private final DrbdConfig config;
  private final List<EffectiveResource> resources;
  private final List<ResourceView> views;
  private final List<Ambiguity> ambiguities;
  private final boolean commonAlone;

  /** An option that a resource, given by its index, inherits with two values. */
  record Ambiguity(int resource, Diagnostic diagnostic) {}

  private EffectiveConfig(
      DrbdConfig config,
      List<EffectiveResource> resources,
      List<Ambiguity> ambiguities,
      boolean commonAlone) {
    this.config = config;
    this.resources = resources;
    this.views = resources.stream().map(ResourceView::new).toList();
    this.ambiguities = ambiguities;
    this.commonAlone = commonAlone;
  }

  /** A configuration whose includes are in their place; template files are not looked at. */
  public static EffectiveConfig of(DrbdConfig config) {
    return of(config, DrbdWorkspace.of(config));
  }

  /** A configuration and the workspace that was made of it, which knows its template files. */
  public static EffectiveConfig of(DrbdConfig config, DrbdWorkspace workspace) {
    return of(config, workspace, Set.of());
  }

  /**
   * A configuration and the workspace that was made of it, which knows its template files.
   *
   * @param without the names of resources that rules shall not look at, because they were not understood in full
   */
  public static EffectiveConfig of(
      DrbdConfig config, DrbdWorkspace workspace, Set<String> without) {
    if (workspace.names().isEmpty() && config.common().isPresent()) {
      Resource stand =
          Resource.builder("common").origin(config.common().orElseThrow().origin()).build();
      return resolve(config, DrbdWorkspace.of(config.withResource(stand)), List.of("common"), true);
    }
    List<String> names =
        workspace.names().stream().filter(name -> !without.contains(name)).toList();
    return resolve(config, workspace, names, false);
  }

  private static EffectiveConfig resolve(
      DrbdConfig config, DrbdWorkspace workspace, List<String> names, boolean commonAlone) {
    List<EffectiveResource> resources = new ArrayList<>(names.size());
    List<Ambiguity> ambiguities = new ArrayList<>();
    for (String name : names) {
      List<Diagnostic> found = new ArrayList<>();
      workspace
          .effective(name, found::add)
          .ifPresent(
              resource -> {
                int index = resources.size();
                resources.add(resource);
                found.forEach(diagnostic -> ambiguities.add(new Ambiguity(index, diagnostic)));
              });
    }
    return new EffectiveConfig(
        config, List.copyOf(resources), List.copyOf(ambiguities), commonAlone);
  }

  /** A configuration that rules find nothing in, because it was not understood. */
  public static EffectiveConfig none() {
    return new EffectiveConfig(new DrbdConfig(List.of()), List.of(), List.of(), false);
  }

  /** The configuration as it is written. */
  public DrbdConfig config() {
    return config;
  }

  /** The {@code common} section. */
  public Optional<Common> common() {
    return config.common();
  }

  /** The resources, in the file's order. */
  public List<EffectiveResource> resources() {
    return resources;
  }

  /** The resources as rules look at them. */
  List<ResourceView> views() {
    return views;
  }

  List<Ambiguity> ambiguities() {
    return ambiguities;
  }

  /** How messages call a resource. */
  String label(ResourceView resource) {
    return commonAlone ? "common" : "resource '" + resource.name() + "'";
  }

  /**
   * Whether a resource was read without what it inherits: no {@code common} is there, and the resource sets nothing
   * itself, as in a {@code *.res} file that was read on its own; or without the resource itself: a {@code common} alone
   * that has no {@code net}. What is not set there says nothing.
   */
  boolean isPart(ResourceView resource) {
    if (commonAlone) {
      return resource.nets().stream().allMatch(net -> net.options().isEmpty());
    }
    Resource written = resource.resource();
    return common().isEmpty()
        && written.templateFile().isEmpty()
        && written.sections().equals(Sections.none())
        && written.connections().stream().allMatch(EffectiveConfig::isPlain)
        && written.meshes().stream().allMatch(mesh -> mesh.net().isEmpty());
  }

  private static boolean isPlain(Connection connection) {
    return connection.net().isEmpty();
  }
}
