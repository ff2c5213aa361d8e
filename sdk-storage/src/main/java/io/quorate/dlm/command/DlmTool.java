package io.quorate.dlm.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.option.Option;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.dlm.status.DlmLock;
import io.quorate.dlm.status.DlmLogLine;
import io.quorate.dlm.status.DlmReports;
import io.quorate.dlm.status.DlmSetting;
import io.quorate.dlm.status.DlmStatus;
import io.quorate.dlm.status.Lockspace;
import java.util.List;
import java.util.Optional;

/** {@code dlm_tool}, dlm_tool(8) of dlm 4.2.0. It ends with 0 also when the daemon does not answer. */
public final class DlmTool {
  private DlmTool() {}

  /** The lockspaces of this node; none when the daemon does not run, which ends the tool with 1. */
  public static ToolCall<List<Lockspace>> lockspaces() {
    return ToolCall.of(Command.of("dlm_tool", "ls"), DlmReports.LOCKSPACES);
  }

  /** The same with every node that they know. */
  public static ToolCall<List<Lockspace>> lockspacesWithNodes() {
    return ToolCall.of(Command.of("dlm_tool", "ls", "-n"), DlmReports.LOCKSPACES);
  }

  /** The daemon and its nodes. */
  public static ToolCall<Optional<DlmStatus>> status() {
    return ToolCall.of(Command.of("dlm_tool", "status"), DlmReports.STATUS);
  }

  /** The settings that the daemon uses. */
  public static ToolCall<List<DlmSetting>> settings() {
    return ToolCall.of(Command.of("dlm_tool", "dump_config"), DlmReports.SETTINGS);
  }

  /** The daemon's debug buffer. */
  public static ToolCall<List<DlmLogLine>> log() {
    return ToolCall.of(Command.of("dlm_tool", "dump"), DlmReports.LOG);
  }

  /** The locks of a lockspace on this node. */
  public static ToolCall<List<DlmLock>> locks(String lockspace) {
    return ToolCall.of(Command.of("dlm_tool", "lockdump", checked(lockspace)), DlmReports.LOCKS);
  }

  /** Reads dlm.conf again. */
  public static ToolCall<String> reloadConfig() {
    return ToolCall.text(Command.of("dlm_tool", "reload_config"));
  }

  /**
   * Changes a setting of the running daemon.
   *
   * @throws IllegalArgumentException when the setting cannot be changed while the daemon runs
   */
  public static <T> ToolCall<String> set(Option<T> row, T value) {
    if (!DlmOptions.isReloadable(row)) {
      throw new IllegalArgumentException("a running daemon does not change " + row.name());
    }
    return ToolCall.text(
        Command.of("dlm_tool", "set_config", row.name() + "=" + row.type().print(value)));
  }

  /** Takes every change of {@link #set} back. */
  public static ToolCall<String> restoreSettings() {
    return ToolCall.text(Command.of("dlm_tool", "set_config", "restore_all"));
  }

  /**
   * Tells the daemon that a node is fenced, without fencing it.
   *
   * <p>Data are lost when the node still runs.
   */
  public static ToolCall<String> acknowledgeFencing(int node) {
    return ToolCall.text(Command.of("dlm_tool", "fence_ack", "" + node));
  }

  /** Joins a lockspace; for tests. */
  public static ToolCall<String> join(String lockspace) {
    return ToolCall.text(Command.of("dlm_tool", "join", checked(lockspace)));
  }

  /** Leaves a lockspace that was joined by {@link #join}. */
  public static ToolCall<String> leave(String lockspace) {
    return ToolCall.text(Command.of("dlm_tool", "leave", checked(lockspace)));
  }

  private static String checked(String lockspace) {
    if (lockspace.isEmpty() || lockspace.startsWith("-") || lockspace.length() > 64) {
      throw new IllegalArgumentException("no name of a lockspace: '" + lockspace + "'");
    }
    return lockspace;
  }
}
