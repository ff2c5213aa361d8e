package io.quorate.testkit.lab;

import io.quorate.core.QuorateException;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A real cluster for the time of a test: corosync and pacemaker on one to three nodes, {@code n1} to {@code n3}.
 *
 * <p>A node is a set of Linux namespaces on this host, with a network card, a system of its own and a BMC, so that
 * {@code fence_ipmilan} works: it ends everything on the node and starts it again. Nothing of the host's network,
 * mounts and shared memory is touched. The lab ends with {@link #close()}, and when the Java program ends in whatever
 * way. It needs root, or user namespaces, which some hosts do not permit: then the test is skipped.
 *
 * <p>Safe for use by several threads, but a node has one state.
 *
 * <pre>{@code
 * try (ClusterLab lab = ClusterLab.start(3)) {
 *   lab.kill("n3");
 *   lab.awaitRestart("n3", 1);
 *   lab.awaitOnline("n3");
 * }
 * }</pre>
 */
public final class ClusterLab implements AutoCloseable {
  /** The time that each {@code await} allows. */
  public static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final List<String> TOOLS =
      List.of(
          "corosync",
          "pacemakerd",
          "crm_mon",
          "ipmi_sim",
          "fence_ipmilan",
          "ipmitool",
          "ip",
          "unshare",
          "nsenter",
          "pgrep",
          "bash");

  private final LocalRunner here = LocalRunner.create();
  private final Path directory;
  private final Path front;
  private final List<String> nodes;

  private ClusterLab(Path directory, Path front, int nodes) {
    this.directory = directory;
    this.front = front;
    this.nodes = IntStream.rangeClosed(1, nodes).mapToObj(i -> "n" + i).toList();
  }

  /**
   * Starts a lab and waits until its nodes are online, with quorum and a DC: about five seconds.
   *
   * @param nodes from 1 to 3
   * @throws org.opentest4j.TestAbortedException when a tool is absent or namespaces are not permitted
   * @throws AssertionError in the same case, when tools are required (see {@link RealTool}) and root runs the test
   */
  public static ClusterLab start(int nodes) {
    return start(nodes, LabOptions.defaults());
  }

  /**
   * Starts a lab with options and waits until its nodes are online, with quorum and a DC: about five seconds.
   *
   * @param nodes from 1 to 3
   * @throws org.opentest4j.TestAbortedException when a tool is absent or namespaces are not permitted
   * @throws AssertionError in the same case, when tools are required (see {@link RealTool}) and root runs the test
   * @throws QuorateException when the lab does not start
   */
  public static ClusterLab start(int nodes, LabOptions options) {
    if (nodes < 1 || nodes > 3) {
      throw new IllegalArgumentException("a lab has 1 to 3 nodes: " + nodes);
    }
    TOOLS.forEach(RealTool::require);
    ClusterLab lab;
    try {
      Path directory = Files.createTempDirectory("quorate-lab-");
      lab = new ClusterLab(directory, LabPrograms.unpack(directory.resolve("programs")), nodes);
    } catch (IOException e) {
      throw new QuorateException("no directory for a lab", e);
    }
    boolean started = false;
    try {
      lab.requirePermission(options);
      lab.up(options);
      lab.awaitOnline();
      started = true;
      return lab;
    } finally {
      if (!started) {
        lab.close();
      }
    }
  }

  private void requirePermission(LabOptions options) {
    Command supported = Command.of(directory.resolve("programs/supported").toString());
    CommandResult result =
        here.run(options.hasUserNamespace() ? supported.with("--user") : supported);
    if (!result.isSuccess()) {
      Permission.miss("needs a lab: " + result.stdout().strip(), options.hasUserNamespace());
    }
  }

  private void up(LabOptions options) {
    String owner = Long.toString(ProcessHandle.current().pid());
    List<String> arguments = new ArrayList<>(options.arguments());
    arguments.addAll(List.of("--owner", owner, "--temporary", Integer.toString(nodes.size())));
    cluster("up", arguments.toArray(String[]::new));
  }

  /** Runs the front end; its own failure is one of the lab. */
  private String cluster(String command, String... arguments) {
    Command call = front(command).with(arguments).withTimeout(PATIENCE.plusSeconds(30));
    CommandResult result = here.run(call);
    if (!result.isSuccess()) {
      throw new QuorateException("lab: " + command + ": " + result.stderr().strip());
    }
    return result.stdout();
  }

  private Command front(String command) {
    return Command.of(front.toString(), "--dir", directory.toString(), command);
  }

  /** The names of the nodes. */
  public List<String> nodes() {
    return nodes;
  }

  /**
   * Runs commands on a node, as its root.
   *
   * <p>A command on a node that is off gives a {@link io.quorate.core.exec.CommandException} for the reason {@code
   * CONNECTION}; one that loses its node ends with exit code 137.
   *
   * @throws IllegalArgumentException when there is no such node
   */
  public CommandRunner node(String name) {
    String node = checked(name);
    String[] arguments = {"--dir", directory.toString(), "run", node};
    return new NodeRunner(node, here, command -> command.startedBy(front.toString(), arguments));
  }

  /** Runs commands outside of the nodes, where the BMCs and all nodes can be reached: {@code ipmitool -H bmc1}. */
  public CommandRunner fabric() {
    String[] arguments = {"--dir", directory.toString(), "fabric"};
    return new NodeRunner(
        "fabric", here, command -> command.startedBy(front.toString(), arguments));
  }

  private String checked(String node) {
    if (!nodes.contains(node)) {
      throw new IllegalArgumentException("no node '" + node + "' among " + nodes);
    }
    return node;
  }

  /** The address of a node's BMC, UDP port 623, in the network of the lab; user {@code admin}, password {@code secret}. */
  public String bmcAddress(String node) {
    return "10.77.0.10" + checked(node).substring(1);
  }

  /** Takes a node's power away: everything on it ends at once. The cluster does not expect it, and fences the node. */
  public void kill(String node) {
    cluster("kill", checked(node));
  }

  /** Switches a node on that is off. */
  public void powerOn(String node) {
    cluster("power", checked(node), "on");
  }

  /** Stops pacemaker and corosync on a node, and switches it off. */
  public void shutDown(String node) {
    cluster("power", checked(node), "shutdown");
  }

  /** Whether a node has power. */
  public boolean isOn(String node) {
    return cluster("power", checked(node), "status").startsWith("on");
  }

  /** Unplugs a node's network cables. It does not reach its peers then, nor a BMC. */
  public void cut(String node) {
    cluster("cut", checked(node));
  }

  /** Unplugs one cable of a node: link 0 or 1. The BMCs are in the network of link 0. */
  public void cut(String node, int link) {
    cluster("cut", checked(node), Integer.toString(link));
  }

  /** Plugs all of a node's network cables in again. */
  public void heal(String node) {
    cluster("heal", checked(node));
  }

  /** Stops a node's BMC: who wants to fence the node gets no answer. */
  public void stopBmc(String node) {
    cluster("bmc", checked(node), "off");
  }

  /** Starts a node's BMC again. */
  public void startBmc(String node) {
    cluster("bmc", checked(node), "on");
  }

  /** How often a node's BMC has switched it on: once for each fencing with the action {@code reboot}. */
  public int restarts(String node) {
    return (int)
        cluster("bmc", checked(node), "log")
            .lines()
            .filter(line -> line.endsWith(" power 1") || line.contains(" reset "))
            .count();
  }

  /** Stops {@code corosync} or {@code pacemaker} on a node, as systemd does, and waits until it has ended. */
  public void stopService(String node, String service) {
    cluster("stop-service", checked(node), service);
  }

  /** Starts {@code corosync} or {@code pacemaker} on a node. */
  public void startService(String node, String service) {
    cluster("start-service", checked(node), service);
  }

  /**
   * Waits until nodes are online, in the eyes of the part of the cluster that has quorum and a DC.
   *
   * @param which all nodes, when none is named
   * @throws AssertionError when that takes longer than {@link #PATIENCE}
   */
  public void awaitOnline(String... which) {
    awaitState("online", which.length == 0 ? nodes : List.of(which));
  }

  /** Waits until nodes are offline, and the part of the cluster that has quorum knows that they run nothing. */
  public void awaitOffline(String... which) {
    awaitState("offline", List.of(which));
  }

  /** Waits until the part of the cluster that has quorum wants to fence nodes. */
  public void awaitUnclean(String... which) {
    awaitState("unclean", List.of(which));
  }

  private void awaitState(String state, List<String> which) {
    which.forEach(this::checked);
    Command wait = front("wait").with(Long.toString(PATIENCE.toSeconds()), state).with(which);
    CommandResult result = here.run(wait.withTimeout(PATIENCE.plusSeconds(30)));
    if (!result.isSuccess()) {
      throw new AssertionError(result.stderr().strip() + "\n" + report());
    }
  }

  /**
   * Waits until a node's BMC has switched it on a number of times; see {@link #restarts}.
   *
   * @throws AssertionError when that takes longer than {@link #PATIENCE}
   */
  public void awaitRestart(String node, int restarts) {
    await("restart " + restarts + " of " + node, () -> restarts(node) >= restarts);
  }

  /** Waits until the cluster has nothing to do, in the eyes of the first node that is on: {@code crm_resource --wait}. */
  public void awaitIdle() {
    String asked = nodes.stream().filter(this::isOn).findFirst().orElseThrow();
    Command wait = Command.of("crm_resource", "--wait", "--timeout", PATIENCE.toSeconds() + "s");
    CommandResult result = node(asked).run(wait.withTimeout(PATIENCE.plusSeconds(30)));
    if (!result.isSuccess()) {
      throw new AssertionError("not idle: " + result.stderr().strip() + "\n" + report());
    }
  }

  /**
   * Waits until something is so, asking about five times a second.
   *
   * @param what completes the sentence "no …"
   * @throws AssertionError when it is not so within {@link #PATIENCE}; the message has the state of the lab
   */
  public void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no " + what + " after " + PATIENCE + "\n" + report());
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for " + what, e);
      }
    }
  }

  /** Plugs all cables in, switches BMCs and nodes on, starts services, and waits; the CIB stays as it is. */
  public void repair() {
    cluster("repair");
    awaitOnline();
  }

  /** What a node's console, corosync and pacemaker wrote since the lab began. */
  public String log(String node) {
    return cluster("log", checked(node));
  }

  /** The state of the lab and the last lines of each node's logs, for messages. */
  public String report() {
    StringBuilder out = new StringBuilder(here.run(front("status")).stdout());
    for (String node : nodes) {
      out.append("--- ").append(node).append('\n');
      out.append(here.run(front("log").with(node, "20")).stdout());
    }
    return out.toString();
  }

  /** The files of the lab: below {@code nodes/NAME} are a node's {@code etc}, {@code var} and {@code log}. */
  public Path directory() {
    return directory;
  }

  /** Ends the lab, with everything that runs in it, and removes its directory; does nothing the second time. */
  @Override
  public void close() {
    if (!Files.exists(front)) {
      return;
    }
    here.run(front("down"));
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new QuorateException("left over: " + directory, e);
    }
  }
}
