package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads the root of a status, and puts its sections together. */
final class XmlStatus {
  private static final int UNSPECIFIC = 1;
  private static final int NO_SUCH_OBJECT = 105;

  private final XmlContext context;
  private final XmlResources resources;

  XmlStatus(XmlContext context) {
    this.context = context;
    this.resources = new XmlResources(context);
  }

  /** Reads {@code pacemaker-result}: 2.0.3 and later. */
  ClusterStatus result(XmlElement root) {
    XmlFields fields = context.open(root);
    Optional<String> version = fields.text("api-version");
    XmlRequest request = XmlRequest.of(fields.text("request").orElse(""));
    fields.done();
    Set<StatusSection> shown = EnumSet.noneOf(StatusSection.class);
    ClusterStatusBuilder status = new ClusterStatusBuilder().apiVersion(version);
    sections(root, request.isGroupedByNode(), shown, status);
    Optional<ReportedError> error =
        root.element("status").flatMap(element -> error(element, request, !shown.isEmpty()));
    if (error.isPresent()) {
      status.error(error);
    } else if (request.isCrmMon()) {
      shown.addAll(request.sections());
      if (shown.contains(StatusSection.PACEMAKERD)) {
        shown.add(StatusSection.FENCING);
      }
    } else if (shown.isEmpty()) {
      context.error(
          "PCMS002",
          "this is no status of a cluster",
          root.nameSpan(),
          "it is the output of '" + String.join(" ", request.words()) + "'");
    }
    withoutUnread(root, shown);
    return status.sections(shown).build();
  }

  /** Reads {@code crm_mon}: 1.1 to 2.0.2, and {@code --as-xml}. */
  ClusterStatus legacy(XmlElement root, List<String> behind) {
    XmlFields fields = context.open(root);
    boolean first = fields.text("version").orElse("").startsWith("1.");
    fields.done();
    Set<StatusSection> shown = EnumSet.noneOf(StatusSection.class);
    ClusterStatusBuilder status = new ClusterStatusBuilder();
    sections(root, false, shown, status);
    if (shown.isEmpty()) {
      String message = behind.isEmpty() ? "crm_mon printed no status" : behind.get(0);
      List<String> details = behind.isEmpty() ? behind : behind.subList(1, behind.size());
      status.error(new ReportedError(UNSPECIFIC, message, details));
      context.error(
          "PCMS001",
          "crm_mon has no status: " + message,
          root.nameSpan(),
          "is the cluster running on the node that was asked?");
    } else {
      shown.addAll(XmlRequest.of("crm_mon").sections());
      if (!first && shown.contains(StatusSection.PACEMAKERD)) {
        shown.add(StatusSection.FENCING);
      }
    }
    withoutUnread(root, shown);
    return status.sections(shown).build();
  }

  ClusterStatus sections(XmlElement holder) {
    Set<StatusSection> shown = EnumSet.noneOf(StatusSection.class);
    ClusterStatusBuilder status = new ClusterStatusBuilder();
    sections(holder, false, shown, status);
    return status.sections(shown).build();
  }

  /**
   * What the tool reports.
   *
   * @param shown whether there is some section: {@code crm_resource --list} answers "no such object" when its list is
   *     empty, and {@code crm_mon} 2.1.5 answers 0 when it cannot read a {@code CIB_file}
   */
  private Optional<ReportedError> error(XmlElement element, XmlRequest request, boolean shown) {
    XmlFields fields = context.open(element);
    OptionalInt code = fields.integer("code");
    String message = fields.text("message").orElse("");
    fields.done();
    int number = code.orElse(0);
    boolean failed = number != 0 || element.element("errors").isPresent();
    if (!failed || shown && (number == 0 || number == NO_SUCH_OBJECT)) {
      return Optional.empty();
    }
    List<String> details = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      if (child.name().equals("errors")) {
        child.elements("error").forEach(each -> details.add(context.text(each)));
      } else {
        context.unknownElement(element, child);
      }
    }
    String said = number == 0 && !details.isEmpty() ? details.get(0) : message;
    context.error(
        "PCMS001",
        request.words().get(0) + " has no status: " + said + " (" + number + ")",
        element.nameSpan(),
        details.isEmpty()
            ? "is the cluster running on the node that was asked?"
            : "it says: " + String.join("; ", details));
    return Optional.of(new ReportedError(number == 0 ? UNSPECIFIC : number, said, details));
  }

  /** A fencing history that could not be read is not one without events. */
  private void withoutUnread(XmlElement root, Set<StatusSection> shown) {
    Optional<XmlElement> history = root.element("fence_history");
    Optional<String> code =
        history.flatMap(it -> it.attribute("status")).filter(it -> !it.equals("0"));
    if (code.isPresent()) {
      shown.remove(StatusSection.FENCING);
      context.warning(
          "PCMS008",
          "the fencing history could not be read (" + code.get() + ")",
          history.flatMap(XmlElement::nameSpan),
          "ask with stonith_admin --history '*'");
    }
  }

  private void sections(
      XmlElement holder, boolean grouped, Set<StatusSection> shown, ClusterStatusBuilder status) {
    XmlSummary summary = new XmlSummary(context);
    XmlHistory history = new XmlHistory(context);
    XmlIncidents incidents = new XmlIncidents(context);
    for (XmlElement section : holder.elements()) {
      switch (section.name()) {
        case "pacemakerd" -> {
          status.pacemakerd(summary.pacemakerd(section));
          shown.add(StatusSection.PACEMAKERD);
        }
        case "summary" -> {
          status.summary(summary.read(section));
          shown.add(StatusSection.SUMMARY);
        }
        case "nodes" -> {
          new XmlNodes(context, resources).read(section, grouped, status);
          shown.add(StatusSection.NODES);
          if (grouped) {
            shown.add(StatusSection.RESOURCES);
          }
        }
        case "resources" -> {
          status.resources(resources.list(section));
          shown.add(StatusSection.RESOURCES);
        }
        case "node_attributes" -> {
          status.attributes(each(section, "node", history::attributes));
          shown.add(StatusSection.NODE_ATTRIBUTES);
        }
        case "node_history" -> {
          status.history(each(section, "node", history::history));
          shown.add(StatusSection.NODE_HISTORY);
        }
        case "failures" -> {
          status.failures(each(section, "failure", incidents::failure));
          shown.add(StatusSection.FAILURES);
        }
        case "fence_history" -> {
          status.fencing(each(section, "fence_event", incidents::fencing));
          shown.add(StatusSection.FENCING);
        }
        case "tickets" -> {
          status.tickets(each(section, "ticket", incidents::ticket));
          shown.add(StatusSection.TICKETS);
        }
        case "bans" -> {
          status.bans(each(section, "ban", incidents::ban));
          shown.add(StatusSection.BANS);
        }
        case "status" -> {} // read by the caller
        default -> context.unknownElement(holder, section);
      }
    }
  }

  private <T> List<T> each(XmlElement section, String name, Function<XmlElement, T> read) {
    List<T> all = new ArrayList<>();
    for (XmlElement child : section.elements()) {
      if (child.name().equals(name)) {
        all.add(read.apply(child));
      } else {
        context.unknownElement(section, child);
      }
    }
    return all;
  }
}
