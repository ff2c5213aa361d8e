package io.quorate.pacemaker;

import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a command line tool of Pacemaker that needs no cluster. */
public record PacemakerTool(Path executable) {
  /** The tool, or a skipped test where it is absent. */
  public static PacemakerTool require(String name) {
    return new PacemakerTool(RealTool.require(name));
  }

  /** What a call prints on standard output, and how it ends. */
  public record Output(int exit, String out) {}

  /** Runs it in a time zone. */
  public Output run(String zone, String... arguments) {
    return run(Map.of("TZ", zone), arguments);
  }

  /** Runs it on a CIB in a file instead of a cluster, in UTC. */
  public Output onCib(Path cib, String... arguments) {
    return run(Map.of("TZ", "UTC", "CIB_file", cib.toString()), arguments);
  }

  private Output run(Map<String, String> environment, String... arguments) {
    List<String> argv = new ArrayList<>(List.of(executable.toString()));
    argv.addAll(List.of(arguments));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(argv)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs it with a text in a file, whose path comes behind the arguments. */
  public Output runWith(String zone, String text, String... arguments) {
    try {
      Path file = Files.createTempFile("pacemaker", ".xml");
      try {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(file.toString());
        return run(zone, all.toArray(String[]::new));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its release. */
  public PacemakerRelease release() {
    return PacemakerRelease.find(run("UTC", "--version").out()).orElseThrow();
  }
}
