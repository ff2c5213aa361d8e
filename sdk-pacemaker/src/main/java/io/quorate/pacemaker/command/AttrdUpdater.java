package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.AttributeValue;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code attrd_updater}: attributes of nodes that last until the node leaves; attrd_updater(8) of 1.1.18 to 3.0.
 *
 * <p>Needs the daemons: there is no use of it on a file. Exit code 105 when a value is queried that nobody set.
 *
 * @param release of the tool
 */
public record AttrdUpdater(PacemakerRelease release) {
  private static final String TOOL = "attrd_updater";

  /** The commands of a release. */
  public static AttrdUpdater of(PacemakerRelease release) {
    return new AttrdUpdater(release);
  }

  /** {@code --query} for the asked node. */
  public ToolCall<List<AttributeValue>> query(String name) {
    return call("--query", name).to(PacemakerReports.ATTRIBUTES);
  }

  /** {@code --query} for a node. */
  public ToolCall<List<AttributeValue>> query(String name, String node) {
    return call("--query", name).option("node", node).to(PacemakerReports.ATTRIBUTES);
  }

  /** {@code --query --all}: for all nodes. */
  public ToolCall<List<AttributeValue>> queryAll(String name) {
    return call("--query", name).word("--all").to(PacemakerReports.ATTRIBUTES);
  }

  /** {@code --update}: a value for a node. */
  public ToolCall<String> update(String name, String value, String node) {
    return call("--update=" + value, name).option("node", node).text();
  }

  /** {@code --update --private}: a value for a node that never becomes part of the CIB. */
  public ToolCall<String> updatePrivate(String name, String value, String node) {
    return call("--update=" + value, name).option("node", node).word("--private").text();
  }

  /** {@code --update-both}: a value, and how long the daemon waits for further changes before it writes. */
  public ToolCall<String> updateBoth(String name, String value, Duration delay, String node) {
    return call("--update-both=" + value, name)
        .seconds("delay", Optional.of(delay))
        .option("node", node)
        .text();
  }

  /** {@code --update-delay}: how long the daemon waits only. */
  public ToolCall<String> updateDelay(String name, Duration delay) {
    return call("--update-delay", name).seconds("delay", Optional.of(delay)).text();
  }

  /** {@code --delete}: the value becomes empty. */
  public ToolCall<String> delete(String name, String node) {
    return call("--delete", name).option("node", node).text();
  }

  /** {@code --refresh}: the daemon writes all values anew. */
  public ToolCall<String> refresh() {
    return Call.of(TOOL, "--refresh").text();
  }

  private static Call call(String command, String name) {
    return Call.of(TOOL, command).option("name", name);
  }
}
