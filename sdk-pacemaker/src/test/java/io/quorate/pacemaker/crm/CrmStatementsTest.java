package io.quorate.pacemaker.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.model.Cib;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Statements, and the CIB that crmsh 4.4.1 makes of them: {@code crm configure load update}. */
class CrmStatementsTest {
  @Test
  void statementsMakeTheCibThatCrmshMakes() throws IOException {
    GoldenFiles fixtures = GoldenFiles.of("crm/valid", ".crm", ".xml");
    assertThat(fixtures.inputs()).hasSizeGreaterThan(4);
    for (Path file : fixtures.inputs()) {
      Parsed<Cib> parsed = CrmFormats.CRM.parse(GoldenFiles.source(file));
      assertThat(parsed.hasErrors()).as(file + " " + parsed.diagnostics()).isFalse();
      String expected =
          Files.readString(
              file.resolveSibling(file.getFileName().toString().replace(".crm", ".xml")));
      assertThat(ConfigurationParts.of(parsed.value()))
          .as(file.toString())
          .isEqualTo(ConfigurationParts.ofXml(expected));
    }
  }

  @Test
  void mistakesAreExplained() {
    GoldenFiles.of("crm/invalid", ".crm", ".diagnostics")
        .verify(
            file ->
                CrmFormats.CRM.parse(GoldenFiles.source(file)).diagnostics().stream()
                    .map(DiagnosticPrinter::print)
                    .collect(Collectors.joining("\n")));
  }
}
