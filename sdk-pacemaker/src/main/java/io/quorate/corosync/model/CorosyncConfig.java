package io.quorate.corosync.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a corosync.conf says.
 *
 * <pre>{@code
 * CorosyncConfig config = CorosyncFormats.CONFIG.open(Path.of("/etc/corosync/corosync.conf")).orThrow().value();
 * Optional<Long> token = config.totem().get(TotemOptions.TOKEN);
 * }</pre>
 *
 * @param settings keys outside of any section
 * @param sections the sections, in the file's order
 */
public record CorosyncConfig(Options settings, List<Section> sections) {
  /** Copies the list. */
  public CorosyncConfig {
    Texts.check(settings);
    sections = List.copyOf(sections);
  }

  /** A configuration without anything. */
  public static CorosyncConfig empty() {
    return new CorosyncConfig(Options.none(), List.of());
  }

  /** A configuration of sections. */
  public static CorosyncConfig of(Section... sections) {
    return new CorosyncConfig(Options.none(), List.of(sections));
  }

  /** All sections of a path, for example {@code totem.interface}, in the file's order. */
  public List<Section> all(String path) {
    List<Section> level = sections;
    List<Section> found = List.of();
    for (String name : path.split("\\.")) {
      found = level.stream().filter(section -> section.name().equals(name)).toList();
      level = found.stream().flatMap(section -> section.sections().stream()).toList();
    }
    return found;
  }

  /** The keys of all sections of a path together; corosync takes the last one of a name. */
  public Options settings(String path) {
    List<Options.Setting> found = new ArrayList<>();
    for (Section section : all(path)) {
      found.addAll(section.settings().settings());
    }
    return Options.of(found);
  }

  /** The keys of {@code totem}. */
  public Options totem() {
    return settings("totem");
  }

  /** The keys of {@code quorum}. */
  public Options quorum() {
    return settings("quorum");
  }

  /** The keys of {@code quorum { device { } }}, when there is such a section. */
  public Optional<Options> device() {
    return all("quorum.device").isEmpty()
        ? Optional.empty()
        : Optional.of(settings("quorum.device"));
  }

  /** The keys of {@code logging}. */
  public Options logging() {
    return settings("logging");
  }

  /** The keys of {@code system}. */
  public Options system() {
    return settings("system");
  }

  /** The nodes, in the file's order. */
  public List<CorosyncNode> nodes() {
    return all("nodelist.node").stream().map(CorosyncNode::new).toList();
  }

  /** The node of a number. */
  public Optional<CorosyncNode> node(long nodeId) {
    return nodes().stream()
        .filter(node -> node.nodeId().filter(id -> id == nodeId).isPresent())
        .findFirst();
  }

  /** What is set for links, in the file's order. */
  public List<CorosyncLink> links() {
    return all("totem.interface").stream().map(CorosyncLink::new).toList();
  }

  /** The configuration with other keys of {@code totem}. */
  public CorosyncConfig withTotem(UnaryOperator<Options> change) {
    return with("totem", change);
  }

  /** The configuration with other keys of {@code quorum}. */
  public CorosyncConfig withQuorum(UnaryOperator<Options> change) {
    return with("quorum", change);
  }

  /** The configuration with other keys of {@code logging}. */
  public CorosyncConfig withLogging(UnaryOperator<Options> change) {
    return with("logging", change);
  }

  /** The configuration with other keys in the last section of a path; it is made when there is none. */
  public CorosyncConfig with(String path, UnaryOperator<Options> change) {
    return edit(path, section -> section.withSettings(change));
  }

  /** The configuration with a node in the place of the one with its number, or at the end of the nodes. */
  public CorosyncConfig withNode(CorosyncNode node) {
    Optional<CorosyncNode> old = node.nodeId().flatMap(this::node);
    if (old.isPresent()) {
      return replace(old.get().section(), List.of(node.section()));
    }
    return edit("nodelist", list -> list.withSections(plus(list.sections(), node.section())));
  }

  /** The configuration without the node of a number. */
  public CorosyncConfig withoutNode(long nodeId) {
    return node(nodeId).map(node -> replace(node.section(), List.of())).orElse(this);
  }

  /** The configuration with a link in the place of the one with its number, or at the end of the links. */
  public CorosyncConfig withLink(CorosyncLink link) {
    Optional<CorosyncLink> old =
        links().stream().filter(known -> known.number() == link.number()).findFirst();
    if (old.isPresent()) {
      return replace(old.get().section(), List.of(link.section()));
    }
    return edit("totem", totem -> totem.withSections(plus(totem.sections(), link.section())));
  }

  private CorosyncConfig edit(String path, UnaryOperator<Section> change) {
    return new CorosyncConfig(settings, edit(sections, path, change));
  }

  private static List<Section> edit(List<Section> all, String path, UnaryOperator<Section> change) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    UnaryOperator<Section> inner =
        dot < 0
            ? change
            : section ->
                section.withSections(edit(section.sections(), path.substring(dot + 1), change));
    List<Section> result = new ArrayList<>(all);
    for (int i = result.size() - 1; i >= 0; i--) {
      if (result.get(i).name().equals(name)) {
        result.set(i, inner.apply(result.get(i)));
        return result;
      }
    }
    Section fresh = new Section(name, Options.none(), List.of(), Origin.none());
    result.add(inner.apply(fresh));
    return result;
  }

  /** Puts sections in the place of one that is the very same object. */
  private CorosyncConfig replace(Section old, List<Section> fresh) {
    return new CorosyncConfig(settings, replace(sections, old, fresh));
  }

  private static List<Section> replace(List<Section> all, Section old, List<Section> fresh) {
    List<Section> result = new ArrayList<>();
    for (Section section : all) {
      if (section == old) {
        result.addAll(fresh);
      } else {
        result.add(section.withSections(replace(section.sections(), old, fresh)));
      }
    }
    return result;
  }

  private static List<Section> plus(List<Section> sections, Section last) {
    List<Section> all = new ArrayList<>(sections);
    all.add(last);
    return all;
  }
}
