package io.quorate.corosync.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the outputs of each release say, and what is said about those that are wrong. */
class CorosyncReportsTest {
  @Test
  void links() {
    Fixtures.golden("links").verify(file -> model(file, CorosyncReports.LINKS));
  }

  @Test
  void quorum() {
    Fixtures.golden("quorum").verify(file -> model(file, CorosyncReports.QUORUM));
  }

  @Test
  void cmap() {
    Fixtures.golden("cmap").verify(file -> model(file, CorosyncReports.CMAP));
  }

  @Test
  void whatIsWrongIsExplained() {
    wrong(".links", CorosyncReports.LINKS);
    wrong(".quorum", CorosyncReports.QUORUM);
    wrong(".cmap", CorosyncReports.CMAP);
  }

  private static <T> String model(Path file, Parser<T> parser) {
    Parsed<T> parsed = parser.parse(GoldenFiles.source(file));
    assertThat(parsed.diagnostics()).as(file.toString()).isEmpty();
    return Described.of(parsed.value());
  }

  private static <T> void wrong(String ending, Parser<T> parser) {
    GoldenFiles.of("corosync-status/wrong", ending, ending + "-diagnostics")
        .verify(
            file -> {
              Parsed<T> parsed = parser.parse(GoldenFiles.source(file));
              assertThat(parsed.diagnostics()).as(file.toString()).isNotEmpty();
              return parsed.diagnostics().stream()
                      .map(DiagnosticPrinter::print)
                      .collect(Collectors.joining())
                  + Described.of(parsed.value());
            });
  }
}
