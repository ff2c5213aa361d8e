package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Compares the resources of text and XML: their structure, and what each primitive is doing. */
final class ResourceDifferences {
  private final List<String> found;
  private final boolean placed;
  private final Predicate<String> gone;

  /**
   * Puts differences into a list.
   *
   * @param placed whether text says where resources run; that of {@code crm_resource --list} does not
   * @param gone nodes that are cleanly offline: what failed there is no running instance
   */
  ResourceDifferences(List<String> found, boolean placed, Predicate<String> gone) {
    this.found = found;
    this.placed = placed;
    this.gone = gone;
  }

  /**
   * Compares lists of resources.
   *
   * @param counts what text says in brief form instead of primitives at the top
   */
  void compare(List<ResourceStatus> text, List<ResourceStatus> xml, List<AgentCount> counts) {
    List<ResourceStatus> expected =
        xml.stream()
            .filter(each -> counts.isEmpty() || !(each instanceof PrimitiveStatus))
            .toList();
    List<String> ids = text.stream().map(ResourceStatus::id).toList();
    List<String> expectedIds = expected.stream().map(ResourceStatus::id).toList();
    if (!ids.equals(expectedIds)) {
      found.add("resources: text " + ids + ", XML " + expectedIds);
      return;
    }
    for (int i = 0; i < text.size(); i++) {
      resource(text.get(i), expected.get(i));
    }
  }

  private void resource(ResourceStatus text, ResourceStatus xml) {
    if (text.getClass() != xml.getClass()) {
      found.add(text.id() + ": text " + text.getClass() + ", XML " + xml.getClass());
    } else if (text instanceof PrimitiveStatus primitive) {
      primitive(primitive.id(), primitive, (PrimitiveStatus) xml);
    } else if (text instanceof GroupStatus group) {
      group(group, (GroupStatus) xml);
    } else if (text instanceof CloneStatus clone) {
      clone(clone, (CloneStatus) xml);
    } else if (text instanceof BundleStatus bundle) {
      bundle(bundle, (BundleStatus) xml);
    }
  }

  private void primitive(String id, PrimitiveStatus text, PrimitiveStatus xml) {
    // XML has descriptions since 2.1.6.
    boolean described = text.description().isPresent() && xml.description().isPresent();
    String left = told(text, text, described);
    String right = told(xml, text, described);
    if (!left.equals(right)) {
      found.add(id + ": text " + left + ", XML " + right);
    }
  }

  /**
   * What text tells of a primitive.
   *
   * @param text the same of text: a failed one has no role there unless it is promoted, one that is blocked does not say
   *     whether it is managed, and one that is being started shows where although it does not run there yet
   */
  private String told(PrimitiveStatus each, PrimitiveStatus text, boolean described) {
    boolean roleHidden = text.failed() && each.role() != ResourceRole.PROMOTED;
    boolean starting = text.role() == ResourceRole.STARTING;
    boolean disabled =
        each.targetRole()
            .flatMap(ResourceRole::of)
            .filter(ResourceRole.STOPPED::equals)
            .isPresent();
    return each.id()
        + " "
        + each.agent()
        + (roleHidden ? "" : " " + each.role())
        + (starting || !placed ? "" : " " + each.nodes().stream().map(RunningOn::name).toList())
        + (text.blocked() ? "" : each.managed() ? "" : " unmanaged")
        + (each.failed() ? " failed" : "")
        + (each.orphaned() ? " orphaned" : "")
        + (each.blocked() ? " blocked" : "")
        + (each.failureIgnored() ? " ignored" : "")
        + (disabled ? " disabled" : "")
        + each.pending().map(word -> " " + word).orElse("")
        + each.lockedTo().map(word -> " locked to " + word).orElse("")
        + (described ? " " + each.description() : "");
  }

  private void group(GroupStatus text, GroupStatus xml) {
    flags(text.id(), text.managed() + " " + text.disabled(), xml.managed() + " " + xml.disabled());
    if (text.counts().isEmpty()) {
      compare(List.copyOf(text.resources()), List.copyOf(xml.resources()), List.of());
    }
  }

  private void clone(CloneStatus text, CloneStatus xml) {
    flags(
        text.id(),
        text.promotable() + " " + text.unique() + " " + text.managed() + " " + text.disabled(),
        xml.promotable() + " " + xml.unique() + " " + xml.managed() + " " + xml.disabled());
    List<String> listed =
        text.lists().stream()
            .filter(list -> list.role().isActive())
            .flatMap(list -> list.nodes().stream().map(node -> list.role() + " " + node))
            .sorted()
            .toList();
    List<ResourceStatus> left = new ArrayList<>(xml.members());
    for (ResourceStatus member : text.members()) {
      List<ResourceStatus> alike =
          left.stream().filter(each -> differences(member, each).isEmpty()).toList();
      Optional<ResourceStatus> same =
          alike.stream()
              .filter(each -> Collections.disjoint(running(each), listed))
              .findFirst()
              .or(() -> alike.stream().findFirst());
      if (same.isEmpty()) {
        Optional<ResourceStatus> closest =
            left.stream().filter(each -> each.id().equals(member.id())).findFirst();
        found.add(text.id() + ": text has " + member + ", XML " + closest);
      }
      same.ifPresent(left::remove);
    }
    List<String> running = left.stream().flatMap(each -> running(each).stream()).sorted().toList();
    if (!listed.equals(running)) {
      found.add(text.id() + ": text " + listed + ", XML " + running);
    }
    List<String> active = xml.activeNodes().stream().filter(gone.negate()).toList();
    text.lists().stream()
        .filter(list -> !list.role().isActive())
        .flatMap(list -> list.nodes().stream())
        .filter(active::contains)
        .forEach(node -> found.add(text.id() + ": stopped on " + node + " in text only"));
  }

  private List<String> differences(ResourceStatus text, ResourceStatus xml) {
    List<String> differences = new ArrayList<>();
    if (text.id().equals(xml.id())) {
      new ResourceDifferences(differences, placed, gone).resource(text, xml);
    } else {
      differences.add("another");
    }
    return differences;
  }

  /** An instance as a list of text has it: its role and its node, none while it does not run. */
  private List<String> running(ResourceStatus instance) {
    List<String> nodes =
        instance
            .primitives()
            .flatMap(each -> each.nodes().stream())
            .map(RunningOn::name)
            .filter(gone.negate())
            .distinct()
            .toList();
    boolean promoted = instance.primitives().anyMatch(each -> each.role() == ResourceRole.PROMOTED);
    boolean unpromoted =
        instance.primitives().anyMatch(each -> each.role() == ResourceRole.UNPROMOTED);
    ResourceRole role =
        promoted
            ? ResourceRole.PROMOTED
            : unpromoted ? ResourceRole.UNPROMOTED : ResourceRole.STARTED;
    return nodes.stream().map(node -> role + " " + node).toList();
  }

  private void bundle(BundleStatus text, BundleStatus xml) {
    flags(
        text.id(),
        text.image() + " " + text.unique() + " " + text.managed(),
        xml.image() + " " + xml.unique() + " " + xml.managed());
    if (text.replicas().size() != xml.replicas().size()) {
      found.add(
          text.id()
              + ": "
              + text.replicas().size()
              + " replicas in text, "
              + xml.replicas().size());
      return;
    }
    for (int i = 0; i < text.replicas().size(); i++) {
      replica(text.id(), text.replicas().get(i), xml.replicas().get(i));
    }
  }

  private void replica(String bundle, BundleReplica text, BundleReplica xml) {
    if (!text.number().equals(xml.number())) {
      found.add(bundle + ": text " + text.number() + ", XML " + xml.number());
    }
    if (text.members().size() > 1) {
      compare(List.copyOf(text.members()), List.copyOf(xml.members()), List.of());
      return;
    }
    int number = xml.number().orElse(-1);
    PrimitiveStatus shown = text.members().get(0);
    Optional<PrimitiveStatus> remote =
        xml.members().stream().filter(each -> each.id().equals(bundle + "-" + number)).findFirst();
    Pattern technology = Pattern.compile(Pattern.quote(bundle) + "-(docker|podman|rkt)-" + number);
    Optional<PrimitiveStatus> container =
        xml.members().stream().filter(each -> technology.matcher(each.id()).matches()).findFirst();
    Optional<PrimitiveStatus> child =
        xml.members().stream()
            .filter(
                each ->
                    remote.isPresent()
                        && !each.equals(remote.get())
                        && !technology.matcher(each.id()).matches()
                        && !each.id().startsWith(bundle + "-ip-"))
            .findFirst();
    // The name is that of the connection, the node that of the container, the state that of what
    // runs inside.
    PrimitiveStatus state = child.or(() -> container).orElse(shown);
    primitive(
        bundle,
        shown,
        new PrimitiveStatusBuilder()
            .from(state)
            .id(remote.or(() -> container).orElse(shown).id())
            .nodes(container.orElse(shown).nodes())
            .build());
  }

  private void flags(String id, String text, String xml) {
    if (!text.equals(xml)) {
      found.add(id + ": text " + text + ", XML " + xml);
    }
  }
}
