package io.quorate.corosync.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Document;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What fixtures say, and what is said about those that are wrong or strange. */
class CorosyncConfigGoldenTest {
  @Test
  void validFilesHaveNoErrorsAndPrintInCanonicalForm() {
    GoldenFiles.of("corosync-conf/valid", ".conf", ".printed")
        .verify(
            file -> {
              Document<CorosyncConfig> document =
                  CorosyncFormats.CONFIG.read(GoldenFiles.source(file));
              assertThat(document.diagnostics()).as(file.toString()).noneMatch(Diagnostic::isError);
              return CorosyncFormats.CONFIG.print(document.value());
            });
  }

  @Test
  void invalidFilesAreExplained() {
    GoldenFiles.of("corosync-conf/invalid", ".conf", ".diagnostics")
        .verify(CorosyncConfigGoldenTest::diagnostics);
  }

  private static String diagnostics(Path file) {
    Document<CorosyncConfig> document = CorosyncFormats.CONFIG.read(GoldenFiles.source(file));
    assertThat(document.diagnostics()).as(file.toString()).isNotEmpty();
    return document.diagnostics().stream()
        .map(DiagnosticPrinter::print)
        .collect(Collectors.joining());
  }
}
