package io.quorate.benchmarks;

import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.NodeHistory;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.OperationHistory;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.ResourceHistory;
import io.quorate.pacemaker.status.RunningOn;
import java.util.Locale;

/** A status of primitives as the XML that {@code crm_mon} 2.1.5 prints of it. */
final class StatusGenerator {
  private final StringBuilder out = new StringBuilder();

  private StatusGenerator() {}

  static String xml(ClusterStatus status) {
    StatusGenerator xml = new StatusGenerator();
    xml.out.append(
        "<pacemaker-result api-version=\"2.25\" request=\"crm_mon -1 --output-as=xml\">\n");
    xml.out.append("  <nodes>\n");
    status.nodes().forEach(xml::node);
    xml.out.append("  </nodes>\n  <resources>\n");
    status.primitives().forEach(xml::primitive);
    xml.out.append("  </resources>\n  <node_history>\n");
    status.history().forEach(xml::history);
    xml.out.append(
        "  </node_history>\n  <status code=\"0\" message=\"OK\"/>\n</pacemaker-result>\n");
    return xml.out.toString();
  }

  private void open(String indent, String name) {
    out.append(indent).append('<').append(name);
  }

  private StatusGenerator with(String name, Object value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  private void node(NodeStatus node) {
    open("    ", "node");
    with("name", node.name()).with("id", node.id().orElse(""));
    with("online", node.online()).with("standby", node.standby().orElse(false));
    with("standby_onfail", node.standbyOnFail().orElse(false));
    with("maintenance", node.maintenance().orElse(false));
    with("pending", node.pending().orElse(false)).with("unclean", node.unclean());
    with("health", "green").with("feature_set", "3.16.2");
    with("shutdown", node.shutdown().orElse(false));
    with("expected_up", node.expectedUp().orElse(false)).with("is_dc", node.dc().orElse(false));
    with("resources_running", node.resourcesRunning().orElse(0));
    with("type", node.type().name().toLowerCase(Locale.ROOT));
    out.append("/>\n");
  }

  private void primitive(PrimitiveStatus it) {
    open("    ", "resource");
    with("id", it.id()).with("resource_agent", it.agent()).with("role", it.role().word());
    it.targetRole().ifPresent(role -> with("target_role", role));
    with("active", it.isActive()).with("orphaned", it.orphaned()).with("blocked", it.blocked());
    with("managed", it.managed()).with("failed", it.failed());
    with("failure_ignored", it.failureIgnored()).with("nodes_running_on", it.nodes().size());
    out.append(">\n");
    for (RunningOn node : it.nodes()) {
      open("      ", "node");
      with("name", node.name()).with("id", node.id().orElse(""));
      with("cached", node.cached().orElse(true));
      out.append("/>\n");
    }
    out.append("    </resource>\n");
  }

  private void history(NodeHistory node) {
    open("    ", "node");
    with("name", node.node());
    out.append(">\n");
    for (ResourceHistory resource : node.resources()) {
      open("      ", "resource_history");
      with("id", resource.id()).with("orphan", resource.orphan());
      with("migration-threshold", 1000000);
      out.append(">\n");
      for (OperationHistory operation : resource.operations()) {
        open("        ", "operation_history");
        with("call", operation.call()).with("task", operation.task());
        with("rc", operation.rc().orElse(0)).with("rc_text", operation.rcText().orElse(""));
        operation.interval().ifPresent(interval -> with("interval", interval));
        with("exec-time", operation.execTime().orElse("0ms"));
        with("queue-time", operation.queueTime().orElse("0ms"));
        out.append("/>\n");
      }
      out.append("      </resource_history>\n");
    }
    out.append("    </node>\n");
  }
}
