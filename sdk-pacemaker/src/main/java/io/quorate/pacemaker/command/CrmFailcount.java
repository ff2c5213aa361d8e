package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.AttributeValue;
import io.quorate.pacemaker.report.PacemakerReports;
import java.util.List;

/** {@code crm_failcount}: how often a resource failed; crm_failcount(8), the same in all releases. */
public final class CrmFailcount {
  private static final String TOOL = "crm_failcount";

  private CrmFailcount() {}

  /** {@code --query}: the sum over all operations. */
  public static ToolCall<List<AttributeValue>> query(String resource, String node) {
    return call("--query", resource, node).to(PacemakerReports.ATTRIBUTES);
  }

  /** {@code --delete}: of all operations; the failures themselves stay until a cleanup. */
  public static ToolCall<String> delete(String resource, String node) {
    return call("--delete", resource, node).text();
  }

  private static Call call(String command, String resource, String node) {
    return Call.of(TOOL, command).option("resource", resource).option("node", node);
  }
}
