package io.quorate.drbd.show;

import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code src/test/resources/drbd-show}. */
final class Fixtures {
  private static final Path ROOT = Path.of("src", "test", "resources", "drbd-show");

  private Fixtures() {}

  static List<Source> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().map(GoldenFiles::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source of(String name) {
    return GoldenFiles.source(ROOT.resolve(name));
  }
}
