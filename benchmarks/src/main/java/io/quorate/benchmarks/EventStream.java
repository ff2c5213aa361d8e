package io.quorate.benchmarks;

import com.sun.management.ThreadMXBean;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ConnectionStatus;
import io.quorate.drbd.status.DeviceStatus;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.DrbdEvents;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.PeerDeviceStatus;
import io.quorate.drbd.status.ResourceStatus;
import io.quorate.drbd.status.Role;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Keeps the state of a stream of events of DRBD, beside a loop that only reads the lines of the same file.
 *
 * <p>Arguments: a directory for the file, the number of lines, and the number of resources.
 */
public final class EventStream {
  private static final int ROUNDS = 9;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Path file;
  private final EventGenerator.Totals expected;
  private long lines;

  private interface Work {
    void run(DrbdEvents events) throws IOException;
  }

  private EventStream(Path directory, long lines, int resources) throws IOException {
    this.file = directory.resolve("events2-" + lines + ".txt");
    EventGenerator generator = new EventGenerator(lines, resources, 7);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      while (generator.hasNext()) {
        out.write(generator.next());
        out.write('\n');
        this.lines++;
      }
    }
    this.expected = generator.totals();
  }

  /**
   * Measures and prints.
   *
   * @throws IOException when the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    new EventStream(Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2])).run();
  }

  private void run() throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> stream = new ArrayList<>();
    List<Double> byLine = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      bare.add(cpu(this::bare));
      stream.add(cpu(this::stream));
      byLine.add(cpu(this::byLine));
    }
    double loop = median(bare);
    System.out.printf(
        Locale.ROOT,
        "%d lines, %.0f MB, %d resources; load %.1f; Java %s; CPU time of one thread, median of the last %d of %d rounds%n%n",
        lines,
        Files.size(file) / 1e6,
        expected.resources(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        ROUNDS - 2,
        ROUNDS);
    System.out.println("| what                                | million lines/s | x bare loop |");
    System.out.println("|---|--:|--:|");
    row("bare loop: BufferedReader.readLine", loop, loop);
    row("DrbdEvents.readFrom(stream)", median(stream), loop);
    row("readLine and DrbdEvents.apply(line)", median(byLine), loop);
    heap();
  }

  private void row(String what, double seconds, double loop) {
    System.out.printf(
        Locale.ROOT, "| %-35s | %15.2f | %11.2f |%n", what, lines / seconds / 1e6, seconds / loop);
  }

  /** The CPU time of reading; that the end state is right is looked at afterwards. */
  private double cpu(Work work) throws IOException {
    DrbdEvents events = new DrbdEvents();
    long before = threads.getCurrentThreadCpuTime();
    work.run(events);
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    if (events.lines() > 0) {
      check(events);
    }
    return seconds;
  }

  /** The first two rounds only warm up. */
  private static double median(List<Double> rounds) {
    List<Double> sorted = new ArrayList<>(rounds.subList(2, rounds.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private void bare(DrbdEvents unused) throws IOException {
    long count = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      while (in.readLine() != null) {
        count++;
      }
    }
    check(count == lines, "lines");
  }

  private void stream(DrbdEvents events) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      events.readFrom(in);
    }
  }

  private void byLine(DrbdEvents events) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        events.apply(line);
      }
    }
  }

  private void check(DrbdEvents events) {
    check(events.lines() == lines && events.notUnderstood() == 0, "lines");
    check(totals(events.snapshot()).equals(expected), "end state");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("wrong " + what);
    }
  }

  static EventGenerator.Totals totals(DrbdStatus status) {
    int primaries = 0;
    int upToDate = 0;
    int connected = 0;
    long written = 0;
    long outOfSync = 0;
    for (ResourceStatus resource : status.resources()) {
      primaries += resource.role() == Role.PRIMARY ? 1 : 0;
      for (DeviceStatus device : resource.devices()) {
        upToDate += device.disk() == DiskState.UP_TO_DATE ? 1 : 0;
        written += device.counters().orElseThrow().written();
      }
      for (ConnectionStatus connection : resource.connections()) {
        connected += connection.state() == ConnectionState.CONNECTED ? 1 : 0;
        for (PeerDeviceStatus peer : connection.peerDevices()) {
          outOfSync += peer.counters().orElseThrow().outOfSync();
        }
      }
    }
    return new EventGenerator.Totals(
        status.resources().size(), primaries, upToDate, connected, written, outOfSync);
  }

  /** The heap that the state keeps, after the first lines and after all of them. */
  private void heap() throws IOException {
    long before = used();
    DrbdEvents events = new DrbdEvents();
    long atStart = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        events.apply(line);
        if (atStart == 0 && events.isComplete()) {
          atStart = used() - before;
        }
      }
    }
    long atEnd = used() - before;
    Reference.reachabilityFence(events);
    System.out.printf(
        Locale.ROOT,
        "%nheap of the state: %.1f MB after what existed at the start, %.1f MB after the last line%n",
        atStart / 1e6,
        atEnd / 1e6);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
