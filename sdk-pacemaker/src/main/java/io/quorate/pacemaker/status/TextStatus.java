package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects a status line by line: headings say what follows, and lines that speak for themselves need none. */
final class TextStatus {
  private static final Map<String, StatusSection> HEADINGS =
      Map.ofEntries(
          Map.entry("Cluster Summary:", StatusSection.SUMMARY),
          Map.entry("Node List:", StatusSection.NODES),
          Map.entry("Active Resources:", StatusSection.RESOURCES),
          Map.entry("Inactive Resources:", StatusSection.RESOURCES),
          Map.entry("Full List of Resources:", StatusSection.RESOURCES),
          Map.entry("Active resources:", StatusSection.RESOURCES),
          Map.entry("Inactive resources:", StatusSection.RESOURCES),
          Map.entry("Full list of resources:", StatusSection.RESOURCES),
          Map.entry("Node Attributes:", StatusSection.NODE_ATTRIBUTES),
          Map.entry("Node attributes:", StatusSection.NODE_ATTRIBUTES),
          Map.entry("Operations:", StatusSection.NODE_HISTORY),
          Map.entry("Migration Summary:", StatusSection.NODE_HISTORY),
          Map.entry("Migration summary:", StatusSection.NODE_HISTORY),
          Map.entry("Failed Resource Actions:", StatusSection.FAILURES),
          Map.entry("Failed Actions:", StatusSection.FAILURES),
          Map.entry("Failed actions:", StatusSection.FAILURES),
          Map.entry("Failed Fencing Actions:", StatusSection.FENCING),
          Map.entry("Pending Fencing Actions:", StatusSection.FENCING),
          Map.entry("Fencing History:", StatusSection.FENCING),
          Map.entry("Tickets:", StatusSection.TICKETS),
          Map.entry("Negative Location Constraints:", StatusSection.BANS),
          Map.entry("Negative location constraints:", StatusSection.BANS));

  /** Headings of {@code crm_simulate}, and what {@code crm_mon} says while it waits. */
  private static final Set<String> FRAME =
      Set.of(
          "Current cluster status:",
          "Revised cluster status:",
          "Revised Cluster Status:",
          "Attempting connection to the cluster...",
          "Attempting connection to the cluster....",
          "Reconnecting...");

  /** 1.1.7 and before draw lines around the head. */
  private static final Pattern RULE = Pattern.compile("={3,}");

  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "(?i).*(?:connection to (?:the )?cluster failed|could not connect|cluster is not available"
              + "|not connected|waiting until cluster is available|error signing on"
              + "|status: crm_mon \\(rc=|cib query failed|cluster crit).*",
          Pattern.DOTALL);
  private static final Pattern NOT_CONNECTED =
      Pattern.compile("Not connected|rc=102|Connection refused|endpoint is not connected");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "Schema validation of configuration is disabled .*|(?:crm_mon: |crm_resource: |crm_simulate: |\\(\\w+\\)\\s*){0,3}"
              + "(?i:error|warning|notice|info|critical)\\b:?.*",
          Pattern.DOTALL);
  private static final Pattern QUIET =
      Pattern.compile("(?:(?:Promoted|Unpromoted|Started|Stopped)(?: \\(.*\\))?: )?\\[ .* \\]");

  private final TextSink sink;
  private final TextSummary summary = new TextSummary();
  private final TextResources resources;
  private final TextNodes nodes;
  private final TextAttributes attributes;
  private final TextHistory history;
  private final TextFailures failures = new TextFailures();
  private final TextFencing fencing = new TextFencing();
  private final TextConstraints constraints;
  private final Set<StatusSection> sections = EnumSet.noneOf(StatusSection.class);
  private final List<TextItem> unreachable = new ArrayList<>();
  private final TextBrokenLine broken;
  private @Nullable StatusSection section;

  /**
   * An empty status.
   *
   * @param form where lines of resources say which node something runs on
   */
  TextStatus(TextSink sink, TextPrimitive.Form form) {
    this.sink = sink;
    this.resources = new TextResources(sink, form);
    this.nodes = new TextNodes(sink, resources);
    this.attributes = new TextAttributes(sink, nodes);
    this.history = new TextHistory(sink, nodes);
    this.constraints = new TextConstraints(nodes);
    this.broken = new TextBrokenLine(sink);
  }

  /** Takes a line that stands below no other. */
  void root(TextItem item) {
    if (FRAME.contains(item.text()) || RULE.matcher(item.text()).matches()) {
      item.children().forEach(this::root);
      return;
    }
    StatusSection heading = HEADINGS.get(item.text());
    if (heading != null) {
      broken.end();
      section = heading;
      sections.add(heading);
      item.children().forEach(this::line);
    } else {
      line(item);
    }
  }

  private void line(TextItem item) {
    if (!inSection(item) && !anywhere(item) && !message(item) && !begins(item)) {
      sink.unknown(item);
    }
  }

  /** Whether a reason with a line break may be in the line: what follows may complete it. */
  private boolean begins(TextItem item) {
    boolean mayBe = section == StatusSection.FAILURES || section == StatusSection.FENCING;
    return mayBe && broken.begin(item);
  }

  private boolean inSection(TextItem item) {
    return section != null
        && switch (section) {
          case RESOURCES -> resources.accept(item);
          case NODE_ATTRIBUTES -> attributes.accept(item);
          case NODE_HISTORY -> history.accept(item);
          case FAILURES -> broken.accept(item, failures::accept);
          case FENCING -> broken.accept(item, fencing::accept);
          case TICKETS -> withoutChildren(item, constraints.acceptTicket(item.text()));
          case BANS -> withoutChildren(item, constraints.acceptBan(item.text()));
          default -> false;
        };
  }

  /** Lines that say themselves what they are: before 2.0.3 their parts have no headings. */
  private boolean anywhere(TextItem item) {
    if (summary.accept(item.text())) {
      // "Resource management is DISABLED" has the reason below it.
      item.children().forEach(this::line);
      return true;
    }
    if (nodes.accept(item)) {
      sections.add(StatusSection.NODES);
      if (!nodes.byNode().isEmpty()) {
        sections.add(StatusSection.RESOURCES);
      }
      return true;
    }
    if (resources.accept(item)) {
      sections.add(StatusSection.RESOURCES);
      return true;
    }
    if (QUIET.matcher(item.text()).matches()) {
      sink.sink()
          .report(
              Diagnostic.warning("PCMS104", "the text does not say what these are", item.span())
                  .withHelp("crm_simulate leaves it out unless it is asked for more than scores"));
      sink.unknownChildren(item);
      return true;
    }
    return false;
  }

  private boolean withoutChildren(TextItem item, boolean accepted) {
    if (accepted) {
      sink.unknownChildren(item);
    }
    return accepted;
  }

  /** What a tool says on standard error, where it stands in the text. */
  private boolean message(TextItem item) {
    String text = item.joined();
    if (UNREACHABLE.matcher(text).matches()) {
      unreachable.add(item);
      return true;
    }
    if (MESSAGE.matcher(text).matches()) {
      says(item);
      return true;
    }
    return false;
  }

  private void says(TextItem item) {
    sink.sink()
        .report(Diagnostic.warning("PCMS103", "the tool says: " + item.joined(), item.span()));
  }

  /** Why there is no status; messages beside a status are warnings. */
  private Optional<ReportedError> error() {
    if (!isEmpty() || unreachable.isEmpty()) {
      unreachable.forEach(this::says);
      return Optional.empty();
    }
    TextItem first = unreachable.get(0);
    List<String> details = unreachable.stream().skip(1).map(TextItem::joined).toList();
    sink.sink()
        .report(
            Diagnostic.error("PCMS102", "there is no status: " + first.joined(), first.span())
                .withHelp(
                    details.isEmpty()
                        ? "is the cluster running on the node that was asked?"
                        : "it says: " + String.join("; ", details)));
    boolean isNotConnected =
        unreachable.stream().anyMatch(each -> NOT_CONNECTED.matcher(each.joined()).find());
    return Optional.of(new ReportedError(isNotConnected ? 102 : 1, first.joined(), details));
  }

  /** Whether nothing of a status was found. */
  boolean isEmpty() {
    return sections.isEmpty() && summary.summary().isEmpty() && summary.health().isEmpty();
  }

  ClusterStatus end() {
    broken.end();
    Optional<ReportedError> error = error();
    Optional<ClusterSummary> head = summary.summary();
    head.ifPresent(each -> sections.add(StatusSection.SUMMARY));
    summary.health().ifPresent(each -> sections.add(StatusSection.PACEMAKERD));
    return new ClusterStatusBuilder()
        .sections(sections)
        .pacemakerd(summary.health())
        .summary(head)
        .nodes(nodes.nodes())
        .resources(resources.resources())
        .nodeResources(nodes.byNode())
        .counts(resources.counts())
        .attributes(attributes.attributes())
        .history(history.history())
        .failures(failures.failures())
        .fencing(fencing.events())
        .tickets(constraints.tickets())
        .bans(constraints.bans())
        .error(error)
        .build();
  }
}
