package io.quorate.pacemaker.status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The state of a cluster as its own tools report it.
 *
 * <p>One model for XML and text of every release. {@link #sections} says what the output shows at all: no failures in an
 * output that has that section means that nothing failed.
 *
 * @param apiVersion of the XML, for example {@code 2.25}; empty for text and for the XML of 1.1
 * @param sections the parts that the output has
 * @param pacemakerd state of the daemon that was asked
 * @param summary the head
 * @param nodes in the order of the output
 * @param resources in the order of the output; where it is grouped by node, those that it lists apart from them
 * @param nodeResources what runs on each node, where the output is grouped by node
 * @param counts in brief form, how many of each agent run
 * @param attributes node attributes
 * @param history operations of each node
 * @param failures failed resource actions
 * @param fencing fencing history, the latest first
 * @param tickets tickets
 * @param bans negative location constraints
 * @param error what the tool says instead of a status; the other parts are empty then
 */
@Value.Builder
public record ClusterStatus(
    Optional<String> apiVersion,
    Set<StatusSection> sections,
    Optional<PacemakerdHealth> pacemakerd,
    Optional<ClusterSummary> summary,
    List<NodeStatus> nodes,
    List<ResourceStatus> resources,
    List<NodeResources> nodeResources,
    List<AgentCount> counts,
    List<NodeAttributes> attributes,
    List<NodeHistory> history,
    List<FailedAction> failures,
    List<FencingEvent> fencing,
    List<TicketStatus> tickets,
    List<BanStatus> bans,
    Optional<ReportedError> error) {
  /** Copies the lists. */
  public ClusterStatus {
    Set<StatusSection> ordered = EnumSet.noneOf(StatusSection.class);
    ordered.addAll(sections);
    sections = Collections.unmodifiableSet(ordered);
    nodes = List.copyOf(nodes);
    resources = List.copyOf(resources);
    nodeResources = List.copyOf(nodeResources);
    counts = List.copyOf(counts);
    attributes = List.copyOf(attributes);
    history = List.copyOf(history);
    failures = List.copyOf(failures);
    fencing = List.copyOf(fencing);
    tickets = List.copyOf(tickets);
    bans = List.copyOf(bans);
  }

  /** The node of a name. */
  public Optional<NodeStatus> node(String name) {
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  /** The resource of an id, wherever it is nested; of several instances the first. */
  public Optional<ResourceStatus> resource(String id) {
    return tree().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The instances of a primitive, with or without a number, wherever they are nested. */
  public List<PrimitiveStatus> instances(String name) {
    return primitives().filter(each -> each.name().equals(name) || each.id().equals(name)).toList();
  }

  /** All primitives in order, those that an output grouped by node shows below the nodes first. */
  public Stream<PrimitiveStatus> primitives() {
    return Stream.concat(
        nodeResources.stream().flatMap(each -> each.resources().stream()),
        resources.stream().flatMap(ResourceStatus::primitives));
  }

  /** The names of the nodes that a resource runs on, of all instances of what it contains, without repetition. */
  public List<String> whereRuns(String id) {
    Stream<String> primitives =
        Stream.concat(
                tree().filter(each -> each.id().equals(id)).flatMap(ResourceStatus::primitives),
                instances(id).stream())
            .flatMap(each -> each.nodes().stream())
            .map(RunningOn::name);
    Stream<String> clones =
        resources.stream()
            .filter(CloneStatus.class::isInstance)
            .map(CloneStatus.class::cast)
            .filter(each -> each.id().equals(id) || each.child().filter(id::equals).isPresent())
            .flatMap(each -> each.activeNodes().stream());
    return Stream.concat(primitives, clones).distinct().toList();
  }

  /** Whether the asked node's partition has quorum; empty while no controller is elected. */
  public Optional<Boolean> hasQuorum() {
    return summary.flatMap(ClusterSummary::withQuorum);
  }

  /** The designated controller; empty while none is elected. */
  public Optional<DesignatedController> dc() {
    return summary.flatMap(ClusterSummary::dc);
  }

  private Stream<ResourceStatus> tree() {
    return Stream.concat(
        nodeResources.stream().flatMap(each -> each.resources().stream()),
        resources.stream().flatMap(ClusterStatus::withMembers));
  }

  private static Stream<ResourceStatus> withMembers(ResourceStatus resource) {
    return Stream.concat(
        Stream.of(resource), resource.members().stream().flatMap(ClusterStatus::withMembers));
  }
}
