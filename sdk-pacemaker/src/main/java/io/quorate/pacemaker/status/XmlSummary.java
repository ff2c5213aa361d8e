package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code summary} and {@code pacemakerd}. */
final class XmlSummary {
  private final XmlContext context;

  XmlSummary(XmlContext context) {
    this.context = context;
  }

  ClusterSummary read(XmlElement element) {
    ClusterSummaryBuilder summary = new ClusterSummaryBuilder().options(ClusterOptions.UNKNOWN);
    for (XmlElement child : element.elements()) {
      XmlFields fields = context.open(child);
      switch (child.name()) {
        case "stack" -> {
          summary.stack(fields.text("type"));
          fields.skip("pacemakerd-state");
        }
        case "current_dc" -> controller(fields, summary);
        case "last_update" -> {
          summary.lastUpdate(fields.time("time"));
          summary.askedNode(fields.text("origin"));
        }
        case "last_change" -> summary.lastChange(lastChange(fields));
        case "nodes_configured" -> {
          summary.nodesConfigured(fields.integer("number"));
          if (!fields.text("expected_votes").orElse("unknown").equals("unknown")) {
            summary.expectedVotes(fields.integer("expected_votes"));
          }
        }
        case "resources_configured" ->
            summary
                .resourcesConfigured(fields.integer("number"))
                .resourcesDisabled(fields.integer("disabled"))
                .resourcesBlocked(fields.integer("blocked"));
        case "cluster_options" -> summary.options(options(fields));
        default -> {
          context.unknownElement(element, child);
          continue;
        }
      }
      fields.done();
    }
    return summary.build();
  }

  private static void controller(XmlFields fields, ClusterSummaryBuilder summary) {
    boolean present = fields.flag("present");
    Optional<String> name = fields.text("name");
    DesignatedController controller =
        new DesignatedController(
            name.orElse(""),
            fields.text("id"),
            fields.text("version"),
            fields.optionalFlag("mixed_version"));
    Optional<Boolean> quorum = fields.optionalFlag("with_quorum");
    if (present) {
      summary.dc(controller).withQuorum(quorum);
    }
  }

  private static Optional<LastChange> lastChange(XmlFields fields) {
    Optional<String> user = fields.text("user");
    Optional<String> client = fields.text("client");
    Optional<String> origin = fields.text("origin");
    return fields.time("time").map(time -> new LastChange(time, user, client, origin));
  }

  private static ClusterOptions options(XmlFields fields) {
    OptionalLong fencingTimeout = fields.number("fencing-timeout-ms");
    OptionalLong oldTimeout = fields.number("stonith-timeout-ms");
    return new ClusterOptions(
        fields.optionalFlag("fencing-enabled", "stonith-enabled"),
        fields.optionalFlag("symmetric-cluster"),
        fields.text("no-quorum-policy"),
        fields.optionalFlag("maintenance-mode"),
        fields.optionalFlag("stop-all-resources"),
        boxed(fencingTimeout.isPresent() ? fencingTimeout : oldTimeout),
        boxed(fields.number("priority-fencing-delay-ms")));
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  PacemakerdHealth pacemakerd(XmlElement element) {
    XmlFields fields = context.open(element);
    PacemakerdHealth health =
        new PacemakerdHealth(
            fields.text("sys_from").orElse("pacemakerd"),
            fields.required("state"),
            fields.time("last_updated"));
    fields.done();
    return health;
  }
}
