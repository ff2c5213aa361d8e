package io.quorate.pacemaker.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.testkit.GoldenFiles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What patches say, in words, and what is said about those that are wrong. */
class CibDiffGoldenTest {
  @Test
  void validPatchesHaveNoDiagnosticsAndAreDescribed() {
    GoldenFiles.of("cib-diff/valid", ".xml", ".described")
        .verify(
            file -> {
              Parsed<CibPatch> parsed = CibDiffFormats.CIB_DIFF.parse(GoldenFiles.source(file));
              assertThat(parsed.diagnostics()).as(file.toString()).isEmpty();
              return parsed.value().describe();
            });
  }

  @Test
  void invalidPatchesAreExplained() {
    GoldenFiles.of("cib-diff/invalid", ".xml", ".diagnostics")
        .verify(
            file ->
                CibDiffFormats.CIB_DIFF.parse(GoldenFiles.source(file)).diagnostics().stream()
                    .map(DiagnosticPrinter::print)
                    .collect(Collectors.joining()));
  }
}
