package io.quorate.lvm.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Document;
import io.quorate.core.format.Format;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What fixtures say, and what is said about those that are wrong. */
class LvmGoldenTest {
  @Test
  void validConfigurationsHaveNoErrorsAndPrintInCanonicalForm() {
    GoldenFiles.of("lvm-conf/valid", ".conf", ".printed")
        .verify(file -> printed(LvmFormats.CONFIG, file));
  }

  @Test
  void invalidConfigurationsAreExplained() {
    GoldenFiles.of("lvm-conf/invalid", ".conf", ".diagnostics")
        .verify(file -> diagnostics(LvmFormats.CONFIG, file));
  }

  @Test
  void validMetadataHaveNoErrorsAndPrintInCanonicalForm() {
    GoldenFiles.of("lvm-metadata/valid", ".vg", ".printed")
        .verify(file -> printed(LvmFormats.METADATA, file));
  }

  @Test
  void invalidMetadataAreExplained() {
    GoldenFiles.of("lvm-metadata/invalid", ".vg", ".diagnostics")
        .verify(file -> diagnostics(LvmFormats.METADATA, file));
  }

  private static <T> String printed(Format<T> format, Path file) {
    Document<T> document = format.read(GoldenFiles.source(file));
    assertThat(document.diagnostics()).as(file.toString()).noneMatch(Diagnostic::isError);
    return format.print(document.value());
  }

  private static <T> String diagnostics(Format<T> format, Path file) {
    Document<T> document = format.read(GoldenFiles.source(file));
    assertThat(document.diagnostics()).as(file.toString()).isNotEmpty();
    return document.diagnostics().stream()
        .map(DiagnosticPrinter::print)
        .collect(Collectors.joining());
  }
}
