package io.quorate.pacemaker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PacemakerReportsTest {
  static final Map<String, Parser<?>> PARSERS =
      Map.ofEntries(
          Map.entry("attributes", PacemakerReports.ATTRIBUTES),
          Map.entry("constraints", PacemakerReports.CONSTRAINTS),
          Map.entry("controller", PacemakerReports.CONTROLLER),
          Map.entry("dc", PacemakerReports.DC),
          Map.entry("digests", PacemakerReports.DIGESTS),
          Map.entry("fencing-history", PacemakerReports.FENCING_HISTORY),
          Map.entry("fencing-list", PacemakerReports.FENCING_LIST),
          Map.entry("last-fenced", PacemakerReports.LAST_FENCED),
          Map.entry("locate", PacemakerReports.LOCATIONS),
          Map.entry("members", PacemakerReports.MEMBERS),
          Map.entry("names", PacemakerReports.NAMES),
          Map.entry("operations", PacemakerReports.OPERATIONS),
          Map.entry("pacemakerd", PacemakerReports.PACEMAKERD),
          Map.entry("partition", PacemakerReports.PARTITION),
          Map.entry("quorum", PacemakerReports.QUORUM),
          Map.entry("rules", PacemakerReports.RULES),
          Map.entry("tickets", PacemakerReports.TICKETS),
          Map.entry("verify", PacemakerReports.VERIFY),
          Map.entry("why", PacemakerReports.REASONS),
          Map.entry("word", PacemakerReports.WORD));

  static Collection<String> reports() {
    return PARSERS.keySet();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readsAsRecorded(String report) {
    Parser<?> parser = PARSERS.get(report);
    GoldenFiles.of("pacemaker-report/" + report, ".out", ".read")
        .verify(file -> render(parser.parse(GoldenFiles.source(file))));
  }

  private static String render(Parsed<?> parsed) {
    Object value = parsed.value();
    Collection<?> lines = value instanceof Collection<?> all ? all : List.of(value);
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    return text + parsed.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "locate, text, xml",
    "why, text, xml",
    "constraints, web-text, web",
    "constraints, ip-text, ip",
    "constraints, st-clone-text, st-clone",
    "operations, text, xml",
    "names, raw, raw-xml",
    "rules, text, xml",
    "attributes, options-text, options",
    "attributes, node-text, node",
    "members, text, xml",
    "fencing-list, text, xml",
    "fencing-list, old, xml",
    "dc, text, xml",
    "pacemakerd, text, xml"
  })
  void textSaysTheSameAsXml(String report, String text, String xml) {
    Parser<?> parser = PARSERS.get(report);
    assertThat(parser.parse(source(report, text)).value())
        .isEqualTo(parser.parse(source(report, xml)).value());
  }

  private static Source source(String report, String name) {
    return GoldenFiles.source(
        Path.of("src/test/resources/pacemaker-report", report, name + ".out"));
  }

  @ParameterizedTest
  @CsvSource({"web", "ip", "st-clone"})
  void aStackInTextHasTheSameConstraintsInAnotherOrder(String resource) {
    ResourceConstraints text =
        PacemakerReports.CONSTRAINTS.parse(source("constraints", resource + "-stack-text")).value();
    ResourceConstraints xml =
        PacemakerReports.CONSTRAINTS.parse(source("constraints", resource + "-stack")).value();
    assertThat(text.colocations()).containsExactlyInAnyOrderElementsOf(xml.colocations());
    assertThat(text.locations()).containsExactlyInAnyOrderElementsOf(xml.locations());
  }

  @Test
  void valuesOfDigestsAreNotShown() {
    ParameterDigest digest = new ParameterDigest("all", "f231", Map.of("passwd", "geheim"));
    assertThat(digest).hasToString("all f231 [passwd]");
  }
}
