package io.quorate.pacemaker.simulate;

import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Outputs of tools under {@code src/test/resources/simulate}. */
final class Recorded {
  private static final Path ROOT = Path.of("src", "test", "resources", "simulate");

  private Recorded() {}

  static List<Source> all(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().map(GoldenFiles::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source one(String folder, String name) {
    return GoldenFiles.source(ROOT.resolve(folder).resolve(name));
  }
}
