package io.quorate.drbd.metadata;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real {@code drbdmeta}, on an image file. */
final class Drbdmeta {
  private final Path tool = RealTool.require("drbdmeta");
  private final MetadataVersion version;
  private final Path image;
  private final MetadataPlacement placement;

  Drbdmeta(MetadataVersion version, Path image, MetadataPlacement placement) {
    this.version = version;
    this.image = image;
    this.placement = placement;
  }

  /**
   * What a call gave.
   *
   * @param exit 0 when it is accepted
   * @param out standard output
   * @param err standard error
   */
  record Result(int exit, String out, String err) {
    boolean accepted() {
      return exit == 0;
    }
  }

  /** A new sparse image. */
  void size(long bytes) {
    try {
      Files.deleteIfExists(image);
      try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
        file.setLength(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long size() {
    try {
      return Files.size(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls {@code drbdmeta --force - VERSION IMAGE PLACEMENT WORDS}. */
  Result call(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool.toString(),
                "--force",
                "-",
                version.word(),
                image.toString(),
                placement.word()));
    command.addAll(List.of(words));
    try {
      Path err = Files.createTempFile("drbdmeta", ".err");
      Path out = Files.createTempFile("drbdmeta", ".out");
      try {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = builder.start().waitFor();
        return new Result(
            exit,
            Files.readString(out, StandardCharsets.ISO_8859_1),
            Files.readString(err, StandardCharsets.ISO_8859_1));
      } finally {
        Files.delete(err);
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
