package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.PacemakerTool;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real tools print the status of small CIBs as text and as XML: both give the same.
 *
 * <p>{@code -L} is always asked for: without it, text of 2.1.5 is made without looking at constraints, so that the loss of a
 * ticket makes no node unclean there.
 */
class TextAndXmlTest {
  private static final Set<StatusSection> HEAD =
      EnumSet.of(
          StatusSection.SUMMARY,
          StatusSection.NODES,
          StatusSection.RESOURCES,
          StatusSection.FAILURES);
  private static final Set<StatusSection> ALL =
      EnumSet.complementOf(EnumSet.of(StatusSection.PACEMAKERD, StatusSection.FENCING));

  static List<Path> cibs() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(TextAndXmlTest.class.getResource("/status/cib")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void everythingIsEqual(Path cib) {
    ClusterStatus xml = xml(cib, "-1r");
    same(text(cib, "-1rAfco", "-L"), xml, ALL);
    same(text(cib, "-1rb", "-L"), xml, HEAD);
    same(text(cib, "-1rn", "-L"), xml, HEAD);
    same(text(cib, "-1rnb", "-L"), xml, HEAD);
    ClusterStatus active = text(cib, "-1", "-L");
    same(active, StatusDifferences.activeOnly(active, xml), HEAD);
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void detailsAreEqual(Path cib) {
    ClusterStatus xml = xml(cib, "-1rRt");
    ClusterStatus text = text(cib, "-1rAfcotR", "-L", "--include=options");
    same(text, xml, ALL);
    assertThat(text.summary().orElseThrow().options().noQuorumPolicy()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void listsOfResourcesAreEqual(Path cib) {
    PacemakerTool tool = PacemakerTool.require("crm_resource");
    Parsed<ClusterStatus> text =
        CrmResourceList.PARSER.parse(Source.of("list", tool.onCib(cib, "--list").out()));
    Parsed<ClusterStatus> xml =
        CrmResourceList.PARSER.parse(
            Source.of("list", tool.onCib(cib, "--list", "--output-as=xml").out()));
    assertThat(text.diagnostics()).isEmpty();
    assertThat(xml.diagnostics()).isEmpty();
    same(text.value(), xml.value(), Set.of(StatusSection.RESOURCES));
  }

  private static void same(ClusterStatus text, ClusterStatus xml, Set<StatusSection> asked) {
    assertThat(StatusDifferences.between(text, xml, asked)).isEmpty();
  }

  private static ClusterStatus text(Path cib, String... options) {
    return status(cib, "text", options);
  }

  private static ClusterStatus xml(Path cib, String... options) {
    return status(cib, "xml", options);
  }

  private static ClusterStatus status(Path cib, String form, String... options) {
    List<String> arguments = new ArrayList<>(Arrays.asList(options));
    arguments.add("--output-as=" + form);
    PacemakerTool.Output output =
        PacemakerTool.require("crm_mon").onCib(cib, arguments.toArray(String[]::new));
    Source source = Source.of(String.join(" ", arguments), output.out());
    Parsed<ClusterStatus> parsed =
        form.equals("xml") ? CrmMonXml.PARSER.parse(source) : CrmMonText.PARSER.parse(source);
    assertThat(parsed.diagnostics()).as(output.out()).isEmpty();
    return parsed.value();
  }
}
