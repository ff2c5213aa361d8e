package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code src/test/resources/drbd-metadata}, recorded from drbd-utils 9.22 on image files. */
final class Fixtures {
  private static final Path ROOT = Path.of("src", "test", "resources", "drbd-metadata");

  private Fixtures() {}

  static List<Source> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().map(GoldenFiles::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MetadataDump dump(String name) {
    Parsed<MetadataDump> parsed =
        DrbdMetadata.DUMP.parse(GoldenFiles.source(ROOT.resolve("dump").resolve(name)));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  static GiReport identifiers(String name) {
    Parsed<GiReport> parsed =
        DrbdMetadata.IDENTIFIERS.parse(GoldenFiles.source(ROOT.resolve("gi").resolve(name)));
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }
}
