package io.quorate.ocfs2.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Document;
import io.quorate.core.format.Format;
import io.quorate.testkit.GoldenFiles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What fixtures say, and what is said about those that are wrong or strange. */
class Ocfs2GoldenTest {
  @Test
  void clusterConf() {
    valid(Ocfs2Formats.CLUSTER_CONF, "ocfs2-cluster-conf", ".conf");
    invalid(Ocfs2Formats.CLUSTER_CONF, "ocfs2-cluster-conf", ".conf");
  }

  @Test
  void o2cbDefaults() {
    valid(Ocfs2Formats.O2CB_DEFAULTS, "o2cb-default", ".default");
    invalid(Ocfs2Formats.O2CB_DEFAULTS, "o2cb-default", ".default");
  }

  private static <T> void valid(Format<T> format, String folder, String ending) {
    GoldenFiles.of(folder + "/valid", ending, ".printed")
        .verify(
            file -> {
              Document<T> document = format.read(GoldenFiles.source(file));
              assertThat(document.diagnostics()).as(file.toString()).noneMatch(Diagnostic::isError);
              return format.print(document.value());
            });
  }

  private static <T> void invalid(Format<T> format, String folder, String ending) {
    GoldenFiles.of(folder + "/invalid", ending, ".diagnostics")
        .verify(
            file -> {
              Document<T> document = format.read(GoldenFiles.source(file));
              assertThat(document.diagnostics()).as(file.toString()).isNotEmpty();
              return document.diagnostics().stream()
                  .map(DiagnosticPrinter::print)
                  .collect(Collectors.joining());
            });
  }
}
