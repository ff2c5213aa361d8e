package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What fixtures say, and what is said about those that are wrong. */
class DrbdConfigGoldenTest {
  @Test
  void validFilesHaveNoErrorsAndPrintInCanonicalForm() {
    GoldenFiles.of("drbd-conf/valid", ".res", ".printed")
        .verify(
            file -> {
              DrbdLoaded loaded = DrbdConfigLoader.load(GoldenFiles.source(file), "9.2.14");
              assertThat(loaded.diagnostics()).as(file.toString()).noneMatch(Diagnostic::isError);
              return DrbdFormats.CONFIG.print(loaded.document().value());
            });
  }

  @Test
  void invalidFilesAreExplained() {
    GoldenFiles.of("drbd-conf/invalid", ".res", ".diagnostics")
        .verify(DrbdConfigGoldenTest::diagnostics);
  }

  private static String diagnostics(Path file) {
    Source source = GoldenFiles.source(file);
    DrbdLoaded loaded = DrbdConfigLoader.load(source, "9.2.14");
    assertThat(loaded.hasErrors()).as(file.toString()).isTrue();
    return loaded.diagnostics().stream()
        .map(DiagnosticPrinter::print)
        .collect(Collectors.joining());
  }
}
