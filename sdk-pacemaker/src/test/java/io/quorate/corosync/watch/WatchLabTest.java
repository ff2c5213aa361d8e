package io.quorate.corosync.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.testkit.lab.ClusterLab;
import io.quorate.testkit.lab.WithLab;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What watches say in a cluster: by the library, in a program inside of the node, and by asking. */
@WithLab(fencing = false)
@Timeout(300)
class WatchLabTest {
  private static final Duration INTERVAL = Duration.ofMillis(200);

  /** A node that starts is alone at first. */
  private static final String BACK =
      "connected: \\[1, 2, 3\\], quorum|quorum gained: \\[1, 2, 3\\]";

  private final ClusterLab lab;
  private final List<Follower> followers = new ArrayList<>();

  WatchLabTest(ClusterLab lab) {
    this.lab = lab;
  }

  /** The events of one watch as they come, as text without rings. */
  private final class Follower implements AutoCloseable {
    private final String name;
    private final Queue<String> events = new ConcurrentLinkedQueue<>();
    private final Runnable end;
    private final Thread thread;

    Follower(String name, Runnable follow, Runnable end) {
      this.name = name;
      this.end = end;
      this.thread = new Thread(follow, "follower of " + name);
    }

    /** Waits for an event, and gives all up to it: a membership may come about in several steps. */
    List<String> sees(String pattern) {
      List<String> seen = new ArrayList<>();
      lab.await(
          "event '" + pattern + "' " + name,
          () -> {
            for (String event = events.poll(); event != null; event = events.poll()) {
              seen.add(event);
              if (event.matches(pattern)) {
                return true;
              }
            }
            return false;
          });
      return seen;
    }

    void add(String event) {
      events.add(event.replaceAll(" ring [^,]*", "").replaceAll("disconnected:.*", "disconnected"));
    }

    @Override
    public void close() {
      end.run();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Follower asking(String node) {
    CorosyncWatch watch = CorosyncWatch.over(lab.node(node), INTERVAL);
    Follower[] self = new Follower[1];
    return self[0] =
        start(
            new Follower(
                "by asking " + node,
                () -> {
                  try {
                    while (true) {
                      self[0].add(watch.next().toString());
                    }
                  } catch (IllegalStateException closed) {
                    // The end.
                  }
                },
                watch::close));
  }

  private Follower library(String node) {
    LineStream lines = lab.node(node).stream(probe(node));
    Follower[] self = new Follower[1];
    return self[0] =
        start(
            new Follower(
                "by the library on " + node,
                () -> {
                  try {
                    while (lines.hasNext()) {
                      self[0].add(lines.next());
                    }
                  } catch (CommandException nodeIsOff) {
                    // The end.
                  }
                },
                lines::close));
  }

  private Follower start(Follower follower) {
    followers.add(follower);
    return follower;
  }

  /**
   * A Java program in the node: the sockets of corosync are those of the node's network. What it needs is copied to the
   * node's directory, because nodes have a /tmp of their own.
   */
  private Command probe(String node) {
    Path disk = lab.directory().resolve("nodes").resolve(node).resolve("probe");
    List<String> places = new ArrayList<>();
    for (Class<?> of :
        List.of(CommandRunner.class, CorosyncWatch.class, WatchProbe.class, Native.class)) {
      Path copy = disk.resolve(of.getSimpleName());
      copy(place(of), copy);
      places.add("/run/disk/probe/" + copy.getFileName());
    }
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData"));
    if (Runtime.version().feature() >= 24) {
      words.add("--enable-native-access=ALL-UNNAMED");
    }
    words.add("-cp");
    words.add(String.join(File.pathSeparator, places));
    words.add(WatchProbe.class.getName());
    return Command.of(words);
  }

  private static Path place(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A jar, or the classes of a folder. */
  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        boolean wanted = file.equals(from) || file.toString().matches(".*[.](class|jar)");
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (wanted && !Files.exists(target)) {
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Follower library1;
  private Follower asking1;
  private Follower library3;
  private Follower asking3;

  @BeforeEach
  void watch() {
    library1 = library("n1");
    asking1 = asking("n1");
    library3 = library("n3");
    asking3 = asking("n3");
    followers.forEach(follower -> follower.thread.start());
    library1.sees("library");
    library3.sees("library");
    all("connected: \\[1, 2, 3\\], quorum");
  }

  @AfterEach
  void asItWas() {
    followers.forEach(Follower::close);
    lab.repair();
  }

  private void all(String pattern) {
    followers.forEach(follower -> follower.sees(pattern));
  }

  /** Waits for a membership on both ways, and checks that a node was said to have left, or joined. */
  private static void membership(String members, String change, Follower... ways) {
    for (Follower way : ways) {
      assertThat(way.sees("membership: \\[" + members + "\\], .*"))
          .as(way.name)
          .anyMatch(event -> event.matches("membership: .*" + change + ".*"));
    }
  }

  @Test
  void aCutAndItsEnd() {
    lab.cut("n3");
    membership("1, 2", "left \\[[^\\]]*3", library1, asking1);
    membership("3", "left \\[[^\\]]*1", library3, asking3);
    library3.sees("quorum lost: .*");
    asking3.sees("quorum lost: .*");
    lab.heal("n3");
    membership("1, 2, 3", "joined \\[[^\\]]*3", library1, asking1);
    membership("1, 2, 3", "joined \\[[^\\]]*1", library3, asking3);
    library3.sees("quorum gained: \\[1, 2, 3\\]");
    asking3.sees("quorum gained: \\[1, 2, 3\\]");
  }

  @Test
  void aNodeThatLosesItsPowerAndComesBack() {
    lab.kill("n2");
    membership("1, 3", "left \\[[^\\]]*2", library1, asking1, library3, asking3);
    lab.powerOn("n2");
    membership("1, 2, 3", "joined \\[[^\\]]*2", library1, asking1, library3, asking3);
  }

  @Test
  void corosyncThatIsStoppedAndStarted() {
    lab.stopService("n1", "pacemaker");
    lab.stopService("n1", "corosync");
    library1.sees("disconnected");
    asking1.sees("disconnected");
    membership("2, 3", "left \\[[^\\]]*1", library3, asking3);
    lab.startService("n1", "corosync");
    library1.sees(BACK);
    asking1.sees(BACK);
    membership("1, 2, 3", "joined \\[[^\\]]*1", library3, asking3);
  }

  @Test
  void aHostThatIsGoneIsDisconnected() {
    lab.kill("n3");
    asking3.sees("disconnected");
    lab.powerOn("n3");
    asking3.sees(BACK);
  }
}
