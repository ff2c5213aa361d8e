package io.quorate.dlm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.option.Option;
import io.quorate.core.rule.Report;
import io.quorate.dlm.command.DlmTool;
import io.quorate.dlm.status.DlmLock;
import io.quorate.dlm.status.DlmLogLine;
import io.quorate.dlm.status.DlmSetting;
import io.quorate.dlm.status.DlmStatus;
import io.quorate.dlm.status.Lockspace;
import java.util.List;

/**
 * DLM on one host, dlm 4.2.0.
 *
 * <pre>{@code
 * DlmClient dlm = DlmClient.on(LocalRunner.create());
 * boolean stuck = dlm.lockspaces().stream().anyMatch(Lockspace::isWaiting);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Every method throws {@link
 * io.quorate.core.exec.CommandException} when the tool fails, and {@link io.quorate.core.diagnostic.ParseException} when
 * the daemon does not answer.
 */
public final class DlmClient {
  private final CommandRunner runner;

  private DlmClient(CommandRunner runner) {
    this.runner = runner;
  }

  /** A client for the host of a runner; it runs nothing yet. */
  public static DlmClient on(CommandRunner runner) {
    return new DlmClient(runner);
  }

  /** The host's name. */
  public String host() {
    return runner.host();
  }

  /** The lockspaces, with every node that they know. */
  public List<Lockspace> lockspaces() {
    return ask(DlmTool.lockspacesWithNodes());
  }

  /** The daemon and its nodes. */
  public DlmStatus status() {
    return ask(DlmTool.status())
        .orElseThrow(() -> new IllegalStateException("dlm_tool status on " + host() + " is empty"));
  }

  /** The settings that the daemon uses. */
  public List<DlmSetting> settings() {
    return ask(DlmTool.settings());
  }

  /** The daemon's debug buffer. */
  public List<DlmLogLine> log() {
    return ask(DlmTool.log());
  }

  /** The locks of a lockspace on this node. */
  public List<DlmLock> locks(String lockspace) {
    return ask(DlmTool.locks(lockspace));
  }

  /** Reads dlm.conf again; what is not reloadable waits for the next start. */
  public void reloadConfig() {
    ask(DlmTool.reloadConfig());
  }

  /**
   * Changes a setting of the running daemon.
   *
   * @throws IllegalArgumentException when the setting cannot be changed while the daemon runs
   */
  public <T> void set(Option<T> row, T value) {
    ask(DlmTool.set(row, value));
  }

  /**
   * Tells the daemon that a node is fenced, for a reason: somebody saw that it is off.
   *
   * @param node Corosync's number
   * @param reason how it is known
   * @throws DlmRefusedException when the node is a member, when nobody waits for its fencing, or when the reason is blank
   */
  public void acknowledgeFencing(int node, String reason) {
    DlmStatus status = status();
    boolean member =
        status.nodes().stream()
            .anyMatch(each -> each.node() == node && each.state() == DlmStatus.State.MEMBER);
    boolean pending = status.pending().stream().anyMatch(each -> each.node() == node);
    if (member) {
      refuse("DLM301", "node " + node + " is a member", "stop it, or let the cluster fence it");
    }
    if (!pending) {
      refuse("DLM302", "nobody waits for the fencing of node " + node, "look at 'dlm_tool status'");
    }
    if (reason.isBlank()) {
      refuse("DLM303", "nobody says why node " + node + " is off", "say how it is known");
    }
    ask(DlmTool.acknowledgeFencing(node));
  }

  private void refuse(String code, String problem, String help) {
    Diagnostic found = Diagnostic.of(Severity.ERROR, code, problem).withHelp(help);
    throw new DlmRefusedException("fence_ack on " + host(), new Report(List.of(found)));
  }

  private <T> T ask(ToolCall<T> call) {
    return runner.call(call).orThrow();
  }
}
