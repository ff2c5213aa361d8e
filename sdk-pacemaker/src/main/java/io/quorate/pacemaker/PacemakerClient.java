package io.quorate.pacemaker;

import io.quorate.core.exec.CommandRunner;
import io.quorate.pacemaker.cib.CibEdit;
import io.quorate.pacemaker.cib.EditOptions;
import io.quorate.pacemaker.command.CrmNode;
import io.quorate.pacemaker.command.Lifetime;
import io.quorate.pacemaker.command.MoveOptions;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.plan.Plan;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.TicketStatus;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.watch.PacemakerWatch;
import io.quorate.pacemaker.watch.StatusSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A cluster, as one of its hosts sees and changes it, through Pacemaker's own tools.
 *
 * <pre>{@code
 * PacemakerClient cluster = PacemakerClient.on(SshRunner.to(SshOptions.of("n1")));
 * cluster.withTimeout(Duration.ofMinutes(10)).standbyAndEmpty("n2");
 * }</pre>
 *
 * <p>Every change is verified: the call returns when the cluster is in the state that was asked for, and {@link Done} says
 * what was seen. It throws {@link PacemakerWaitException} when the time is over or the cluster has settled otherwise; what
 * was asked for stays configured then. On a file ({@link #onFile}) the configuration is what is verified.
 *
 * <p>Every method throws {@link io.quorate.pacemaker.command.PacemakerException} when a tool fails, with its reason: no
 * daemons, no coordinator, no permission, no such object. Those that could do harm throw {@link
 * PacemakerRefusedException} before anything is changed.
 *
 * <p>Immutable but for the release, which is asked once; safe for use by several threads. This file is long because it is
 * the list of what can be done: one short method for each.
 */
public final class PacemakerClient {
  /** How long the constraints of {@link #move} and {@link #ban} last if nothing else is said: one hour. */
  public static final Duration DEFAULT_LIFETIME = Duration.ofHours(1);

  private static final Duration WATCH_PAUSE = Duration.ofSeconds(1);

  private final ClusterLink link;

  private PacemakerClient(ClusterLink link) {
    this.link = link;
  }

  /** A client of the cluster that a runner's host is a node of; it runs nothing yet. */
  public static PacemakerClient on(CommandRunner runner) {
    return new PacemakerClient(new ClusterLink(runner, Optional.empty(), WaitOptions.DEFAULT));
  }

  /** A client of a CIB in a file on a runner's host, {@code CIB_file}; no daemons are needed. */
  public static PacemakerClient onFile(CommandRunner runner, String path) {
    return new PacemakerClient(new ClusterLink(runner, Optional.of(path), WaitOptions.DEFAULT));
  }

  /** The same client, waiting otherwise. */
  public PacemakerClient with(WaitOptions options) {
    return new PacemakerClient(link.with(options));
  }

  /** The same client with another time-out of each call. */
  public PacemakerClient withTimeout(Duration timeout) {
    return with(link.waiting().withTimeout(timeout));
  }

  /** The same client, telling a listener what it waits for. */
  public PacemakerClient withProgress(Consumer<String> listener) {
    return with(link.waiting().withProgress(listener));
  }

  /** The host's name. */
  public String host() {
    return link.runner().host();
  }

  /** The release of the host's tools; asked once. */
  public PacemakerRelease release() {
    return link.release();
  }

  /** The name of the asked node. */
  public String nodeName() {
    return link.answer(CrmNode.name());
  }

  /** The state of the cluster with everything that the release can show. */
  public ClusterStatus status() {
    return link.status();
  }

  /** The CIB. */
  public Cib cib() {
    return link.cib();
  }

  /**
   * Changes the CIB without losing what others change at the same time; the change is checked before anything is sent.
   *
   * @param change gives the CIB that is wanted; may be called several times
   * @throws io.quorate.pacemaker.cib.CibRefusedException when the result has errors that were not there before
   */
  public CibEdit editCib(UnaryOperator<Cib> change) {
    return editCib(change, EditOptions.defaults());
  }

  /** The same with options. */
  public CibEdit editCib(UnaryOperator<Cib> change, EditOptions options) {
    return link.store().edit(change, options);
  }

  /** What would happen if the CIB were changed; nothing is. */
  public Plan plan(UnaryOperator<Cib> change) {
    Cib now = cib();
    return plan(now, change.apply(now));
  }

  /** What would happen if the cluster got the configuration of another CIB; nothing does. */
  public Plan plan(Cib wanted) {
    return plan(cib(), wanted);
  }

  private Plan plan(Cib now, Cib wanted) {
    return link.planner().withTimeout(link.waiting().timeout()).plan(now, wanted);
  }

  /** What happens in the cluster, as this host sees it. */
  public PacemakerWatch watch() {
    return watch(List.of(this));
  }

  /** What happens in the cluster, as the first of several of its hosts sees it that answers. */
  public static PacemakerWatch watch(List<PacemakerClient> hosts) {
    return PacemakerWatch.over(
        hosts.stream().map(each -> StatusSource.of(each.host(), each::status)).toList(),
        WATCH_PAUSE);
  }

  /** Starts a resource: takes back that it shall be stopped, and waits until it runs. */
  public Done start(String resource) {
    return resources().start(resource);
  }

  /** Stops a resource, and waits until it does not run any more. */
  public Done stop(String resource) {
    return resources().stop(resource);
  }

  /** Lets a promotable clone be promoted, and waits until an instance is. */
  public Done promote(String clone) {
    return resources().promote(clone);
  }

  /** Keeps a promotable clone in the unpromoted role, and waits until no instance is promoted. */
  public Done demote(String clone) {
    return resources().demote(clone);
  }

  /** Lets the cluster start and stop a resource again. */
  public Done manage(String resource) {
    return resources().manage(resource);
  }

  /** Keeps the cluster from starting and stopping a resource; its monitors go on. */
  public Done unmanage(String resource) {
    return resources().unmanage(resource);
  }

  /** Keeps the cluster from doing anything with a resource, monitors included; or ends that. */
  public Done resourceMaintenance(String resource, boolean on) {
    return resources().maintenance(resource, on);
  }

  /** Forgets the failures of a resource, and waits until none is left; one that fails again is said to. */
  public Done cleanup(String resource) {
    return resources().cleanup(resource, Optional.empty());
  }

  /** Forgets the failures of a resource on one node. */
  public Done cleanup(String resource, String node) {
    return resources().cleanup(resource, Optional.of(node));
  }

  /** Forgets all failures. */
  public Done cleanupAll() {
    return resources().cleanupAll();
  }

  /** Makes the cluster look anew whether and where a resource runs. */
  public Done refresh(String resource) {
    return resources().refresh(Optional.of(resource), Optional.empty());
  }

  /** Makes the cluster look anew at everything on a node. */
  public Done refreshNode(String node) {
    return resources().refresh(Optional.empty(), Optional.of(node));
  }

  /**
   * Moves a resource to a node by a constraint that expires after {@link #DEFAULT_LIFETIME}; {@link Done#left} has it.
   *
   * <p>When it expires, the resource goes back unless its stickiness keeps it.
   */
  public Done move(String resource, String node) {
    return move(resource, MoveOptions.none().withNode(node).withLifetime(DEFAULT_LIFETIME));
  }

  /** Moves a resource as options say; without a lifetime the constraint stays until it is cleared. */
  public Done move(String resource, MoveOptions options) {
    return placements().move(resource, options);
  }

  /** Moves the promoted role of a promotable clone to a node, for {@link #DEFAULT_LIFETIME}. */
  public Done promoteOn(String clone, String node) {
    return move(
        clone, MoveOptions.none().withNode(node).withLifetime(DEFAULT_LIFETIME).withPromoted());
  }

  /** Moves a guest to a node as {@link #move} does, and says whether it was migrated while it ran. */
  public Migrated migrate(String guest, String node) {
    return placements()
        .migrate(guest, MoveOptions.none().withNode(node).withLifetime(DEFAULT_LIFETIME));
  }

  /** Keeps a resource from a node for {@link #DEFAULT_LIFETIME}. */
  public Done ban(String resource, String node) {
    return ban(resource, MoveOptions.none().withNode(node).withLifetime(DEFAULT_LIFETIME));
  }

  /** Keeps a resource from a node as options say. */
  public Done ban(String resource, MoveOptions options) {
    return placements().ban(resource, options);
  }

  /** Removes all constraints that moves and bans have left for a resource. */
  public Done clear(String resource) {
    return placements().clear(resource, MoveOptions.none());
  }

  /** Removes the constraints that moves and bans have left for a resource and a node. */
  public Done clear(String resource, String node) {
    return placements().clear(resource, MoveOptions.none().withNode(node));
  }

  /** Removes the constraints of a resource that have expired; before 2.0.1 the tool does not know that. */
  public Done clearExpired(String resource) {
    return placements().clearExpired(resource);
  }

  /** All constraints that moves and bans have left, expired or not. */
  public List<LeftConstraint> leftConstraints() {
    return placements().left();
  }

  /**
   * Puts a node into standby, and does not wait for its resources.
   *
   * @throws PacemakerRefusedException when no other node is online (PCM401), or there is no such node (PCM400)
   */
  public Done standby(String node) {
    return nodes().standby(node, false, Optional.empty());
  }

  /**
   * Puts a node into standby, and waits until nothing runs there any more.
   *
   * @throws PacemakerRefusedException when no other node is online (PCM401), or there is no such node (PCM400)
   */
  public Done standbyAndEmpty(String node) {
    return nodes().standby(node, true, Optional.empty());
  }

  /** The same also for the last node that is online; the reason is for the reader of the program. */
  public Done standbyAndEmpty(String node, String reason) {
    return nodes().standby(node, true, Optional.of(reason));
  }

  /** Takes a node out of standby. */
  public Done online(String node) {
    return nodes().online(node);
  }

  /** Puts the whole cluster into maintenance, or ends that; nothing is started, stopped or monitored meanwhile. */
  public Done maintenance(boolean on) {
    return nodes().maintenance(on);
  }

  /** Puts a node into maintenance, or ends that. */
  public Done nodeMaintenance(String node, boolean on) {
    return nodes().maintenance(node, on);
  }

  /** The value of a node attribute, if there is one. */
  public Optional<String> attribute(String node, String name, Lifetime lifetime) {
    return nodes().attribute(node, name, lifetime);
  }

  /** Sets a node attribute. */
  public Done setAttribute(String node, String name, String value, Lifetime lifetime) {
    return nodes().setAttribute(node, name, value, lifetime);
  }

  /** Deletes a node attribute. */
  public Done deleteAttribute(String node, String name, Lifetime lifetime) {
    return nodes().deleteAttribute(node, name, lifetime);
  }

  /** The fencing devices that can fence a node, of those that are registered. */
  public List<String> fencingDevices(String node) {
    return fencing().devices(node);
  }

  /**
   * Fences a node and switches it on again; returns when the fencing history says that it worked.
   *
   * @throws PacemakerRefusedException when there is no such node (PCM400), fencing is disabled (PCM402), no device can do
   *     it (PCM403), it is the asked node itself (PCM404), the partition has no quorum (PCM405), or no other node is online
   *     (PCM406)
   */
  public Fenced fenceAndReboot(String node) {
    return fencing().fence(node, true, Optional.empty());
  }

  /** Fences a node and leaves it off; otherwise as {@link #fenceAndReboot}. */
  public Fenced fenceOff(String node) {
    return fencing().fence(node, false, Optional.empty());
  }

  /** Fences a node although PCM404, PCM405 or PCM406 speaks against it; the reason is for the reader of the program. */
  public Fenced fenceAndReboot(String node, String reason) {
    return fencing().fence(node, true, Optional.of(reason));
  }

  /**
   * Tells the cluster that a host is off which no device could fence. Data are lost when it is not.
   *
   * @throws PacemakerRefusedException when there is no such node (PCM400) or it is a member of the cluster (PCM407)
   */
  public Done confirmFenced(String node, ManualConfirmation word) {
    return fencing().confirm(node, word);
  }

  /** The state of a ticket, if it was ever granted or revoked here. */
  public Optional<TicketStatus> ticket(String ticket) {
    return tickets().ticket(ticket);
  }

  /** Grants a ticket to this site. No other site may have it; nothing here makes sure of that. */
  public Done grantTicket(String ticket) {
    return tickets().grant(ticket);
  }

  /** Revokes a ticket from this site, at once and with the consequences of its loss policy. */
  public Done revokeTicket(String ticket) {
    return tickets().revoke(ticket);
  }

  /** Lets resources that depend on a ticket leave, before it is revoked. */
  public Done standbyTicket(String ticket) {
    return tickets().standby(ticket);
  }

  /** Ends the standby of a ticket. */
  public Done activateTicket(String ticket) {
    return tickets().activate(ticket);
  }

  /** Waits until the cluster has nothing to do any more, and gives its state then. */
  public ClusterStatus waitForIdle() {
    return link.waitForIdle();
  }

  private ResourceOperations resources() {
    return new ResourceOperations(link);
  }

  private Placements placements() {
    return new Placements(link);
  }

  private NodeOperations nodes() {
    return new NodeOperations(link);
  }

  private FencingOperations fencing() {
    return new FencingOperations(link);
  }

  private TicketOperations tickets() {
    return new TicketOperations(link);
  }
}
