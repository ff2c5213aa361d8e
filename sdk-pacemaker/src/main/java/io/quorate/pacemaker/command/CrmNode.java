package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.Member;
import io.quorate.pacemaker.report.PacemakerReports;
import java.util.List;

/**
 * {@code crm_node}: the membership; crm_node(8) of 1.1.18 to 3.0.
 *
 * <p>Needs the daemons, which is exit code 102 where they are missing.
 */
public final class CrmNode {
  private static final String TOOL = "crm_node";

  private CrmNode() {}

  /** {@code --list}: nodes that are and that were. */
  public static ToolCall<List<Member>> list() {
    return Call.of(TOOL, "--list").to(PacemakerReports.MEMBERS);
  }

  /** {@code --name}: of the asked node. */
  public static ToolCall<String> name() {
    return Call.of(TOOL, "--name").to(PacemakerReports.WORD);
  }

  /** {@code --name-for-id}: of the node of an id. */
  public static ToolCall<String> nameForId(long id) {
    return Call.of(TOOL, "--name-for-id=" + id).to(PacemakerReports.WORD);
  }

  /** {@code --cluster-id}: of the asked node. */
  public static ToolCall<String> clusterId() {
    return Call.of(TOOL, "--cluster-id").to(PacemakerReports.WORD);
  }

  /** {@code --partition}: the nodes of the asked node's partition. */
  public static ToolCall<List<String>> partition() {
    return Call.of(TOOL, "--partition").to(PacemakerReports.PARTITION);
  }

  /** {@code --quorum}: whether that partition has quorum. */
  public static ToolCall<Boolean> quorum() {
    return Call.of(TOOL, "--quorum").to(PacemakerReports.QUORUM);
  }

  /** {@code --remove --force}: forgets a node that Corosync does not know any more. */
  public static ToolCall<String> remove(String node) {
    return Call.of(TOOL, "--remove=" + node).word("--force").text();
  }
}
