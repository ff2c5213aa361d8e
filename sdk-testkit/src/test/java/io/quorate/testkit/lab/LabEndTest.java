package io.quorate.testkit.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** What is left of a lab: nothing. */
class LabEndTest {
  private static final String SKIPPED = "skipped: ";

  @TempDir private Path temporary;

  /** What of a host a lab could leave behind, but for processes. */
  private static List<Set<String>> traces() throws IOException {
    return List.of(
        names(Path.of("/sys/class/net")),
        names(Path.of("/dev/shm")),
        new TreeSet<>(Files.readAllLines(Path.of("/proc/self/mountinfo"))));
  }

  private static Set<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(Path::toString).collect(TreeSet::new, Set::add, Set::addAll);
    }
  }

  /** The processes that run with a directory in their arguments, or in namespaces of a process that does. */
  private static List<Long> processes(Path process) throws IOException {
    String pid = process.getFileName().toString();
    Path namespace = Files.readSymbolicLink(Path.of("/proc", pid, "ns", "net"));
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(other -> isIn(other, namespace))
        .toList();
  }

  private static boolean isIn(long pid, Path namespace) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "ns", "net"))
          .equals(namespace);
    } catch (IOException e) {
      return false;
    }
  }

  static List<LabOptions> options() {
    return List.of(LabOptions.defaults(), LabOptions.defaults().withUserNamespace());
  }

  @ParameterizedTest
  @MethodSource("options")
  void downLeavesNothing(LabOptions options) throws IOException {
    List<Set<String>> before = traces();
    Path directory;
    List<Long> processes;
    try (ClusterLab lab = ClusterLab.start(1, options)) {
      directory = lab.directory();
      processes = processes(process1(directory));
      assertThat(processes).isNotEmpty();
      lab.node("n1").run(Command.of("sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 &"));
      assertThat(traces()).isEqualTo(before);
    }
    assertThat(directory).doesNotExist();
    assertThat(traces()).isEqualTo(before);
    awaitEnd(processes);
  }

  private static void awaitEnd(List<Long> processes) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (processes.stream().anyMatch(LabEndTest::lives)) {
      assertThat(System.nanoTime()).as("processes outlive their lab").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static Path process1(Path lab) throws IOException {
    return Path.of("/proc", Files.readString(lab.resolve("pid")).split(" ")[0]);
  }

  private static boolean lives(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /** A program that is killed while it has a lab. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String said;
    try {
      said = ClusterLab.start(1, LabOptions.defaults().withoutFencing()).directory().toString();
    } catch (TestAbortedException e) {
      said = SKIPPED + e.getMessage();
    }
    Files.writeString(Path.of(arguments[0] + ".new"), said);
    Files.move(Path.of(arguments[0] + ".new"), Path.of(arguments[0]));
    TimeUnit.MINUTES.sleep(10);
  }

  @Test
  void aLabEndsWithTheProgramThatHasIt() throws IOException, InterruptedException {
    Path said = temporary.resolve("said");
    String java = ProcessHandle.current().info().command().orElseThrow();
    String classPath = System.getProperty("java.class.path");
    Process program =
        new ProcessBuilder(java, "-cp", classPath, LabEndTest.class.getName(), said.toString())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("log").toFile())
            .start();
    Path directory;
    List<Long> processes;
    try {
      while (!Files.exists(said)) {
        assertThat(program.isAlive()).as(Files.readString(temporary.resolve("log"))).isTrue();
        TimeUnit.MILLISECONDS.sleep(50);
      }
      String answer = Files.readString(said);
      Assumptions.assumeFalse(answer.startsWith(SKIPPED), answer);
      directory = Path.of(answer);
      processes = processes(process1(directory));
      assertThat(processes).isNotEmpty();
    } finally {
      program.destroyForcibly();
    }
    program.onExit().join();
    awaitEnd(processes);
    assertThat(directory).doesNotExist();
  }
}
