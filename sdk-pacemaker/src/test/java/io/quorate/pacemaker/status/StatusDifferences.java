package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.model.ResourceAgent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the status of one moment as text and as XML told it, in what both tell. */
final class StatusDifferences {
  private final ClusterStatus text;
  private final ClusterStatus xml;
  private final List<String> found = new ArrayList<>();

  private StatusDifferences(ClusterStatus text, ClusterStatus xml) {
    this.text = text;
    this.xml = xml;
  }

  /**
   * One line for each difference.
   *
   * @param asked the parts that both outputs were asked for; text leaves out those that are empty
   */
  static List<String> between(ClusterStatus text, ClusterStatus xml, Set<StatusSection> asked) {
    StatusDifferences differences = new StatusDifferences(text, xml);
    asked.forEach(differences::section);
    return differences.found;
  }

  /**
   * The XML without what text leaves out that was not asked for inactive resources ({@code -r}).
   *
   * @throws AssertionError when something is left out that runs
   */
  static ClusterStatus activeOnly(ClusterStatus text, ClusterStatus xml) {
    StatusDifferences differences = new StatusDifferences(text, xml);
    List<ResourceStatus> kept = new ArrayList<>();
    for (ResourceStatus resource : xml.resources()) {
      Optional<ResourceStatus> shown =
          text.resources().stream().filter(each -> each.id().equals(resource.id())).findFirst();
      if (shown.isPresent()) {
        kept.add(differences.activeOnly(shown.get(), resource));
      } else if (!isImplicit(resource)) {
        resource.primitives().forEach(differences::isInactive);
      }
    }
    return new ClusterStatusBuilder().from(xml).resources(kept).build();
  }

  private ResourceStatus activeOnly(ResourceStatus text, ResourceStatus xml) {
    if (text instanceof GroupStatus group) {
      return activeOnly(group, (GroupStatus) xml);
    }
    if (!(text instanceof CloneStatus clone)) {
      return xml;
    }
    List<ResourceStatus> members = new ArrayList<>();
    for (ResourceStatus member : xml.members()) {
      Optional<ResourceStatus> shown =
          clone.members().stream()
              .filter(each -> each.id().equals(member.id()) && each instanceof GroupStatus)
              .findFirst();
      members.add(shown.map(each -> activeOnly(each, member)).orElse(member));
    }
    return new CloneStatusBuilder().from((CloneStatus) xml).members(members).build();
  }

  private GroupStatus activeOnly(GroupStatus text, GroupStatus xml) {
    List<String> shown = text.resources().stream().map(PrimitiveStatus::id).toList();
    List<PrimitiveStatus> kept = new ArrayList<>();
    for (PrimitiveStatus member : xml.resources()) {
      if (shown.contains(member.id())) {
        kept.add(member);
      } else {
        isInactive(member);
      }
    }
    assertThat(text.inactive().orElse(0)).isEqualTo(xml.resources().size() - kept.size());
    return new GroupStatusBuilder().from(xml).resources(kept).build();
  }

  private void isInactive(PrimitiveStatus primitive) {
    assertThat(primitive.nodes().stream().map(RunningOn::name).filter(node -> !isGone(node)))
        .as(primitive.id())
        .isEmpty();
  }

  private void section(StatusSection section) {
    switch (section) {
      case PACEMAKERD ->
          equal(
              "pacemakerd",
              text.pacemakerd().map(PacemakerdHealth::state),
              xml.pacemakerd().map(PacemakerdHealth::state),
              true);
      case SUMMARY -> summary(text.summary().orElseThrow(), xml.summary().orElseThrow());
      case NODES -> nodes();
      case RESOURCES -> resources();
      case NODE_ATTRIBUTES -> equal("attributes", attributes(text), attributes(xml), true);
      case NODE_HISTORY -> equal("history", history(text), history(xml), true);
      case FAILURES -> equal("failures", failures(text), failures(xml), true);
      case FENCING -> equal("fencing", fencing(text), fencing(xml), true);
      case TICKETS -> equal("tickets", tickets(text), tickets(xml), true);
      case BANS -> equal("bans", bans(text), bans(xml), true);
    }
  }

  private void resources() {
    if (!text.nodeResources().isEmpty()) {
      boolean brief = text.nodeResources().stream().anyMatch(each -> !each.counts().isEmpty());
      text.nodeResources().forEach(node -> byNode(node, brief));
    } else if (text.sections().contains(StatusSection.RESOURCES)) {
      Set<String> shown =
          text.resources().stream().map(ResourceStatus::id).collect(Collectors.toSet());
      new ResourceDifferences(found, text.sections().contains(StatusSection.NODES), this::isGone)
          .compare(
              text.resources(),
              xml.resources().stream()
                  .filter(each -> shown.contains(each.id()) || !isImplicit(each))
                  .toList(),
              text.counts());
    }
  }

  /** Text by node, in brief form, leaves out nodes that nothing runs on. */
  private void nodes() {
    boolean brief = text.nodeResources().stream().anyMatch(each -> !each.counts().isEmpty());
    List<String> all = nodes(xml);
    List<String> shown = nodes(text);
    if (brief || shown.isEmpty() ? !all.containsAll(shown) : !all.equals(shown)) {
      found.add("nodes: text " + shown + ", XML " + all);
    }
  }

  private void byNode(NodeResources node, boolean brief) {
    List<PrimitiveStatus> running =
        xml.primitives()
            .filter(each -> each.runsOn(node.node()))
            .filter(each -> brief || !isConnection(each.id()))
            .distinct()
            .toList();
    if (!brief) {
      equal("resources of " + node.node(), sorted(node.resources()), sorted(running), true);
    } else if (!isGone(node.node())) {
      // What runs on several nodes is counted for each of them.
      equal(
          "number of resources of " + node.node(),
          node.counts().stream().mapToInt(AgentCount::active).sum(),
          running.stream().mapToInt(each -> each.nodes().size()).sum(),
          true);
    }
  }

  private boolean isGone(String node) {
    return xml.node(node).stream().anyMatch(each -> !each.online() && !each.unclean());
  }

  /** Text hides the connection that {@code remote-node} makes of a guest, unless details are asked for. */
  private static boolean isImplicit(ResourceStatus resource) {
    return resource instanceof PrimitiveStatus primitive
        && primitive.agent().equals(ResourceAgent.ocf("pacemaker", "remote"));
  }

  /** Text hides the connection to a guest node, and to the replica of a bundle. */
  private boolean isConnection(String id) {
    return xml.nodes().stream()
        .anyMatch(node -> node.type() == NodeType.GUEST && node.name().equals(id));
  }

  private static List<String> sorted(List<PrimitiveStatus> primitives) {
    return primitives.stream()
        .map(
            each ->
                each.id()
                    + " "
                    + each.agent()
                    + (each.failed() ? " failed" : " " + each.role())
                    + each.orphaned())
        .sorted()
        .toList();
  }

  private void equal(String what, Object ofText, Object ofXml, boolean compared) {
    if (compared && !Objects.equals(ofText, ofXml)) {
      found.add(what + ": text " + ofText + ", XML " + ofXml);
    }
  }

  private void summary(ClusterSummary ofText, ClusterSummary ofXml) {
    equal("stack", ofText.stack(), ofXml.stack(), ofText.stack().isPresent());
    equal(
        "dc",
        ofText.dc().map(DesignatedController::name),
        ofXml.dc().map(DesignatedController::name),
        true);
    equal(
        "version",
        ofText.dc().flatMap(DesignatedController::version),
        ofXml.dc().flatMap(DesignatedController::version),
        true);
    equal("quorum", ofText.withQuorum(), ofXml.withQuorum(), ofText.withQuorum().isPresent());
    equal("change", ofText.lastChange(), ofXml.lastChange(), ofText.lastChange().isPresent());
    equal("node count", ofText.nodesConfigured(), ofXml.nodesConfigured(), true);
    equal("resource count", ofText.resourcesConfigured(), ofXml.resourcesConfigured(), true);
    equal("disabled", ofText.resourcesDisabled(), ofXml.resourcesDisabled(), true);
    equal("blocked", ofText.resourcesBlocked(), ofXml.resourcesBlocked(), true);
    ClusterOptions options = ofText.options();
    equal(
        "maintenance mode",
        options.maintenanceMode().orElse(false),
        ofXml.options().maintenanceMode().orElse(false),
        true);
    equal(
        "fencing enabled",
        options.fencingEnabled(),
        ofXml.options().fencingEnabled(),
        options.fencingEnabled().isPresent());
    equal(
        "symmetric",
        options.symmetricCluster(),
        ofXml.options().symmetricCluster(),
        options.symmetricCluster().isPresent());
    equal(
        "policy",
        options.noQuorumPolicy(),
        ofXml.options().noQuorumPolicy(),
        options.noQuorumPolicy().isPresent());
  }

  /** Text leaves out guests that are offline. */
  private static List<String> nodes(ClusterStatus status) {
    return status.nodes().stream()
        .filter(node -> node.type() != NodeType.GUEST || node.condition() != NodeCondition.OFFLINE)
        .map(
            node ->
                node.name()
                    + " "
                    + node.type()
                    + " "
                    + node.condition()
                    + node.health()
                        .filter(health -> health != NodeHealth.GREEN)
                        .map(health -> " " + health)
                        .orElse(""))
        .sorted()
        .toList();
  }

  private static List<String> attributes(ClusterStatus status) {
    return status.attributes().stream()
        .flatMap(
            node ->
                node.attributes().stream()
                    .map(
                        each ->
                            node.node()
                                + " "
                                + each.name()
                                + "="
                                + each.value().map(String::stripTrailing).orElse("")))
        .toList();
  }

  private List<String> history(ClusterStatus status) {
    boolean timing =
        text.history().stream()
            .flatMap(node -> node.resources().stream())
            .flatMap(resource -> resource.operations().stream())
            .anyMatch(operation -> operation.rc().isPresent());
    return status.history().stream()
        .filter(node -> !node.resources().isEmpty())
        .flatMap(
            node ->
                node.resources().stream()
                    .map(
                        each ->
                            node.node()
                                + " "
                                + each.id()
                                + " "
                                + each.orphan()
                                + " "
                                + each.migrationThreshold()
                                + " "
                                + each.failCount()
                                + " "
                                + each.lastFailure().flatMap(ReportedTime::instant)
                                + " "
                                + each.operations().stream()
                                    .map(operation -> operation(operation, timing))
                                    .toList()))
        .toList();
  }

  private static String operation(OperationHistory each, boolean timing) {
    return each.call()
        + " "
        + each.task()
        + " "
        + each.interval()
        + (timing
            ? " "
                + each.rc()
                + each.rcText()
                + each.lastRcChange()
                + each.execTime()
                + each.queueTime()
            : "");
  }

  private List<String> failures(ClusterStatus status) {
    boolean technical = text.failures().stream().anyMatch(each -> each.exitCode().isPresent());
    return status.failures().stream()
        .map(
            each ->
                each.operationKey()
                    + " "
                    + each.node()
                    + " "
                    + each.resource()
                    + " "
                    + each.status()
                    + " "
                    + each.exitStatus()
                        .filter(any -> technical || each.status().equals(Optional.of("complete")))
                    + " "
                    + each.exitReason().map(StatusDifferences::onOneLine)
                    + (each.lastRcChange().isPresent()
                        ? " "
                            + each.lastRcChange().flatMap(ReportedTime::instant)
                            + positive(each.execMs())
                        : "")
                    + (technical ? " " + each.exitCode() + each.call() : ""))
        .toList();
  }

  /** XML before 2.1.8 has a backslash and a letter for a line break. */
  private static String onOneLine(String reason) {
    return reason.replace("\\n", " ").replaceAll("\\s+", " ");
  }

  /** Text of no time at all is left out. */
  private static OptionalLong positive(OptionalLong value) {
    return value.orElse(0) == 0 ? OptionalLong.empty() : value;
  }

  /** Text has the failed ones first. */
  private static List<String> fencing(ClusterStatus status) {
    return status.fencing().stream()
        .map(
            each ->
                each.action()
                    + " "
                    + each.target()
                    + " "
                    + each.state()
                    + " "
                    + each.delegate()
                    + each.client()
                    + each.origin()
                    + each.exitReason()
                    + each.completed().flatMap(ReportedTime::instant))
        .sorted()
        .toList();
  }

  private static List<String> tickets(ClusterStatus status) {
    return status.tickets().stream()
        .map(
            each ->
                each.id()
                    + " "
                    + each.granted()
                    + " "
                    + each.standby()
                    + " "
                    + each.lastGranted().flatMap(ReportedTime::instant))
        .sorted()
        .toList();
  }

  private static List<String> bans(ClusterStatus status) {
    return status.bans().stream()
        .map(
            each ->
                each.id() + " " + each.resource() + " " + each.node() + " " + each.promotedOnly())
        .toList();
  }
}
