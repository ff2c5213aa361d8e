package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.FencingHistory;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.ToolTime;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code stonith_admin}: fencing; stonith_admin(8) of 1.1.18 to 3.0.
 *
 * <p>Needs the daemons, also where other tools work on a file. Answers come as XML from 2.0.3 on.
 *
 * @param release of the tool
 */
public record StonithAdmin(PacemakerRelease release) {
  private static final String TOOL = "stonith_admin";
  private static final String ALL = "*";

  /** The commands of a release. */
  public static StonithAdmin of(PacemakerRelease release) {
    return new StonithAdmin(release);
  }

  /** {@code --list-registered}: the devices that the asked node may use. */
  public ToolCall<List<String>> registered() {
    return query("--list-registered").to(PacemakerReports.FENCING_LIST);
  }

  /** {@code --list-installed}: fence agents. */
  public ToolCall<List<String>> installed() {
    return query("--list-installed").to(PacemakerReports.FENCING_LIST);
  }

  /** {@code --list}: the devices that can fence a node. Exit code 0 to 2 of 1.1 is a number of devices. */
  public ToolCall<List<String>> devicesFor(String node) {
    return query("--list=" + node).to(PacemakerReports.FENCING_LIST);
  }

  /** {@code --list-targets}: the nodes that a device can fence. Since 2.0.0. */
  public ToolCall<List<String>> targets(String device) {
    Call.since(release, "stonith_admin --list-targets", 2, 0, 0);
    return query("--list-targets=" + device).to(PacemakerReports.FENCING_LIST);
  }

  /** {@code --query}: asks a device for its state; it fails when the device cannot be reached. */
  public ToolCall<String> query(String device, Duration timeout) {
    return Call.of(TOOL, "--query=" + device)
        .seconds("timeout", Optional.of(timeout))
        .lasting(timeout)
        .text();
  }

  /**
   * {@code --history} of all nodes, with {@code --verbose}: without it failed and pending events are left out.
   *
   * @param broadcast asks all nodes for what they remember; since 2.0.0
   */
  public ToolCall<FencingHistory> history(boolean broadcast) {
    return history(ALL, broadcast);
  }

  /** {@code --history} of one node, as {@link #history(boolean)}. */
  public ToolCall<FencingHistory> history(String node, boolean broadcast) {
    if (broadcast) {
      Call.since(release, "stonith_admin --broadcast", 2, 0, 0);
    }
    return query("--history=" + node)
        .word("--verbose")
        .flag("broadcast", broadcast)
        .to(PacemakerReports.FENCING_HISTORY);
  }

  /** {@code --history --cleanup}: forgets what failed and what is over. Since 2.0.0. */
  public ToolCall<String> cleanupHistory() {
    Call.since(release, "stonith_admin --cleanup", 2, 0, 0);
    return Call.of(TOOL, "--history=" + ALL).word("--cleanup").text();
  }

  /** {@code --last}: when a node was fenced last, from the daemon of the asked node. */
  public ToolCall<Optional<ToolTime>> last(String node) {
    return query("--last=" + node).to(PacemakerReports.LAST_FENCED);
  }

  /** {@code --fence}: switches a node off. */
  public ToolCall<String> fence(String node, FenceOptions options) {
    return fencing("--fence=" + node, options);
  }

  /** {@code --reboot}: switches a node off and on. */
  public ToolCall<String> reboot(String node, FenceOptions options) {
    return fencing("--reboot=" + node, options);
  }

  /** {@code --unfence}: switches a node on, or gives it its storage back. */
  public ToolCall<String> unfence(String node, FenceOptions options) {
    return fencing("--unfence=" + node, options);
  }

  /** {@code --confirm}: says that a node is safely down. Data are lost when it is not. */
  public ToolCall<String> confirm(String node) {
    return Call.of(TOOL, "--confirm=" + node).text();
  }

  private ToolCall<String> fencing(String command, FenceOptions options) {
    if (options.delay().isPresent()) {
      Call.since(release, "stonith_admin --delay", 2, 0, 3);
    }
    Duration time = options.timeout().orElse(FenceOptions.DEFAULT_TIMEOUT);
    return Call.of(TOOL, command)
        .seconds("timeout", options.timeout())
        .seconds("tolerance", options.tolerance())
        .seconds("delay", options.delay())
        .option("tag", options.tag())
        .lasting(time.plus(options.delay().orElse(Duration.ZERO)))
        .text();
  }

  private Call query(String command) {
    return Call.of(TOOL, command).xml(release, 2, 0, 3);
  }
}
