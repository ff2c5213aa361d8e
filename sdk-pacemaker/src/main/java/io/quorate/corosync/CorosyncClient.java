package io.quorate.corosync;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandException.Reason;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.format.Parsed;
import io.quorate.corosync.change.ConfigChange;
import io.quorate.corosync.change.KeyChange;
import io.quorate.corosync.command.CorosyncCfgtool;
import io.quorate.corosync.command.CorosyncCmapctl;
import io.quorate.corosync.command.CorosyncQuorumtool;
import io.quorate.corosync.format.CorosyncFormats;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.status.Cmap;
import io.quorate.corosync.status.CmapType;
import io.quorate.corosync.status.LinkReport;
import io.quorate.corosync.status.QuorumMember;
import io.quorate.corosync.status.QuorumStatus;
import io.quorate.corosync.status.ReloadState;
import io.quorate.corosync.status.TotemMember;
import io.quorate.corosync.watch.CorosyncWatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Corosync on one node, 2.4 to 3.1.
 *
 * <pre>{@code
 * CorosyncClient corosync = CorosyncClient.on(SshRunner.to(SshOptions.of("node1")));
 * boolean quorate = corosync.quorum().isQuorate();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Every method throws {@link CorosyncNotRunningException} when corosync
 * does not run there, {@link CorosyncException} when a tool fails otherwise, and {@link
 * io.quorate.core.diagnostic.ParseException} when its answer is not understood.
 */
public final class CorosyncClient {
  private static final String FILE = "/etc/corosync/corosync.conf";

  private final CorosyncCalls calls;

  private CorosyncClient(CommandRunner runner) {
    calls = new CorosyncCalls(runner);
  }

  /** A client for the host of a runner; it runs nothing yet. */
  public static CorosyncClient on(CommandRunner runner) {
    return new CorosyncClient(runner);
  }

  /** The host's name. */
  public String host() {
    return calls.runner().host();
  }

  /** The version of corosync that is installed, which need not be the one that runs. */
  public ToolVersion version() {
    ToolCall<String> call = ToolCall.text(Command.of("corosync", "-v"));
    String said = calls.answer(call);
    return ToolVersion.find(said)
        .orElseThrow(
            () ->
                new CorosyncException(
                    CommandException.of(
                        Reason.EXIT_CODE, host(), call.command(), "says no version", said),
                    Optional.empty()));
  }

  /** Quorum, votes and members; no quorum is an answer. */
  public QuorumStatus quorum() {
    return calls.answer(CorosyncQuorumtool.status());
  }

  /** The members of the partition of this node, with their votes. */
  public List<QuorumMember> nodes() {
    return calls.answer(CorosyncQuorumtool.nodes()).members();
  }

  /** The links; up to 2.4 the rings. */
  public LinkReport links() {
    return calls.answer(CorosyncCfgtool.links());
  }

  /** The nodes that can be reached, and the links to each; from 3.1 on. */
  public LinkReport peers() {
    return calls.answer(CorosyncCfgtool.peers());
  }

  /** What corosync knows of each node that it ever had in its membership, by number. */
  public SortedMap<Long, TotemMember> members() {
    return cmap().members();
  }

  /** The whole map, the shared key in it when the file has one. */
  public Cmap cmap() {
    return calls.answer(CorosyncCmapctl.all());
  }

  /** The keys that begin with a text: {@code runtime.members.}. */
  public Cmap cmap(String prefix) {
    return calls.answer(CorosyncCmapctl.beginningWith(prefix));
  }

  /** The map of counters; from 3.0 on. */
  public Cmap stats() {
    return calls.answer(CorosyncCmapctl.stats());
  }

  /** Sets a key of the map. */
  public void set(String key, CmapType type, String value) {
    calls.answer(CorosyncCmapctl.set(key, type, value));
  }

  /** Deletes a key of the map. */
  public void delete(String key) {
    calls.answer(CorosyncCmapctl.delete(key));
  }

  /** The addresses of a node, by link. */
  public List<String> addresses(long nodeId) {
    String said = calls.answer(CorosyncCfgtool.addresses(nodeId)).strip();
    return said.isEmpty() ? List.of() : List.of(said.split(" +"));
  }

  /** Sets how many votes the cluster expects; refused when that would end quorum. */
  public void expectedVotes(int votes) {
    calls.answer(CorosyncQuorumtool.expectedVotes(votes));
  }

  /** Opens the log files anew. */
  public void reopenLogs() {
    calls.answer(CorosyncCfgtool.reopenLogs());
  }

  /** Stops corosync on this node; a program that uses it may refuse: {@code CsError.BUSY}. */
  public void shutdown() {
    calls.answer(CorosyncCfgtool.shutdown(false));
  }

  /** Stops corosync on this node, whatever the programs say that use it. */
  public void forceShutdown() {
    calls.answer(CorosyncCfgtool.shutdown(true));
  }

  /** Ends corosync on a node of the membership. */
  public void kill(long nodeId) {
    calls.answer(CorosyncCfgtool.kill(nodeId));
  }

  /** What the file of this host says, with everything that is wrong in it; corosync need not run. */
  public Parsed<CorosyncConfig> config() {
    ToolCall<CorosyncConfig> call =
        ToolCall.of(Command.of("cat", FILE), CorosyncFormats.CONFIG).withName(FILE);
    try {
      return calls.runner().call(call);
    } catch (CommandException e) {
      throw new CorosyncException(e, Optional.empty());
    }
  }

  /**
   * What the file of this host says otherwise than corosync there, and what each of it needs.
   *
   * @throws CorosyncReloadException when the file has errors
   */
  public ConfigChange pending() {
    return RunningConfig.pending(cmap(), readable(), release());
  }

  /**
   * Lets all nodes read their corosync.conf again, once it is on all of them, and checks that this node did.
   *
   * <p>The file of this node is read first: nothing is asked of corosync when it has errors. Corosync answers for this node
   * alone; {@code cmap().reload()} and {@link #pending()} of a client for each other node tell about that one.
   *
   * @throws CorosyncReloadException when the file has errors, or corosync refuses it
   */
  public ReloadReport reload() {
    CorosyncConfig file = readable();
    CorosyncRelease release = release();
    ConfigChange changes = RunningConfig.pending(cmap(), file, release);
    try {
      calls.answer(CorosyncCfgtool.reload());
    } catch (CorosyncNotRunningException e) {
      throw e;
    } catch (CorosyncException e) {
      ReloadState state = cmap().reload();
      throw new CorosyncReloadException(
          "corosync on " + host() + " refuses its " + FILE + ": " + e.failed().words(),
          state,
          config().diagnostics(),
          e);
    }
    Cmap after = cmap();
    if (after.reload().isFailed()) {
      throw new CorosyncReloadException(
          "corosync on " + host() + " did not take all of its " + FILE, after.reload());
    }
    Set<KeyChange> pending = new LinkedHashSet<>(changes.beyondReload());
    pending.addAll(RunningConfig.pending(after, file, release).changes());
    return new ReloadReport(changes, new ArrayList<>(pending));
  }

  private CorosyncConfig readable() {
    Parsed<CorosyncConfig> file = config();
    if (file.hasErrors()) {
      throw new CorosyncReloadException(FILE + " on " + host() + " has errors", file.diagnostics());
    }
    return file.value();
  }

  private CorosyncRelease release() {
    ToolVersion version = version();
    for (int i = CorosyncRelease.values().length - 1; i > 0; i--) {
      CorosyncRelease release = CorosyncRelease.values()[i];
      if (version.isAtLeast(release.label())) {
        return release;
      }
    }
    return version.isAtLeast("3") ? CorosyncRelease.V3_1_7 : CorosyncRelease.V1_4;
  }

  /**
   * A watch over this host by asking again and again, for hosts of any runner; {@link CorosyncWatch#local()} has events of
   * this host without asking.
   *
   * @param interval how long to wait between two questions
   */
  public CorosyncWatch watch(Duration interval) {
    return CorosyncWatch.over(calls.runner(), interval);
  }
}
