package io.quorate.testkit.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be chosen before a {@link ClusterLab} starts.
 *
 * <p>Immutable. Without a choice a node that loses its power is fenced and comes back.
 */
public final class LabOptions {
  private final List<String> arguments;

  private LabOptions(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  /** No choice: fence devices, one link, a token of one second, a dc-deadtime of two. */
  public static LabOptions defaults() {
    return new LabOptions(List.of());
  }

  private LabOptions with(String... more) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return new LabOptions(all);
  }

  /** The time without a token after which corosync looks for a lost node; totem.token of corosync.conf, in milliseconds. */
  public LabOptions withToken(Duration token) {
    return with("--token", Long.toString(token.toMillis()));
  }

  /** The time that a starting node waits for a DC; stock clusters have 20 seconds and need them with each start. */
  public LabOptions withDcDeadtime(Duration time) {
    return withProperty("dc-deadtime", time.toMillis() + "ms");
  }

  /**
   * The least time from the moment in which a BMC switches a node on to the start of corosync, in seconds; 2 without a
   * choice.
   */
  public LabOptions withPost(Duration time) {
    return with("--post", Long.toString(time.toSeconds()));
  }

  /** Two network links of knet between the nodes, which can be cut one by one. */
  public LabOptions withTwoLinks() {
    return with("--links", "2");
  }

  /** No fence devices, and {@code stonith-enabled=false}. */
  public LabOptions withoutFencing() {
    return with("--no-fencing");
  }

  /** One more cluster property in the first CIB, which wins over one of the lab. */
  public LabOptions withProperty(String name, String value) {
    return with("--property", name + "=" + value);
  }

  /** One more line in the section {@code quorum} of corosync.conf: {@code auto_tie_breaker: 1}. */
  public LabOptions withQuorumLine(String line) {
    return with("--quorum", line);
  }

  /**
   * The file of the first CIB, instead of the lab's own with its properties and fence devices.
   *
   * <p>Its {@code crm_feature_set} must not be newer than the daemons, which would refuse every change.
   */
  public LabOptions withCib(Path file) {
    return with("--cib", file.toAbsolutePath().toString());
  }

  /** A user namespace, as an ordinary user has it, even when root starts the lab. */
  public LabOptions withUserNamespace() {
    return with("--user");
  }

  boolean hasUserNamespace() {
    return arguments.contains("--user");
  }

  /** The arguments of {@code cluster up}. */
  List<String> arguments() {
    return arguments;
  }
}
