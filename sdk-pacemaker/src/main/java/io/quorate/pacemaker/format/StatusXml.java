package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Lrm;
import io.quorate.pacemaker.model.LrmResource;
import io.quorate.pacemaker.model.LrmResources;
import io.quorate.pacemaker.model.LrmRscOp;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.model.NodeStateContent;
import io.quorate.pacemaker.model.Status;
import io.quorate.pacemaker.model.StatusContent;
import io.quorate.pacemaker.model.TicketState;
import io.quorate.pacemaker.model.Tickets;
import io.quorate.pacemaker.model.TransientAttributes;
import java.util.ArrayList;
import java.util.List;

/** The status section. */
final class StatusXml {
  private static final Shape NODE_STATE =
      Shape.of(
          "id",
          "uname",
          "in_ccm",
          "crmd",
          "join",
          "expected",
          "crm-debug-origin",
          "shutdown",
          "ha",
          "remote_node",
          "node_fenced",
          "node_in_maintenance",
          "clear_shutdown");
  private static final Shape LRM = Shape.of("id", "uname");
  private static final Shape LRM_RESOURCES = Shape.of("id");
  private static final Shape LRM_RESOURCE =
      Shape.of("#id", "class", "provider", "type", "container", "shutdown-lock");
  private static final Shape LRM_RSC_OP =
      Shape.of(
          "#id",
          "operation_key",
          "operation",
          "crm-debug-origin",
          "crm_feature_set",
          "transition-key",
          "transition-magic",
          "exit-reason",
          "on_node",
          "call-id",
          "rc-code",
          "op-status",
          "interval",
          "last-run",
          "last-rc-change",
          "exec-time",
          "queue-time",
          "op-digest",
          "op-force-restart",
          "op-restart-digest",
          "op-secure-params",
          "op-secure-digest",
          "migrate_source",
          "migrate_target");
  private static final Shape TRANSIENT = Shape.of("id");
  private static final Shape TICKET = Shape.of("#id", "granted", "standby", "last-granted");

  private StatusXml() {}

  static Status read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<StatusContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "node_state" -> contents.add(nodeState(in, child));
        case "tickets" -> contents.add(tickets(in, child));
        default -> e.unknown(child);
      }
    }
    return new Status(contents, e.origin(), e.unknown());
  }

  private static NodeState nodeState(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, NODE_STATE);
    List<NodeStateContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "lrm" -> contents.add(lrm(in, child));
        case "transient_attributes" -> contents.add(transientAttributes(in, child));
        default -> e.unknown(child);
      }
    }
    return new NodeState(
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        contents,
        e.origin(),
        e.unknown());
  }

  private static Lrm lrm(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LRM);
    List<LrmResources> lists = in.children(e, "lrm_resources", StatusXml::resources);
    return new Lrm(e.optional(), e.optional(), lists, e.origin(), e.unknown());
  }

  private static LrmResources resources(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LRM_RESOURCES);
    List<LrmResource> resources = in.children(e, "lrm_resource", StatusXml::resource);
    return new LrmResources(e.optional(), resources, e.origin(), e.unknown());
  }

  private static LrmResource resource(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LRM_RESOURCE);
    List<LrmRscOp> history = in.children(e, "lrm_rsc_op", StatusXml::operation);
    return new LrmResource(
        e.text(), e.agent(), e.optional(), e.optional(), history, e.origin(), e.unknown());
  }

  private static LrmRscOp operation(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, LRM_RSC_OP).leaf();
    return new LrmRscOp(
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static TransientAttributes transientAttributes(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TRANSIENT);
    List<AttributeSet> sets =
        AttributeSetXml.readAll(in, e, AttributeSet.Kind.INSTANCE, AttributeSet.Kind.UTILIZATION);
    return new TransientAttributes(e.optional(), sets, e.origin(), e.unknown());
  }

  private static Tickets tickets(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<TicketState> states = in.children(e, "ticket_state", StatusXml::ticket);
    return new Tickets(states, e.origin(), e.unknown());
  }

  private static TicketState ticket(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TICKET).leaf();
    return new TicketState(
        e.text(), e.optional(), e.optional(), e.optional(), e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Status status) {
    return out.element(
        status, "status", Shape.NONE, () -> out.all(status.contents(), StatusXml::content));
  }

  private static XmlElement content(Writing out, StatusContent content) {
    if (content instanceof Tickets tickets) {
      return out.element(
          tickets, "tickets", Shape.NONE, () -> out.all(tickets.ticketStates(), StatusXml::ticket));
    }
    NodeState n = (NodeState) content;
    return out.element(
        n,
        "node_state",
        NODE_STATE,
        () -> out.all(n.contents(), StatusXml::nodeContent),
        n.id(),
        n.uname(),
        n.inCcm(),
        n.crmd(),
        n.join(),
        n.expected(),
        n.crmDebugOrigin(),
        n.shutdown(),
        n.ha(),
        n.remoteNode(),
        n.nodeFenced(),
        n.nodeInMaintenance(),
        n.clearShutdown());
  }

  private static XmlElement nodeContent(Writing out, NodeStateContent content) {
    if (content instanceof Lrm lrm) {
      return out.element(
          lrm, "lrm", LRM, () -> out.all(lrm.lists(), StatusXml::list), lrm.id(), lrm.uname());
    }
    TransientAttributes t = (TransientAttributes) content;
    return out.element(
        t,
        "transient_attributes",
        TRANSIENT,
        () -> out.all(t.attributeSets(), AttributeSetXml::write),
        t.id());
  }

  private static XmlElement list(Writing out, LrmResources list) {
    return out.element(
        list,
        "lrm_resources",
        LRM_RESOURCES,
        () -> out.all(list.resources(), StatusXml::resource),
        list.id());
  }

  private static XmlElement resource(Writing out, LrmResource r) {
    return out.element(
        r,
        "lrm_resource",
        LRM_RESOURCE,
        () -> out.all(r.history(), StatusXml::operation),
        r.id(),
        ResourceXml.resourceClass(r.agent()),
        ResourceXml.provider(r.agent()),
        ResourceXml.type(r.agent()),
        r.container(),
        r.shutdownLock());
  }

  private static XmlElement operation(Writing out, LrmRscOp o) {
    return out.leaf(
        o,
        "lrm_rsc_op",
        LRM_RSC_OP,
        o.id(),
        o.operationKey(),
        o.operation(),
        o.crmDebugOrigin(),
        o.crmFeatureSet(),
        o.transitionKey(),
        o.transitionMagic(),
        o.exitReason(),
        o.onNode(),
        o.callId(),
        o.rcCode(),
        o.opStatus(),
        o.interval(),
        o.lastRun(),
        o.lastRcChange(),
        o.execTime(),
        o.queueTime(),
        o.opDigest(),
        o.opForceRestart(),
        o.opRestartDigest(),
        o.opSecureParams(),
        o.opSecureDigest(),
        o.migrateSource(),
        o.migrateTarget());
  }

  private static XmlElement ticket(Writing out, TicketState t) {
    return out.leaf(t, "ticket_state", TICKET, t.id(), t.granted(), t.standby(), t.lastGranted());
  }
}
