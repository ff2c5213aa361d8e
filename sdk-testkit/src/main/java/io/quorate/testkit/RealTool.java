package io.quorate.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds a tool that a test needs.
 *
 * <p>A test without its tool is skipped, or fails when the environment variable {@code QUORATE_REAL_TOOLS} is {@code
 * required}.
 */
public final class RealTool {
  private static final List<String> MORE =
      List.of("/usr/sbin", "/sbin", "/usr/lib/drbd", "/lib/drbd");

  private RealTool() {}

  /**
   * The path of a tool, from the PATH or a directory for administrators.
   *
   * @throws org.opentest4j.TestAbortedException when the tool is absent
   * @throws AssertionError when the tool is absent and tools are required
   */
  public static Path require(String name) {
    Optional<Path> found = find(name);
    if (found.isEmpty()) {
      miss("needs the tool '" + name + "', which is not installed");
    }
    return found.orElseThrow();
  }

  /**
   * Ends a test that cannot run here because of something else than a tool, in the same way.
   *
   * @throws org.opentest4j.TestAbortedException when tools are not required
   * @throws AssertionError when they are
   */
  public static void miss(String why) {
    if ("required".equals(System.getenv("QUORATE_REAL_TOOLS"))) {
      throw new AssertionError(why);
    }
    Assumptions.abort(why);
  }

  private static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), MORE.stream())
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
