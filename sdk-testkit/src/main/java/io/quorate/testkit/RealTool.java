package io.quorate.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/**
 * The real tool as judge of a test.
 *
 * <p>The test is skipped where the tool is absent; with {@code QUORATE_REAL_TOOLS=required} in the environment it fails.
 */
public final class RealTool {
  private static final String SYSTEM_DIRECTORIES = "/usr/sbin:/sbin:/usr/lib/drbd:/lib/drbd";

  private RealTool() {}

  /** The executable of a tool, from {@code PATH} or one of the directories of system tools. */
  public static Path require(String name) {
    String path = System.getenv().getOrDefault("PATH", "") + ":" + SYSTEM_DIRECTORIES;
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> absent(name));
  }

  private static Path absent(String name) {
    if ("required".equals(System.getenv("QUORATE_REAL_TOOLS"))) {
      throw new AssertionError("the tool '" + name + "' is required and absent");
    }
    return Assumptions.abort("the tool '" + name + "' is absent");
  }
}
