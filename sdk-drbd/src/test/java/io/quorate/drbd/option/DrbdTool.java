package io.quorate.drbd.option;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a tool of drbd-utils; none of the calls touches the kernel. */
record DrbdTool(Path executable) {
  static DrbdTool require(String name) {
    return new DrbdTool(RealTool.require(name));
  }

  /** What a call prints, and how it ends. */
  record Output(int exit, String out, String err) {}

  Output run(String... arguments) {
    List<String> argv = new ArrayList<>();
    argv.add(executable.toString());
    argv.addAll(List.of(arguments));
    Path out = temporary("out");
    Path err = temporary("err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(argv)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("DRBD_DRIVER_VERSION_OVERRIDE", "9.2.14");
      int exit = builder.start().waitFor();
      return new Output(exit, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      delete(out);
      delete(err);
    }
  }

  /** {@code drbdadm dump} of a configuration. */
  Output dump(String configuration) {
    Path file = temporary("res");
    try {
      Files.writeString(file, configuration, StandardCharsets.UTF_8);
      return run("-c", file.toString(), "dump");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static Path temporary(String suffix) {
    try {
      return Files.createTempFile("drbd-option", "." + suffix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
