package io.quorate.corosync.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.status.CorosyncReports;
import io.quorate.corosync.status.LinkReport;

/** The commands of {@code corosync-cfgtool}; corosync-cfgtool(8) of 2.4 and 3.1. */
public final class CorosyncCfgtool {
  private static final String TOOL = "corosync-cfgtool";

  private CorosyncCfgtool() {}

  /** {@code -s}: the links; up to 3.0 exit code 1 says that one is faulty. */
  public static ToolCall<LinkReport> links() {
    return report("-s");
  }

  /** {@code -s -b}: the links, with one character for each node; from 3.0 on. */
  public static ToolCall<LinkReport> briefLinks() {
    return report("-s", "-b");
  }

  /** {@code -n}: the nodes that can be reached, and the links to them; from 3.1 on. */
  public static ToolCall<LinkReport> peers() {
    return report("-n").withAcceptedExitCodes(0);
  }

  /** {@code -R}: lets all nodes read their corosync.conf again; answers for the own node. */
  public static ToolCall<String> reload() {
    return act("-R");
  }

  /** {@code -L}: opens the log files anew; from 3.0.3 on. */
  public static ToolCall<String> reopenLogs() {
    return act("-L");
  }

  /**
   * {@code -H}: stops corosync on this node. Programs that use it may refuse, and the tool ends with 0 then.
   *
   * @param force {@code --force}: stops it whatever they say; from 3.1 on
   */
  public static ToolCall<String> shutdown(boolean force) {
    return force ? act("-H", "--force") : act("-H");
  }

  /**
   * {@code -a}: the addresses of a node, with blanks between them.
   *
   * @throws IllegalArgumentException when it is no number of a node: 1 to 4294967295
   */
  public static ToolCall<String> addresses(long nodeId) {
    return act("-a", node(nodeId));
  }

  /**
   * {@code -k}: ends corosync on a node.
   *
   * @throws IllegalArgumentException when it is no number of a node: 1 to 4294967295
   */
  public static ToolCall<String> kill(long nodeId) {
    return act("-k", node(nodeId));
  }

  private static ToolCall<LinkReport> report(String... options) {
    return ToolCall.of(Command.of(TOOL, options), CorosyncReports.LINKS)
        .withName(TOOL + " " + String.join(" ", options))
        .withAcceptedExitCodes(0, 1);
  }

  private static ToolCall<String> act(String... options) {
    return ToolCall.text(Command.of(TOOL, options)).withName(TOOL + " " + options[0]);
  }

  static String node(long nodeId) {
    if (nodeId < 1 || nodeId > 0xffff_ffffL) {
      throw new IllegalArgumentException("no number of a node: " + nodeId);
    }
    return Long.toString(nodeId);
  }
}
