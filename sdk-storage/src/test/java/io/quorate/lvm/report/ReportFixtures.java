package io.quorate.lvm.report;

import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reports that were recorded from the tools, by release. */
final class ReportFixtures {
  static final Path ROOT = Path.of("src", "test", "resources", "lvm-report");

  private ReportFixtures() {}

  static Source source(String name) {
    return GoldenFiles.source(ROOT.resolve(name));
  }

  /** All files with an ending, those beside them and the releases' ones. */
  static List<Source> all(String ending) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("columns"))
          .sorted()
          .map(GoldenFiles::source)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
