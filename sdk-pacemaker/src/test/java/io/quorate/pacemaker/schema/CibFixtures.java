package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** CIBs for the tests of this package. */
final class CibFixtures {
  private CibFixtures() {}

  static List<Path> valid() {
    return GoldenFiles.of("schema/valid", ".xml", ".diagnostics").inputs();
  }

  static XmlElement read(Path file) {
    return read(GoldenFiles.source(file));
  }

  static XmlElement read(Source source) {
    return new XmlSyntax().read(source).orThrow();
  }

  /** A CIB with one primitive {@code a}, and with more resources and constraints. */
  static XmlElement cib(String resources, String constraints) {
    String text =
        """
        <cib validate-with="pacemaker-3.9" admin_epoch="0" epoch="1" num_updates="0">
          <configuration>
            <crm_config/>
            <nodes><node id="n1" uname="n1"/></nodes>
            <resources><primitive id="a" class="ocf" provider="heartbeat" type="Dummy"/>%s</resources>
            <constraints>%s</constraints>
          </configuration>
          <status/>
        </cib>
        """
            .formatted(resources, constraints);
    return read(Source.of("cib.xml", text));
  }

  static String printed(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }
}
