package io.quorate.corosync.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.status.CorosyncReports;
import io.quorate.corosync.status.QuorumStatus;

/** The commands of {@code corosync-quorumtool}; corosync-quorumtool(8) of 2.4 and 3.1. */
public final class CorosyncQuorumtool {
  private static final String TOOL = "corosync-quorumtool";

  private CorosyncQuorumtool() {}

  /**
   * {@code -s}: quorum, votes and members.
   *
   * <p>The exit code says nothing that the output does not: in 3.x it is 2 without quorum, in 2.4 it is 1 with quorum, and 1
   * is also the code of a failure, which prints nothing.
   */
  public static ToolCall<QuorumStatus> status() {
    return ToolCall.of(Command.of(TOOL, "-s"), CorosyncReports.QUORUM)
        .withName(TOOL + " -s")
        .withAcceptedExitCodes(0, 1, 2);
  }

  /** {@code -l}: the members alone. */
  public static ToolCall<QuorumStatus> nodes() {
    return ToolCall.of(Command.of(TOOL, "-l"), CorosyncReports.QUORUM).withName(TOOL + " -l");
  }

  /**
   * {@code -e}: how many votes the cluster expects, until the next change of the configuration. Corosync refuses a number that
   * would end quorum, and one below the votes that are there.
   *
   * @throws IllegalArgumentException when the number is not positive
   */
  public static ToolCall<String> expectedVotes(int votes) {
    if (votes < 1) {
      throw new IllegalArgumentException("expected votes must be 1 or more: " + votes);
    }
    return ToolCall.text(Command.of(TOOL, "-e", Integer.toString(votes))).withName(TOOL + " -e");
  }
}
