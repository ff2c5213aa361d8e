package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A whole configuration, checked, that stays checked while single resources change.
 *
 * <p>{@code drbdadm} reads everything again for each command; here a change costs as much as the one resource.
 *
 * <pre>{@code
 * DrbdWorkspace workspace = DrbdWorkspace.of(config);
 * List<Diagnostic> found = workspace.put(changedResource);
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class DrbdWorkspace {
  private record Entry(int order, Structure structure) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> stackedOn = new LinkedHashMap<>();
  private final ClaimIndex claims;
  private final SplitSections common;
  private final Map<String, Common> templates;
  private int nextOrder;

  private DrbdWorkspace(Optional<Common> common, Map<String, Common> templates, int resources) {
    this.claims = new ClaimIndex(resources);
    this.common = common.map(c -> SplitSections.of(c.sections())).orElse(SplitSections.NONE);
    this.templates = templates;
  }

  /** A workspace of a whole configuration: the includes are in their place. */
  public static DrbdWorkspace of(DrbdConfig config) {
    return of(config, Map.of());
  }

  /**
   * A workspace of a whole configuration.
   *
   * @param config with the includes in their place
   * @param templates the {@code common} section of each template file, by the name of the resource that uses it
   */
  public static DrbdWorkspace of(DrbdConfig config, Map<String, Common> templates) {
    Map<String, Resource> all = new LinkedHashMap<>();
    for (DrbdStatement statement : config.statements()) {
      if (statement instanceof Resource resource) {
        all.putIfAbsent(resource.name(), resource);
      }
    }
    DrbdWorkspace workspace = new DrbdWorkspace(config.common(), Map.copyOf(templates), all.size());
    for (Resource resource : all.values()) {
      workspace.enter(resource, workspace.nextOrder++, name -> Optional.ofNullable(all.get(name)));
    }
    return workspace;
  }

  private void enter(Resource resource, int order, Function<String, Optional<Resource>> others) {
    Structure structure = new StructureResolver(resource, order, others).resolve();
    entries.put(resource.name(), new Entry(order, structure));
    claims.add(structure.claims());
    for (Host host : resource.hosts()) {
      if (host.kind() == HostKind.STACKED) {
        stackedOn
            .computeIfAbsent(host.names().get(0), name -> new LinkedHashSet<>())
            .add(resource.name());
      }
    }
  }

  /** The names of all resources. */
  public Collection<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** A resource as it is written. */
  public Optional<Resource> resource(String name) {
    return Optional.ofNullable(entries.get(name)).map(entry -> entry.structure().resource());
  }

  /**
   * Adds a resource, or puts another in the place of the one of its name.
   *
   * @return what is wrong with it, and with others because of it
   */
  public List<Diagnostic> put(Resource resource) {
    Set<String> affected = new LinkedHashSet<>();
    affected.add(resource.name());
    Entry old = entries.get(resource.name());
    int order = old == null ? nextOrder++ : old.order();
    if (old != null) {
      claims.remove(resource.name(), old.structure().claims());
    }
    enter(resource, order, this::resource);
    affected.addAll(refreshStacked(resource.name()));
    affected.addAll(
        claims.rivals(resource.name(), entries.get(resource.name()).structure().claims()));
    List<Diagnostic> found = new ArrayList<>();
    affected.forEach(name -> report(name, found::add));
    return found;
  }

  /**
   * Takes a resource out.
   *
   * @return what is wrong with others because of it
   */
  public List<Diagnostic> remove(String name) {
    Entry old = entries.remove(name);
    if (old == null) {
      return List.of();
    }
    claims.remove(name, old.structure().claims());
    List<Diagnostic> found = new ArrayList<>();
    refreshStacked(name).forEach(upper -> report(upper, found::add));
    return found;
  }

  /** Works out again what is stacked on a resource that changed. */
  private Set<String> refreshStacked(String lower) {
    Set<String> uppers = stackedOn.getOrDefault(lower, Set.of());
    for (String upper : uppers) {
      Entry entry = entries.get(upper);
      if (entry != null) {
        claims.remove(upper, entry.structure().claims());
        Structure structure =
            new StructureResolver(entry.structure().resource(), entry.order(), this::resource)
                .resolve();
        entries.put(upper, new Entry(entry.order(), structure));
        claims.add(structure.claims());
      }
    }
    return uppers;
  }

  /** Everything that drbdadm refuses or warns of, resource by resource. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    entries.keySet().forEach(name -> report(name, found::add));
    return found;
  }

  /** What is wrong with one resource. */
  public List<Diagnostic> diagnostics(String name) {
    List<Diagnostic> found = new ArrayList<>();
    report(name, found::add);
    return found;
  }

  private void report(String name, DiagnosticSink sink) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return;
    }
    entry.structure().problems().forEach(sink::report);
    claims.report(name, entry.structure().claims(), sink);
    for (Options.Setting setting : entry.structure().resource().sections().disk()) {
      if (setting.name().equals("resync-after")) {
        String other = setting.text().split("/", 2)[0];
        if (!entries.containsKey(other)) {
          sink.report(
              Diagnostic.of(
                      Severity.WARNING,
                      "DRBD032",
                      "'resync-after' names the resource '" + other + "', which does not exist")
                  .at(setting.origin().span())
                  .withHelp(
                      "name a resource, or RESOURCE/VOLUME; drbdadm drops the option when run from a script"));
        }
      }
    }
  }

  /** A resource with everything that it inherits. */
  public Optional<EffectiveResource> effective(String name) {
    return effective(name, DiagnosticSink.ignoring());
  }

  /** A resource with everything that it inherits; options that come from two places with two values are reported. */
  public Optional<EffectiveResource> effective(String name, DiagnosticSink sink) {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    Common template = templates.get(name);
    SplitSections outer = template == null ? common : SplitSections.of(template.sections());
    return Optional.of(new OptionExpansion(sink).expand(entry.structure(), outer));
  }

  /** All resources with everything that they inherit. */
  public List<EffectiveResource> effective() {
    return entries.keySet().stream().flatMap(name -> effective(name).stream()).toList();
  }
}
