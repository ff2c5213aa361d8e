package io.quorate.pacemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.pacemaker.command.Lifetime;
import io.quorate.pacemaker.command.MoveOptions;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.plan.Plan;
import io.quorate.pacemaker.plan.PlanCause;
import io.quorate.pacemaker.simulate.ResourceAction;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.FencingState;
import io.quorate.pacemaker.status.NodeCondition;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.watch.ClusterEvent;
import io.quorate.pacemaker.watch.PacemakerWatch;
import io.quorate.testkit.lab.ClusterLab;
import io.quorate.testkit.lab.WithLab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every verb of the client in a real cluster of three nodes, from harmless ones to the loss of nodes.
 *
 * <p>This file is long because one cluster serves all: starting another for each part would cost more.
 */
@WithLab(properties = "stonith-timeout=20s")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacemakerClientLabTest {
  private static final ResourceAgent DUMMY = ResourceAgent.ocf("pacemaker", "Dummy");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ClusterLab lab;
  private final PacemakerClient cluster;

  PacemakerClientLabTest(ClusterLab lab) {
    this.lab = lab;
    this.cluster = PacemakerClient.on(lab.node("n1")).withTimeout(PATIENCE);
  }

  /** Whole again, whatever another test has left; and the resources, once. */
  @BeforeEach
  void configure() {
    lab.repair();
    lab.awaitOnline("n1", "n2", "n3");
    if (cluster.cib().resource("grp").isPresent()) {
      return;
    }
    lab.node("n1").run(Command.of("cibadmin", "--upgrade", "--force"));
    cluster.editCib(
        cib ->
            cib.withResource(Primitive.of("web", DUMMY).withOp("monitor", "10s", "20s"))
                .withResource(Primitive.of("vm", DUMMY).withMeta("allow-migrate", "true"))
                .withResource(Group.of("grp", Primitive.of("g1", DUMMY), Primitive.of("g2", DUMMY)))
                .withResource(
                    Clone.of(
                            "st-clone",
                            Primitive.of("st", ResourceAgent.ocf("pacemaker", "Stateful")))
                        .withMeta("promotable", "true")));
    lab.node("n1")
        .run(
            Command.of(
                "crm_attribute",
                "--type",
                "rsc_defaults",
                "-n",
                "resource-stickiness",
                "-v",
                "100"));
    cluster.waitForIdle();
  }

  private List<String> where(String resource) {
    return cluster.status().whereRuns(resource);
  }

  private static String other(String node) {
    return node.equals("n2") ? "n3" : "n2";
  }

  private static boolean promotedOn(ClusterStatus status, String node) {
    return Instances.of(status, "st-clone").promoted().contains(node);
  }

  @Test
  @Order(1)
  void startAndStop() {
    Done stopped = cluster.stop("web");
    assertThat(stopped.verified()).isEqualTo(Done.Verified.STATE);
    assertThat(where("web")).isEmpty();
    cluster.start("web");
    assertThat(where("web")).hasSize(1);
    cluster.stop("grp");
    assertThat(where("grp")).isEmpty();
    cluster.start("grp");
    assertThat(where("grp")).hasSize(1);
    assertThatExceptionOfType(PacemakerException.class)
        .isThrownBy(() -> cluster.start("nothing"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(PacemakerReason.NO_SUCH_OBJECT));
  }

  @Test
  @Order(2)
  void promoteAndDemote() {
    assertThat(cluster.demote("st-clone").after().instances("st"))
        .noneMatch(each -> each.role().word().equals("Promoted"));
    assertThat(cluster.promote("st-clone").after().instances("st"))
        .anyMatch(each -> each.role().word().equals("Promoted"));
    String promoted = Instances.of(cluster.status(), "st-clone").promoted().iterator().next();
    for (String node : List.of(other(promoted), promoted)) {
      Done done = cluster.promoteOn("st-clone", node);
      assertThat(promotedOn(done.after(), node)).isTrue();
      assertThat(done.left()).singleElement().matches(left -> left.expires().isPresent());
    }
    cluster.ban("st-clone", MoveOptions.none().withNode(promoted).withPromoted());
    assertThat(promotedOn(cluster.status(), promoted)).isFalse();
    assertThat(cluster.clear("st-clone").left()).isEmpty();
  }

  @Test
  @Order(3)
  void moveBanAndClear() {
    String home = where("web").get(0);
    for (String node : List.of(other(home), home)) {
      Done done = cluster.move("web", node);
      assertThat(done.after().whereRuns("web")).containsExactly(node);
      assertThat(done.left())
          .singleElement()
          .satisfies(
              left -> {
                assertThat(left.id()).isEqualTo("cli-prefer-web");
                assertThat(left.node()).contains(node);
                assertThat(left.isBan()).isFalse();
                assertThat(left.expires()).isPresent();
              });
    }
    assertThat(cluster.clear("web").left()).isEmpty();
    Done banned = cluster.ban("web", home);
    assertThat(banned.after().whereRuns("web")).doesNotContain(home).hasSize(1);
    assertThat(banned.left()).singleElement().matches(LeftConstraint::isBan);
    assertThat(cluster.leftConstraints()).isEqualTo(banned.left());
    assertThat(banned.after().bans()).anyMatch(ban -> ban.isLeftByCommand());
    cluster.clear("web");
    assertThat(cluster.leftConstraints()).isEmpty();
    List<String> before = where("grp");
    Done away = cluster.move("grp", MoveOptions.none().withLifetime(Duration.ofMinutes(5)));
    assertThat(away.after().whereRuns("grp")).hasSize(1).doesNotContainAnyElementsOf(before);
    cluster.clear("grp");
  }

  @Test
  @Order(4)
  void guestMigratesLiveAndAnotherResourceDoesNot() {
    String node = other(where("vm").get(0));
    Migrated guest = cluster.migrate("vm", node);
    assertThat(guest.live()).isTrue();
    assertThat(guest.done().after().whereRuns("vm")).containsExactly(node);
    assertThat(cluster.migrate("vm", node).live()).isFalse();
    cluster.clear("vm");
    assertThat(cluster.migrate("web", other(where("web").get(0))).live()).isFalse();
    cluster.clear("web");
  }

  @Test
  @Order(5)
  void managementAndMaintenance() {
    assertThat(cluster.unmanage("web").after().instances("web")).noneMatch(it -> it.managed());
    assertThat(cluster.manage("web").after().instances("web")).allMatch(it -> it.managed());
    assertThat(cluster.resourceMaintenance("web", true).after().instances("web"))
        .noneMatch(it -> it.managed());
    cluster.resourceMaintenance("web", false);
    assertThat(cluster.maintenance(true).events())
        .contains(
            new ClusterEvent.OptionChanged(
                "maintenance-mode", Optional.of("false"), Optional.of("true")));
    cluster.maintenance(false);
    assertThat(cluster.nodeMaintenance("n2", true).after().node("n2").orElseThrow().condition())
        .isEqualTo(NodeCondition.MAINTENANCE);
    cluster.nodeMaintenance("n2", false);
    assertThat(cluster.status().instances("web")).allMatch(it -> it.managed());
  }

  @Test
  @Order(6)
  void planPredictsWhatStandbyDoes() {
    cluster.move("web", "n2");
    cluster.clear("web");
    cluster.move("vm", "n2");
    cluster.clear("vm");
    cluster.waitForIdle();
    Map<String, String> predicted = new TreeMap<>();
    Plan plan = cluster.plan(cib -> inStandby(cib, "n2"));
    plan.actions(PlanCause.CHANGE).stream()
        .filter(ResourceAction.class::isInstance)
        .map(ResourceAction.class::cast)
        .filter(it -> it.toNode().isPresent() && !it.toNode().equals(it.fromNode()))
        .forEach(it -> predicted.put(it.primitive(), it.toNode().get()));
    assertThat(predicted).containsKeys("web", "vm");
    assertThat(plan.fencings()).isEmpty();

    List<String> told = new ArrayList<>();
    Done done = cluster.withProgress(told::add).standbyAndEmpty("n2");
    assertThat(done.after().node("n2").orElseThrow().resourcesRunning()).hasValue(0);
    Map<String, String> moved = new TreeMap<>();
    ClusterStatus settled = cluster.waitForIdle();
    predicted.keySet().forEach(id -> moved.put(id, String.join(",", settled.whereRuns(id))));
    assertThat(moved).isEqualTo(predicted);
    assertThat(cluster.online("n2").after().node("n2").orElseThrow().condition())
        .isEqualTo(NodeCondition.ONLINE);
    cluster.waitForIdle();
  }

  private static Cib inStandby(Cib cib, String node) {
    Node old = cib.configuration().node(node).orElseThrow();
    return cib.withNode(old.withAttribute("standby", "on"));
  }

  @Test
  @Order(7)
  void attributesAndTickets() {
    cluster.setAttribute("n1", "site", "paris", Lifetime.FOREVER);
    assertThat(cluster.attribute("n1", "site", Lifetime.FOREVER)).contains("paris");
    assertThat(cluster.deleteAttribute("n1", "site", Lifetime.FOREVER).events())
        .anyMatch(event -> event.toString().equals("attribute site of n1: paris -> -"));
    cluster.setAttribute("n2", "load", "7", Lifetime.REBOOT);
    assertThat(cluster.attribute("n2", "load", Lifetime.REBOOT)).contains("7");
    cluster.deleteAttribute("n2", "load", Lifetime.REBOOT);
    assertThat(cluster.attribute("n2", "load", Lifetime.REBOOT)).isEmpty();
    cluster.grantTicket("t");
    assertThat(cluster.ticket("t")).hasValueSatisfying(it -> assertThat(it.granted()).isTrue());
    assertThat(cluster.standbyTicket("t").after().tickets()).anyMatch(it -> it.standby());
    cluster.activateTicket("t");
    cluster.revokeTicket("t");
    assertThat(cluster.ticket("t")).hasValueSatisfying(it -> assertThat(it.granted()).isFalse());
  }

  @Test
  @Order(8)
  void whatCannotStartIsSaidSoAndItsFailuresAreCleanedUp() {
    cluster.editCib(
        cib ->
            cib.withResource(
                Primitive.of("broken", ResourceAgent.ocf("heartbeat", "Filesystem"))
                    .withParam("device", "/dev/no-such-device")
                    .withParam("directory", "/mnt")
                    .withParam("fstype", "ext4")
                    .withMeta("target-role", "Stopped")));
    assertThatExceptionOfType(PacemakerWaitException.class)
        .isThrownBy(() -> cluster.start("broken"))
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(PacemakerWaitException.Reason.SETTLED_OTHERWISE);
              assertThat(e).hasMessageContaining("broken_start_0 failed on");
              assertThat(e.last().failures()).isNotEmpty();
            });
    cluster.stop("broken");
    Done clean = cluster.cleanup("broken");
    assertThat(Instances.of(clean.after(), "broken").failures(Optional.empty())).isEmpty();
    cluster.editCib(cib -> cib.withConfiguration(it -> it.withoutResource("broken")));
    cluster.refresh("web");
    assertThat(cluster.waitForIdle().failures()).isEmpty();
  }

  @Test
  @Order(9)
  void timeIsOver() {
    assertThatExceptionOfType(PacemakerWaitException.class)
        .isThrownBy(
            () ->
                cluster
                    .with(WaitOptions.DEFAULT.withTimeout(Duration.ofNanos(1)))
                    .move("grp", MoveOptions.none()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(PacemakerWaitException.Reason.TIMEOUT));
    cluster.clear("grp");
    cluster.waitForIdle();
  }

  @Test
  @Order(10)
  void whatFencingIsRefused() {
    assertThat(cluster.fencingDevices("n3")).containsExactly("fence-n3");
    assertThat(refused(() -> cluster.fenceAndReboot("n9"))).containsExactly("PCM400");
    assertThat(refused(() -> cluster.fenceAndReboot("n1"))).contains("PCM404");
    assertThat(refused(() -> cluster.confirmFenced("n2", off()))).containsExactly("PCM407");
  }

  private static ManualConfirmation off() {
    return ManualConfirmation.hostIsOff("the test", "it is off");
  }

  private static List<String> refused(Runnable action) {
    List<String> codes = new ArrayList<>();
    assertThatExceptionOfType(PacemakerRefusedException.class)
        .isThrownBy(action::run)
        .satisfies(
            e -> e.report().diagnostics().stream().map(Diagnostic::code).forEach(codes::add));
    return codes;
  }

  @Test
  @Order(11)
  void fencingSucceedsAndTheNodeComesBack() {
    int restarts = lab.restarts("n3");
    Fenced fenced = cluster.fenceAndReboot("n3");
    assertThat(fenced.event().target()).isEqualTo("n3");
    assertThat(fenced.event().state()).isEqualTo(FencingState.SUCCESS);
    assertThat(fenced.done().after().node("n3").orElseThrow().unclean()).isFalse();
    lab.awaitRestart("n3", restarts);
    lab.awaitOnline("n3");
  }

  /** Follows the cluster until the events have all been seen. */
  private static List<ClusterEvent> follow(
      PacemakerWatch watch, List<Predicate<ClusterEvent>> wanted) {
    List<ClusterEvent> seen = new ArrayList<>();
    List<Predicate<ClusterEvent>> missing = new ArrayList<>(wanted);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!missing.isEmpty()) {
      assertThat(System.nanoTime())
          .as(() -> missing.size() + " of " + wanted.size() + " are missing after " + seen)
          .isLessThan(end);
      watch
          .next(Duration.ofSeconds(1))
          .ifPresent(
              observation -> {
                seen.addAll(observation.events());
                observation.events().forEach(event -> missing.removeIf(it -> it.test(event)));
              });
    }
    return seen;
  }

  private static Predicate<ClusterEvent> node(String name, NodeCondition condition) {
    return event ->
        event instanceof ClusterEvent.NodeChanged change
            && change.node().equals(name)
            && change.after().equals(Optional.of(condition));
  }

  @Test
  @Order(12)
  void watchTellsOfAKilledNode() {
    try (PacemakerWatch watch = cluster.watch()) {
      assertThat(watch.next().events()).isEmpty();
      lab.kill("n3");
      follow(
          watch,
          List.of(
              node("n3", NodeCondition.UNCLEAN_OFFLINE),
              event ->
                  event instanceof ClusterEvent.FencingChanged change
                      && change.event().target().equals("n3")
                      && change.event().state() == FencingState.SUCCESS,
              node("n3", NodeCondition.ONLINE)));
    }
    cluster.waitForIdle();
  }

  /** Both sides of a cut: the one with quorum goes on, and is the one that counts. */
  @Test
  @Order(13)
  void watchTellsOfACutAndOfItsEnd() {
    List<PacemakerClient> both =
        List.of(
            PacemakerClient.on(lab.node("n3")).withTimeout(PATIENCE),
            PacemakerClient.on(lab.node("n1")).withTimeout(PATIENCE));
    lab.stopBmc("n3");
    try (PacemakerWatch watch = PacemakerClient.watch(both)) {
      assertThat(watch.next().source()).contains(both.get(0).host());
      lab.cut("n3");
      follow(
          watch,
          List.of(
              event -> event instanceof ClusterEvent.SourceChanged,
              node("n3", NodeCondition.UNCLEAN_OFFLINE),
              event ->
                  event instanceof ClusterEvent.FencingChanged change
                      && change.event().state() == FencingState.FAILED));
      assertThat(refused(() -> both.get(0).fenceAndReboot("n1"))).contains("PCM405");
      assertThatExceptionOfType(PacemakerException.class)
          .isThrownBy(() -> cluster.fenceAndReboot("n3"));
      assertThat(cluster.status().fencing())
          .anyMatch(event -> event.state() == FencingState.FAILED);
      lab.startBmc("n3");
      lab.heal("n3");
      follow(watch, List.of(node("n3", NodeCondition.ONLINE)));
    }
    lab.awaitOnline("n1", "n2", "n3");
    cluster.waitForIdle();
  }

  @Test
  @Order(14)
  void somebodysWordTakesThePlaceOfADevice() {
    lab.stopBmc("n3");
    lab.kill("n3");
    lab.await(
        "n3 is unclean and offline",
        () ->
            cluster
                .status()
                .node("n3")
                .map(NodeStatus::condition)
                .equals(Optional.of(NodeCondition.UNCLEAN_OFFLINE)));
    Done done = cluster.confirmFenced("n3", off());
    assertThat(done.after().node("n3").map(NodeStatus::unclean)).contains(false);
    lab.repair();
    lab.awaitOnline("n1", "n2", "n3");
  }

  /** The daemons answer root and the group haclient only. */
  @Test
  @Order(9)
  void strangersAreTurnedAway() {
    CommandRunner node = lab.node("n1");
    List<String> stranger = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    Assumptions.assumeTrue(
        node.run(Command.of(stranger).with("true")).exitCode() == 0,
        "the lab has no other user than root");
    PacemakerClient other = PacemakerClient.on(new StartedBy(node, stranger));
    assertThatExceptionOfType(PacemakerException.class)
        .isThrownBy(other::status)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(PacemakerReason.PERMISSION_DENIED));
  }

  /** Between the start of the daemons and the election there is a state, but nobody who does anything. */
  @Test
  @Order(16)
  void beforeAnElectionThereIsNoCoordinator() {
    lab.nodes().forEach(node -> lab.stopService(node, "pacemaker"));
    lab.startService("n1", "pacemaker");
    ClusterStatus early = firstStatus();
    assertThat(early.dc()).isEmpty();
    ClusterLink link = new ClusterLink(lab.node("n1"), Optional.empty(), WaitOptions.DEFAULT);
    assertThat(link.isIdle()).isFalse();
    lab.repair();
    lab.awaitOnline("n1", "n2", "n3");
  }

  /** Runs each command by another program. */
  private record StartedBy(CommandRunner runner, List<String> words) implements CommandRunner {
    @Override
    public String host() {
      return runner.host();
    }

    @Override
    public CommandResult run(Command command) {
      return runner.run(started(command));
    }

    @Override
    public LineStream stream(Command command) {
      return runner.stream(started(command));
    }

    private Command started(Command command) {
      String[] rest = words.subList(1, words.size()).toArray(new String[0]);
      return command.startedBy(words.get(0), rest);
    }
  }

  private ClusterStatus firstStatus() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return cluster.status();
      } catch (PacemakerException e) {
        assertThat(e.reason()).isEqualTo(PacemakerReason.NOT_CONNECTED);
        assertThat(System.nanoTime()).isLessThan(end);
      }
    }
  }

  @Test
  @Order(15)
  void withoutDaemonsTheReasonIsSaid() {
    PacemakerClient other = PacemakerClient.on(lab.node("n2"));
    lab.stopService("n2", "pacemaker");
    assertThatExceptionOfType(PacemakerException.class)
        .isThrownBy(other::status)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(PacemakerReason.NOT_CONNECTED));
    try (PacemakerWatch watch = PacemakerClient.watch(List.of(other, cluster))) {
      assertThat(watch.next().source()).contains(cluster.host());
    }
    lab.startService("n2", "pacemaker");
    lab.awaitOnline("n2");
  }
}
