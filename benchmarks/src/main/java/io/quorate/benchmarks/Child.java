package io.quorate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a program and says what it cost.
 *
 * <p>CPU and wall time come from {@code time} of bash, the peak of the resident memory from {@code /proc}, read every
 * two milliseconds: GNU time, which would know it exactly, is often not there.
 */
final class Child {
  private static final String SCRIPT =
      "TIMEFORMAT='%R %U %S'; time \"$0\" \"$@\" >/dev/null 2>/dev/null";
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Child() {}

  /**
   * Runs a program to its end.
   *
   * @throws IllegalStateException when it fails
   */
  static Cost measure(String... command) {
    List<String> line = new ArrayList<>(List.of("bash", "-c", SCRIPT));
    line.addAll(List.of(command));
    try {
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().put("LC_ALL", "C");
      Process bash = builder.start();
      long peak = peak(bash);
      String times = new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (bash.waitFor() != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + bash.exitValue());
      }
      String[] parts = times.strip().split(" ");
      double cpu = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
      return new Cost(cpu, Double.parseDouble(parts[0]), peak / 1024.0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a program writes to its standard output. */
  static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed");
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Watches the child of bash until bash ends; kilobytes. */
  private static long peak(Process bash) throws InterruptedException {
    Path children = Path.of("/proc/" + bash.pid() + "/task/" + bash.pid() + "/children");
    long peak = 0;
    while (bash.isAlive()) {
      String pid = read(children).strip();
      if (!pid.isEmpty()) {
        Matcher matcher = PEAK.matcher(read(Path.of("/proc", pid, "status")));
        peak = matcher.find() ? Math.max(peak, Long.parseLong(matcher.group(1))) : peak;
      }
      Thread.sleep(2);
    }
    return peak;
  }

  /** A file of {@code /proc}, which may vanish at any time. */
  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return "";
    }
  }
}
