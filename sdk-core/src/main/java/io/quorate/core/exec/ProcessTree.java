package io.quorate.core.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A process and everything that it started.
 *
 * <p>That is its descendants, and the members of its session wherever they are: a process whose parent has died is no
 * descendant any more, but stays in the session. A daemon that made a session of its own, and whose parent has died, is
 * not found; it wants to be independent. Source: proc(5), {@code /proc/PID/stat}.
 */
final class ProcessTree {
  private static final Path PROC = Path.of("/proc");
  private static final Duration STEP = Duration.ofMillis(20);

  private final Process process;
  private final Set<ProcessHandle> known = new LinkedHashSet<>();

  ProcessTree(Process process) {
    this.process = process;
  }

  /** Asks everything to end with SIGTERM, and ends what is left after a while with SIGKILL. */
  void end(Duration grace) {
    boolean interrupted = Thread.interrupted();
    try {
      each(ProcessHandle::destroy);
      if (!await(grace, () -> alive().isEmpty())) {
        await(grace, () -> !each(ProcessHandle::destroyForcibly));
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits until something is so, whatever interrupts. */
  static boolean await(Duration limit, BooleanSupplier condition) {
    boolean interrupted = false;
    long start = System.nanoTime();
    boolean met = condition.getAsBoolean();
    while (!met && System.nanoTime() - start < limit.toNanos()) {
      interrupted |= Thread.interrupted();
      LockSupport.parkNanos(STEP.toNanos());
      met = condition.getAsBoolean();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return met;
  }

  private boolean each(Consumer<ProcessHandle> action) {
    Set<ProcessHandle> found = alive();
    found.forEach(action);
    return !found.isEmpty();
  }

  private Set<ProcessHandle> alive() {
    known.add(process.toHandle());
    process.descendants().forEach(known::add);
    Set.copyOf(known).forEach(handle -> handle.descendants().forEach(known::add));
    addSession();
    known.removeIf(handle -> !handle.isAlive() || isZombie(handle.pid()));
    return known;
  }

  private void addSession() {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path entry : entries) {
        long pid = Long.parseLong(entry.getFileName().toString());
        if (stat(pid).filter(stat -> stat.session() == process.pid()).isPresent()) {
          ProcessHandle.of(pid).ifPresent(known::add);
        }
      }
    } catch (IOException e) {
      // No /proc on this system: the descendants are all that can be found.
    }
  }

  private static boolean isZombie(long pid) {
    return stat(pid).filter(stat -> stat.state().equals("Z")).isPresent();
  }

  private record Stat(String state, long session) {}

  private static Optional<Stat> stat(long pid) {
    try {
      byte[] bytes = Files.readAllBytes(PROC.resolve(pid + "/stat"));
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      // The name in parentheses may hold anything, parentheses included.
      String[] words = text.substring(text.lastIndexOf(')') + 2).split(" ");
      return Optional.of(new Stat(words[0], Long.parseLong(words[3])));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
