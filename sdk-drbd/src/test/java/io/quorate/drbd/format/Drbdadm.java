package io.quorate.drbd.format;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real {@code drbdadm}, as judge of configuration files. */
final class Drbdadm {
  private static final Pattern LINE = Pattern.compile(":(\\d+): ");

  private final Path tool = RealTool.require("drbdadm");

  /**
   * What the tool says of a file.
   *
   * @param exit 0 when it accepts it
   * @param meaning what it prints of it, without comments
   * @param errors what it prints about it
   */
  record Verdict(int exit, String meaning, String errors) {
    boolean accepted() {
      return exit == 0;
    }

    /** The line that the first error names; 0 when it names none. */
    int line() {
      Matcher matcher = LINE.matcher(errors);
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
  }

  /** Runs {@code drbdadm -c FILE dump}. */
  Verdict dump(Path file) {
    return run(List.of(tool.toString(), "-c", file.toString(), "dump"));
  }

  /** Runs {@code drbdadm -v -c FILE dump}, which prints options where they are inherited. */
  Verdict dumpInherited(Path file) {
    return run(List.of(tool.toString(), "-v", "-c", file.toString(), "dump"));
  }

  /** Runs {@link #dump(Path)} on a text. */
  Verdict dump(String text, Path folder) {
    Path file = folder.resolve("judged.conf");
    try {
      Files.writeString(file, text);
      return dump(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict run(List<String> command) {
    try {
      Path errors = Files.createTempFile("drbdadm", ".err");
      try {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().put("DRBD_DRIVER_VERSION_OVERRIDE", "9.2.14");
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(errors.toFile());
        builder.redirectInput(Path.of("/dev/null").toFile());
        Process process = builder.start();
        String out;
        try (InputStream stream = process.getInputStream()) {
          out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        int exit = process.waitFor();
        String err =
            Files.readAllLines(errors, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith("sh: "))
                .collect(Collectors.joining("\n"));
        return new Verdict(exit, meaning(out), err);
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String meaning(String dump) {
    return dump.lines()
        .filter(line -> !line.strip().startsWith("#"))
        .map(line -> line.replaceAll(" # on .*", ""))
        .collect(Collectors.joining("\n"));
  }
}
