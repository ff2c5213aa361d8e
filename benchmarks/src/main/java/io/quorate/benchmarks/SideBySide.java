package io.quorate.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures {@code drbdadm dump}, {@code quorate check} and the SDK inside of a running program on the same files, in one
 * run, and prints a table with the ratios.
 *
 * <p>Arguments: the {@code quorate} launcher, a directory for the files, and {@code --quick} for a rough run.
 */
public final class SideBySide {
  private static final int[] SIZES = {100, 1000, 10000};

  private final String quorate;
  private final Path directory;
  private final InProcess inProcess;
  private final int rounds;
  private final Optional<String> drbdadm = drbdadm();

  private SideBySide(String quorate, Path directory, boolean quick) {
    this.quorate = quorate;
    this.directory = directory;
    this.inProcess = new InProcess(quick);
    this.rounds = quick ? 2 : 5;
  }

  /**
   * Measures and prints.
   *
   * @throws IOException when no file can be written
   */
  public static void main(String[] args) throws IOException {
    boolean quick = Arrays.asList(args).contains("--quick");
    new SideBySide(args[0], Path.of(args[1]), quick).run();
  }

  private void run() throws IOException {
    Table table = new Table(System.out);
    environment();
    table.head();
    Cost tool = new Cost(Double.NaN, Double.NaN, Double.NaN);
    double before = Double.NaN;
    double last = Double.NaN;
    for (int size : SIZES) {
      Path file = directory.resolve("drbd-" + size + ".conf");
      Files.writeString(file, ConfigGenerator.config(size));
      List<Cost> theirs = new ArrayList<>();
      List<Cost> ours = new ArrayList<>();
      processes(file, theirs, ours);
      Map<String, Cost> costs = inProcess.run(ReadBenchmark.class, size);
      processes(file, theirs, ours);
      double[] retained = retained(size);
      tool = Cost.median(theirs);
      if (drbdadm.isPresent()) {
        table.row(size, "drbdadm dump", tool, tool);
      }
      table.row(size, "quorate check, a process", Cost.median(ours), tool);
      table.row(size, "tree", costs.get("tree"), tool);
      table.row(size, "tree + model", costs.get("model").withMegabytes(retained[0]), tool);
      table.row(size, "load, all checks", costs.get("load").withMegabytes(retained[1]), tool);
      table.row(size, "load from the file", costs.get("loadFile"), tool);
      before = last;
      last = costs.get("model").cpu();
    }
    changes(table, tool);
    System.out.printf(
        Locale.ROOT,
        "%ntree + model, CPU for 10 times as many resources: %.1f times%n",
        last / before);
  }

  private void processes(Path file, List<Cost> theirs, List<Cost> ours) {
    for (int i = 0; i < rounds; i++) {
      drbdadm.ifPresent(
          version -> theirs.add(Child.measure("drbdadm", "-c", file.toString(), "dump")));
      ours.add(Child.measure(quorate, "check", "-f", "drbd-conf", file.toString()));
    }
  }

  /** What a change costs, beside reading everything again. */
  private void changes(Table table, Cost tool) {
    int size = SIZES[SIZES.length - 1];
    Map<String, Cost> workspace = inProcess.run(WorkspaceBenchmark.class, size);
    table.row(size, "check 1 changed resource", workspace.get("put"), tool);
    table.row(size, "read and check 1 resource", workspace.get("readAndPut"), tool);
    table.row(size, "edit 1 option", inProcess.run(EditBenchmark.class, size).get("edit"), tool);
    Cost none = new Cost(Double.NaN, Double.NaN, Double.NaN);
    table.row(1, "edit 1 option", inProcess.run(EditBenchmark.class, 1).get("edit"), none);
  }

  private static double[] retained(int size) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classpath = System.getProperty("java.class.path");
    String output =
        Child.output(
            java,
            "-XX:+UseSerialGC",
            "-cp",
            classpath,
            Retained.class.getName(),
            Integer.toString(size));
    String[] words = output.strip().split(" ");
    double[] numbers = new double[words.length];
    Arrays.setAll(numbers, i -> Double.parseDouble(words[i]));
    return numbers;
  }

  private void environment() throws IOException {
    String cpu = find("(?m)^model name\\s*: (.*)$", Files.readString(Path.of("/proc/cpuinfo")));
    System.out.printf(
        Locale.ROOT,
        "%s; %s, %d cores, load %.1f; Java %s; drbd-utils %s%n%n",
        LocalDate.now(),
        cpu,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        drbdadm.orElse("absent: no ratios"));
  }

  private static Optional<String> drbdadm() {
    try {
      String version = Child.output("drbdadm", "--version");
      return Optional.of(find("(?m)^DRBDADM_VERSION=(.*)$", version));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "unknown";
  }
}
