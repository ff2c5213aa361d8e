package io.quorate.examples;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.SshOptions;
import io.quorate.core.exec.SshRunner;
import io.quorate.pacemaker.PacemakerClient;
import io.quorate.pacemaker.status.ClusterStatusTable;
import io.quorate.pacemaker.watch.ClusterEvent;
import io.quorate.pacemaker.watch.Observation;
import io.quorate.pacemaker.watch.PacemakerWatch;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Tells what happens in a cluster: the state at first, then a line for each event; arguments are hosts for SSH. */
public final class WatchCluster {
  private WatchCluster() {}

  /** Watches until it is ended; without hosts the cluster of this one. */
  public static void main(String... hosts) {
    List<PacemakerClient> nodes =
        hosts.length == 0
            ? List.of(PacemakerClient.on(LocalRunner.create()))
            : Stream.of(hosts).map(WatchCluster::ssh).map(PacemakerClient::on).toList();
    try (PacemakerWatch watch = PacemakerClient.watch(nodes)) {
      for (Observation seen = watch.next(); ; seen = watch.next()) {
        print(seen, System.out);
      }
    }
  }

  private static CommandRunner ssh(String host) {
    return SshRunner.to(SshOptions.of(host));
  }

  /** The state if nothing happened before it, else what happened; a fenced node stands out. */
  static void print(Observation seen, PrintStream out) {
    if (seen.events().isEmpty()) {
      seen.status().ifPresent(status -> out.print(ClusterStatusTable.print(status)));
    }
    for (ClusterEvent event : seen.events()) {
      boolean alarm =
          event instanceof ClusterEvent.FencingChanged
              || event instanceof ClusterEvent.QuorumChanged
              || event instanceof ClusterEvent.ConnectionLost;
      out.println((alarm ? "! " : "  ") + event);
    }
  }
}
