package io.quorate.drbd;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.option.Options;
import io.quorate.core.rule.Report;
import io.quorate.drbd.command.AdjustOptions;
import io.quorate.drbd.command.ConnectOptions;
import io.quorate.drbd.command.CreateMdOptions;
import io.quorate.drbd.command.DetachOptions;
import io.quorate.drbd.command.DiskStates;
import io.quorate.drbd.command.DrbdAdm;
import io.quorate.drbd.command.DrbdSetup;
import io.quorate.drbd.command.DrbdTarget;
import io.quorate.drbd.command.DrbdVersions;
import io.quorate.drbd.command.EventsOptions;
import io.quorate.drbd.command.InvalidateOptions;
import io.quorate.drbd.command.LinkState;
import io.quorate.drbd.command.NewCurrentUuidOptions;
import io.quorate.drbd.command.PlannedCommand;
import io.quorate.drbd.command.ResizeOptions;
import io.quorate.drbd.command.Roles;
import io.quorate.drbd.command.VerifyOptions;
import io.quorate.drbd.metadata.GiReport;
import io.quorate.drbd.metadata.MetadataDump;
import io.quorate.drbd.rule.NodeState;
import io.quorate.drbd.status.DrbdStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * DRBD on one node, 8.4 and 9.
 *
 * <pre>{@code
 * DrbdClient drbd = DrbdClient.on(SshRunner.to(SshOptions.of("node1")));
 * drbd.up("r0");
 * boolean healthy = drbd.status().resource("r0").filter(ResourceStatus::isHealthy).isPresent();
 * }</pre>
 *
 * <p>Immutable but for what it finds out once, how the host tells its status; safe for use by several threads. Targets are
 * texts as {@code drbdadm} takes them, {@code r0:node2/1}; {@link DrbdTarget#parse} says which are none.
 *
 * <p>Every method throws {@link DrbdException} when the tool fails, {@link
 * io.quorate.core.diagnostic.ParseException} when its answer is not understood, and {@link IllegalArgumentException} for
 * a target that the command does not act on. Those with evidence throw {@link DrbdRefusedException}, before anything
 * is changed, when their guard finds something; they act on one resource.
 *
 * <p>This file is long because it is the list of what can be done: one short method for each.
 */
public final class DrbdClient {
  private static final Duration RESTART_PAUSE = Duration.ofSeconds(1);

  private final DrbdCalls calls;
  private final StatusProbe probe;

  private DrbdClient(CommandRunner runner) {
    calls = new DrbdCalls(runner);
    probe = new StatusProbe(calls);
  }

  /** A client for the host of a runner; it runs nothing yet. */
  public static DrbdClient on(CommandRunner runner) {
    return new DrbdClient(runner);
  }

  /** The host's name. */
  public String host() {
    return calls.runner().host();
  }

  /** The versions of drbd-utils and of the kernel module. */
  public DrbdVersions version() {
    return calls.answer(DrbdAdm.version());
  }

  /** How the host tells its status; asked once. */
  public DrbdDialect dialect() {
    return probe.dialect();
  }

  /** The names of the resources that are configured for this host. */
  public List<String> resources() {
    return calls.answer(DrbdAdm.resources());
  }

  /** The state of everything that is up. */
  public DrbdStatus status() {
    return probe.status(DrbdTarget.all());
  }

  /** The state of one resource; without a resource in it when it is down. */
  public DrbdStatus status(String resource) {
    try {
      return probe.status(one(resource));
    } catch (DrbdException e) {
      if (e.isNoSuchResource()) {
        return new DrbdStatus(List.of());
      }
      throw e;
    }
  }

  /** This node's state of a resource as evidence for other nodes, one for each volume; empty when it is down. */
  public List<NodeState> nodeStates(String resource) {
    return here(one(resource)).map(PeerStates::own).orElse(List.of());
  }

  /**
   * The command that prints events, with as much in each line as the host can tell; for {@code DrbdEvents}.
   *
   * @throws IllegalStateException when the host has no events, {@link DrbdDialect#PROC}
   */
  public Command eventsCommand() {
    if (probe.dialect() == DrbdDialect.PROC) {
      throw new IllegalStateException("DRBD on " + host() + " has no events");
    }
    EventsOptions options = EventsOptions.none().withTimestamps().withStatistics();
    return DrbdSetup.events(DrbdTarget.all(), probe.hasFullEvents() ? options.withFull() : options);
  }

  /**
   * Opens the stream of {@link #eventsCommand()}; it ends when the module is unloaded.
   *
   * @throws IllegalStateException when the host has no events
   */
  public LineStream events() {
    return calls.runner().stream(eventsCommand());
  }

  /**
   * A watch over {@link #eventsCommand()}, which starts the tool again when it ends.
   *
   * @throws IllegalStateException when the host has no events
   */
  public DrbdWatch watch() {
    return DrbdWatch.over(calls.runner(), eventsCommand(), RESTART_PAUSE);
  }

  /** The roles, in 9 of this node only. */
  public List<Roles> role(String resource) {
    return calls.answer(DrbdAdm.role(DrbdTarget.parse(resource)));
  }

  /** The states of disks, from the metadata when the resource is down. */
  public List<DiskStates> diskState(String target) {
    return calls.answer(DrbdAdm.diskState(DrbdTarget.parse(target)));
  }

  /** The states of connections. */
  public List<LinkState> connectionState(String target) {
    return calls.answer(DrbdAdm.connectionState(DrbdTarget.parse(target)));
  }

  /** The configuration as the tool understands it, shared secrets in it. */
  public String dump(String resource) {
    return calls.answer(DrbdAdm.dump(DrbdTarget.parse(resource)));
  }

  /** The configuration in XML as the tool understands it, shared secrets in it. */
  public String dumpXml(String resource) {
    return calls.answer(DrbdAdm.dumpXml(DrbdTarget.parse(resource)));
  }

  /** The identifiers of data generations, an entry for each volume and peer, from the kernel or from the metadata. */
  public GiReport generations(String target) {
    return calls.answer(DrbdAdm.getGi(DrbdTarget.parse(target)));
  }

  /** The same with what the tool explains: in 8.4 also whether the metadata is clean. */
  public GiReport showGenerations(String target) {
    return calls.answer(DrbdAdm.showGi(DrbdTarget.parse(target)));
  }

  /** The metadata of one volume that is not in use. */
  public MetadataDump dumpMetadata(String target) {
    return calls.answer(DrbdAdm.dumpMd(DrbdTarget.parse(target)));
  }

  /**
   * Brings resources up.
   *
   * @throws DrbdUpException when not all come up: it says how far each did
   */
  public void up(String resource) {
    bringUp(DrbdAdm.up(DrbdTarget.parse(resource)), resource);
  }

  /**
   * Makes the kernel's state what the files say.
   *
   * @throws DrbdUpException when that fails: it says how far each resource came
   */
  public void adjust(String target, AdjustOptions options) {
    bringUp(DrbdAdm.adjust(DrbdTarget.parse(target), options), target);
  }

  /** What {@link #adjust} would run. */
  public List<PlannedCommand> planAdjust(String target, AdjustOptions options) {
    return calls.answer(DrbdAdm.planAdjust(DrbdTarget.parse(target), options));
  }

  private void bringUp(ToolCall<String> call, String target) {
    try {
      calls.answer(call);
    } catch (DrbdException e) {
      throw UpFailure.of(this, DrbdTarget.parse(target), e);
    }
  }

  /** Takes resources down. Destroys nothing: the kernel refuses while a device is open. */
  public void down(String resource) {
    calls.answer(DrbdAdm.down(DrbdTarget.parse(resource)));
  }

  /** Attaches disks. */
  public void attach(String target) {
    calls.answer(DrbdAdm.attach(DrbdTarget.parse(target)));
  }

  /** Detaches disks; with force refused on a Primary that has no good data elsewhere, unless there is a reason. */
  public void detach(String target, DetachOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    ToolCall<String> call = DrbdAdm.detach(where, options);
    if (options.force()) {
      check("detach --force", guards(where, evidence).keepsData("detach --force", true));
    }
    run(call, evidence);
  }

  /** Connects. */
  public void connect(String target) {
    connect(target, ConnectOptions.none(), DrbdEvidence.none());
  }

  /**
   * Connects; {@code --discard-my-data} only on a StandAlone Secondary, with the states of the nodes whose data stay as
   * evidence.
   */
  public void connect(String target, ConnectOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    ToolCall<String> call = DrbdAdm.connect(where, options);
    if (options.discardMyData()) {
      check("connect --discard-my-data", guards(where, evidence).discardMyData());
    }
    run(call, evidence);
  }

  /** Disconnects. */
  public void disconnect(String target) {
    calls.answer(DrbdAdm.disconnect(DrbdTarget.parse(target), false));
  }

  /** Disconnects at once; refused on a Primary that loses its way to good data, unless there is a reason. */
  public void forceDisconnect(String target, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    ToolCall<String> call = DrbdAdm.disconnect(where, true);
    check("disconnect --force", guards(where, evidence).keepsData("disconnect --force", false));
    run(call, evidence);
  }

  /** Makes this node Primary. */
  public void primary(String resource) {
    calls.answer(DrbdAdm.primary(DrbdTarget.parse(resource), false));
  }

  /**
   * Makes this node Primary though its data are not known to be the best: for new disks, and when all others are lost.
   * Refused when a peer is Primary or has good data; for a reason, allowed when nobody knows what a peer has.
   */
  public void forcePrimary(String resource, DrbdEvidence evidence) {
    DrbdTarget where = one(resource);
    check("primary --force", guards(where, evidence).primaryForce());
    run(DrbdAdm.primary(where, true), evidence);
  }

  /** Makes this node Secondary. */
  public void secondary(String resource) {
    calls.answer(DrbdAdm.secondary(DrbdTarget.parse(resource), false));
  }

  /** Makes this node Secondary though writes wait, which then fail; refused when none is suspended, unless for a reason. */
  public void forceSecondary(String resource, DrbdEvidence evidence) {
    DrbdTarget where = one(resource);
    check("secondary --force", guards(where, evidence).secondaryForce());
    run(DrbdAdm.secondary(where, true), evidence);
  }

  /** Writes metadata; with force refused while they are in use, and without a reason. */
  public void createMetadata(String target, CreateMdOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    ToolCall<String> call = DrbdAdm.createMd(where, options);
    if (options.force()) {
      check("create-md --force", guards(where, evidence).createMetadata());
    }
    run(call, evidence);
  }

  /** Declares this node's data bad; refused when no connected peer, and no node of the evidence, has UpToDate data. */
  public void invalidate(String target, InvalidateOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    check("invalidate", guards(where, evidence).invalidate());
    run(DrbdAdm.invalidate(where, options), evidence);
  }

  /**
   * Declares the peers' data bad; refused when this node's are not UpToDate or a peer is Primary.
   *
   * @param resetBitmap whether all blocks are sent, or those only that are marked already
   */
  public void invalidateRemote(String target, boolean resetBitmap) {
    DrbdTarget where = DrbdTarget.parse(target);
    check("invalidate-remote", guards(where, DrbdEvidence.none()).invalidateRemote());
    calls.answer(DrbdAdm.invalidateRemote(where, resetBitmap));
  }

  /** Begins a new data generation; what skips or directs the first resync is refused on used disks, unless for a reason. */
  public void newCurrentUuid(String target, NewCurrentUuidOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    if (options.clearBitmap() || options.forceResync()) {
      check("new-current-uuid", guards(where, evidence).freshDisks());
    }
    run(DrbdAdm.newCurrentUuid(where, options), evidence);
  }

  /** Changes the size; a smaller one is refused without a reason. */
  public void resize(String target, ResizeOptions options, DrbdEvidence evidence) {
    DrbdTarget where = DrbdTarget.parse(target);
    if (options.sectors().isPresent()) {
      check("resize", guards(where, evidence).resize(options));
    }
    run(DrbdAdm.resize(where, options), evidence);
  }

  /** Begins to compare the data of the nodes. */
  public void verify(String target, VerifyOptions options) {
    calls.answer(DrbdAdm.verify(DrbdTarget.parse(target), options));
  }

  /** Pauses a resync. */
  public void pauseSync(String target) {
    calls.answer(DrbdAdm.pauseSync(DrbdTarget.parse(target)));
  }

  /** Goes on with a resync. */
  public void resumeSync(String target) {
    calls.answer(DrbdAdm.resumeSync(DrbdTarget.parse(target)));
  }

  /** Marks this node's data as outdated; {@code DrbdExit.LOWER_THAN_OUTDATED} says that they are worse. */
  public void outdate(String target) {
    calls.answer(DrbdAdm.outdate(DrbdTarget.parse(target)));
  }

  /** Lets I/O wait. */
  public void suspendIo(String target) {
    calls.answer(DrbdAdm.suspendIo(DrbdTarget.parse(target)));
  }

  /** Lets I/O go on. */
  public void resumeIo(String target) {
    calls.answer(DrbdAdm.resumeIo(DrbdTarget.parse(target)));
  }

  /** Waits for the peers, as long as the section {@code startup} says; interrupting the thread ends it. */
  public void waitConnect(String target) {
    calls.answer(DrbdAdm.waitConnect(DrbdTarget.parse(target)));
  }

  /** Changes options of a connection until the next adjust, for example {@code DrbdNet.ALLOW_TWO_PRIMARIES}. */
  public void netOptions(String target, Options options) {
    calls.answer(DrbdAdm.netOptions(DrbdTarget.parse(target), options));
  }

  /** Removes a connection, not in 8.4. */
  public void removePeer(String target) {
    calls.answer(DrbdAdm.delPeer(DrbdTarget.parse(target), false));
  }

  /** Frees the place of a removed peer in the metadata, not in 8.4. */
  public void forgetPeer(String target) {
    calls.answer(DrbdAdm.forgetPeer(DrbdTarget.parse(target)));
  }

  private static DrbdTarget one(String resource) {
    DrbdTarget target = DrbdTarget.parse(resource);
    if (target.isAll() || target.peer().isPresent() || target.volume().isPresent()) {
      throw new IllegalArgumentException("one resource is needed: " + resource);
    }
    return target;
  }

  private Optional<PeerStates> here(DrbdTarget target) {
    String name =
        target
            .resource()
            .orElseThrow(() -> new IllegalArgumentException("one resource is needed, and not all"));
    return status(name).resource(name).map(found -> new PeerStates(host(), found));
  }

  private OperationGuards guards(DrbdTarget target, DrbdEvidence evidence) {
    return new OperationGuards(host(), target, here(target), evidence);
  }

  private void check(String what, Report report) {
    if (report.hasErrors()) {
      throw new DrbdRefusedException(what + " on " + host(), report);
    }
  }

  /** Runs a call; a reason becomes its description, which logs show. */
  private void run(ToolCall<String> call, DrbdEvidence evidence) {
    calls.answer(
        evidence
            .reason()
            .map(reason -> call.withCommand(call.command().withDescription(reason)))
            .orElse(call));
  }
}
