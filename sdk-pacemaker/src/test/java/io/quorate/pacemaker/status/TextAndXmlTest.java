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

/** The real tools print the status of small CIBs as text and as XML: both give the same. */
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
        Path.of(
            Objects.requireNonNull(TextAndXmlTest.class.getResource("/status/cib")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void everythingIsEqual(Path cib) {
    ClusterStatus xml = xml(cib, "-1rAfco", "-L");
    same(text(cib, "-1rAfco", "-L"), xml, ALL);
    same(text(cib, "-1rAfcot", "-L", "-m3"), xml(cib, "-1rAfcot", "-L"), ALL);
    same(text(cib, "-1rb"), xml, HEAD);
    same(text(cib, "-1rn"), xml, HEAD);
    same(text(cib, "-1rnb"), xml, HEAD);
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void detailsAreEqual(Path cib) {
    Set<StatusSection> asked = EnumSet.copyOf(ALL);
    same(text(cib, "-1rAfcoR", "-L"), xml(cib, "-1rAfcoR", "-L"), asked);
    ClusterStatus options = text(cib, "-1", "--include=all", "--exclude=resources");
    asked.remove(StatusSection.RESOURCES);
    same(options, xml(cib, "-1", "--include=all", "--exclude=resources"), asked);
    assertThat(options.summary().orElseThrow().options().noQuorumPolicy()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void whatRunsIsEqual(Path cib) {
    ClusterStatus text = text(cib, "-1");
    same(text, StatusDifferences.activeOnly(text, xml(cib, "-1r")), HEAD);
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
