package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.AttributeValue;
import io.quorate.pacemaker.report.PacemakerReports;
import java.util.List;

/** {@code crm_standby}: whether a node may run resources; crm_standby(8), the same in all releases. */
public final class CrmStandby {
  private static final String TOOL = "crm_standby";

  private CrmStandby() {}

  /** {@code --query}: {@code on} or {@code off}. */
  public static ToolCall<List<AttributeValue>> query(String node) {
    return call("--query", node).to(PacemakerReports.ATTRIBUTES);
  }

  /** {@code --update}. */
  public static ToolCall<String> set(String node, boolean standby, Lifetime lifetime) {
    return call("--update=" + (standby ? "on" : "off"), node)
        .option("lifetime", lifetime.word())
        .text();
  }

  /** {@code --delete}: of both lifetimes. */
  public static ToolCall<String> delete(String node) {
    return call("--delete", node).text();
  }

  private static Call call(String command, String node) {
    if (node.isBlank() || !node.equals(node.strip()) || node.contains(" ")) {
      throw new IllegalArgumentException("no name of a node: '" + node + "'");
    }
    return Call.of(TOOL, command).option("node", node);
  }
}
