package io.quorate.pacemaker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatProviderTest {
  private static List<String> recognizing(String file) {
    return new ReportFormatProvider()
        .formats().stream()
            .filter(
                entry ->
                    entry.recognizes(
                        GoldenFiles.source(Path.of("src/test/resources/pacemaker-report", file))))
            .map(FormatEntry::name)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fencing-history/xml.out, stonith-history",
    "why/node.out, crm-why",
    "constraints/web.out, crm-constraints",
    "operations/xml.out, crm-operations",
    "rules/xml.out, crm-rule",
    "tickets/xml.out, crm-ticket"
  })
  void xmlIsRecognized(String file, String format) {
    assertThat(recognizing(file)).containsExactly(format);
  }

  @ParameterizedTest
  @CsvSource({"locate/xml.out", "names/raw-xml.out", "attributes/options-text.out"})
  void otherAnswersAreNot(String file) {
    assertThat(recognizing(file)).isEmpty();
  }
}
