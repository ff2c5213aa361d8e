package io.quorate.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The judge: {@code drbdadm -c FILE dump} of the drbd-utils on this host.
 *
 * @param program the executable
 */
record Drbdadm(Path program) {
  private static final String DIRECTORIES = "/usr/sbin:/sbin:/usr/bin:/bin";

  /** The module version that drbdadm is told of, so that none has to be loaded. */
  private static final String MODULE = "9.2.14";

  /**
   * What it said of a configuration.
   *
   * @param accepted whether it ended with 0
   * @param output what it printed: the configuration as it understood it, or its complaint
   */
  record Verdict(boolean accepted, String output) {}

  /** The one in the PATH or in a directory for administrators; empty when there is none. */
  static Optional<Drbdadm> find() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + DIRECTORIES;
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, "drbdadm"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Drbdadm::new);
  }

  /**
   * Asks for a configuration with its includes.
   *
   * @throws IOException when drbdadm cannot be run
   */
  Verdict dump(Path configuration) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(), "-c", configuration.toAbsolutePath().toString(), "dump");
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", DIRECTORIES);
    environment.put("LC_ALL", "C");
    environment.put("DRBD_DRIVER_VERSION_OVERRIDE", MODULE);
    builder
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Verdict(process.waitFor() == 0, output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while drbdadm ran", e);
    }
  }
}
