package io.quorate.pacemaker.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Document;
import io.quorate.pacemaker.model.Cib;
import io.quorate.testkit.GoldenFiles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What fixtures say, and what is said about those that are wrong. */
class CibGoldenTest {
  @Test
  void validFilesHaveNoDiagnosticsAndPrintInCanonicalForm() {
    GoldenFiles.of("cib/valid", ".xml", ".printed")
        .verify(
            file -> {
              Document<Cib> document = CibFormats.CIB.read(GoldenFiles.source(file));
              assertThat(document.diagnostics()).as(file.toString()).isEmpty();
              return CibFormats.CIB.print(document.value());
            });
  }

  @Test
  void invalidFilesAreExplained() {
    GoldenFiles.of("cib/invalid", ".xml", ".diagnostics")
        .verify(
            file ->
                CibFormats.CIB.read(GoldenFiles.source(file)).diagnostics().stream()
                    .map(DiagnosticPrinter::print)
                    .collect(Collectors.joining()));
  }
}
