package io.quorate.ocfs2.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.O2cbNode;
import io.quorate.ocfs2.status.Ocfs2Reports;
import java.util.List;
import java.util.Optional;

/**
 * {@code o2cb}, o2cb(8) of ocfs2-tools 1.8.7: the cluster.conf of a host, and the stack in its kernel.
 *
 * <p>A cluster that is not in the file is no failure for the tool: the answer is absent. To edit the file, {@link
 * io.quorate.ocfs2.format.Ocfs2Formats#CLUSTER_CONF} loses nothing of it; o2cb writes it anew.
 */
public final class O2cb {
  private O2cb() {}

  /** The names of the clusters in the file. */
  public static ToolCall<List<String>> clusters() {
    return ToolCall.of(
        Command.of("o2cb", "list-clusters"),
        source -> new Parsed<>(source.text().lines().toList(), List.of()));
  }

  /** A cluster as the tool reads it. */
  public static ToolCall<Optional<O2cbCluster>> cluster(String name) {
    return ToolCall.of(
        Command.of("o2cb", "list-cluster", "--oneline", name(name)), Ocfs2Reports.O2CB_ONELINE);
  }

  /** Adds a cluster to the file. */
  public static ToolCall<String> addCluster(String name) {
    return call("add-cluster", name(name));
  }

  /** Removes a cluster from the file, with its nodes and regions. */
  public static ToolCall<String> removeCluster(String name) {
    return call("remove-cluster", name(name));
  }

  /** Adds a node to a cluster in the file. */
  public static ToolCall<String> addNode(String cluster, O2cbNode node) {
    return call(
        "add-node",
        "--ip",
        node.address(),
        "--port",
        "" + node.port(),
        "--number",
        "" + node.number(),
        name(cluster),
        name(node.name()));
  }

  /** Removes a node from a cluster in the file. */
  public static ToolCall<String> removeNode(String cluster, String node) {
    return call("remove-node", name(cluster), name(node));
  }

  /** Adds a heartbeat region to a cluster in the file. */
  public static ToolCall<String> addHeartbeat(String cluster, String uuidOrDevice) {
    return call("add-heartbeat", name(cluster), Devices.check(uuidOrDevice));
  }

  /** Removes a heartbeat region from a cluster in the file. */
  public static ToolCall<String> removeHeartbeat(String cluster, String uuidOrDevice) {
    return call("remove-heartbeat", name(cluster), Devices.check(uuidOrDevice));
  }

  /** Sets where a cluster writes its heartbeats, in the file. */
  public static ToolCall<String> heartbeatMode(String cluster, HeartbeatMode mode) {
    return call("heartbeat-mode", name(cluster), mode.word());
  }

  /** Makes the cluster in the kernel what the file says. */
  public static ToolCall<String> register(String cluster) {
    return call("register-cluster", name(cluster));
  }

  /** Takes the cluster out of the kernel. */
  public static ToolCall<String> unregister(String cluster) {
    return call("unregister-cluster", name(cluster));
  }

  /** Starts the global heartbeat, on new regions too where it runs. */
  public static ToolCall<String> startHeartbeat(String cluster) {
    return call("start-heartbeat", name(cluster));
  }

  /** Stops the global heartbeat. */
  public static ToolCall<String> stopHeartbeat(String cluster) {
    return call("stop-heartbeat", name(cluster));
  }

  /** Whether a cluster is online: the tool ends with 0 when it is, and with 1 when not. */
  public static ToolCall<Boolean> isOnline(String cluster) {
    return ToolCall.of(
            Command.of("o2cb", "cluster-status", name(cluster)),
            source ->
                new Parsed<>(
                    source.text().contains("online") && !source.text().contains("offline"),
                    List.of()))
        .withAcceptedExitCodes(0, 1);
  }

  private static ToolCall<String> call(String... words) {
    return ToolCall.text(Command.of("o2cb", words));
  }

  private static String name(String name) {
    if (name.isEmpty() || name.startsWith("-")) {
      throw new IllegalArgumentException("no name for o2cb: '" + name + "'");
    }
    return name;
  }
}
