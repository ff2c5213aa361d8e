package io.quorate.pacemaker.effective;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveCibTest {
  private static final Path FILE = Path.of("src", "test", "resources", "effective", "sets.xml");
  private static EffectiveCib effective;

  @BeforeAll
  static void read() throws IOException {
    Cib cib = CibFormats.CIB.parse(Source.read(FILE)).orThrow();
    effective =
        EffectiveCib.of(
            cib,
            PacemakerRelease.of(2, 1, 5),
            ZoneOffset.UTC,
            Instant.parse("2024-01-15T12:00:00Z"));
  }

  private static String meta(String resource, String name) {
    Setting setting =
        effective.metaAttributes(effective.cib().resource(resource).orElseThrow()).get(name);
    return setting == null ? "" : setting.value();
  }

  private static final String META =
      """
      equal,    x, other
      equal,    w, kept
      scored,   x, high
      scored,   w, low
      own,      x, own
      own,      w, default
      own,      priority, 7
      group,    x, group
      member,   x, group
      member,   w, default
      member,   priority, ''
      shared,   x, other
      """;

  @ParameterizedTest
  @CsvSource(textBlock = META)
  void metaAttributesAreMergedByScoreAndPlace(String resource, String name, String value) {
    assertThat(meta(resource, name)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(textBlock = META)
  void soDoesCrmResource(String resource, String name, String value) throws Exception {
    Path tool = RealTool.require("crm_resource");
    ProcessBuilder builder =
        new ProcessBuilder(tool.toString(), "-r", resource, "-m", "-g", name)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CIB_file", FILE.toAbsolutePath().toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    assertThat(output.startsWith("Attribute ") ? "" : output).isEqualTo(value);
  }

  @Test
  void theLastOfEqualPropertySetsCountsUnlessOneIsTheFirstOfAll() {
    assertThat(effective.properties().get("batch-limit").value()).isEqualTo("2");
    assertThat(effective.properties().get("cluster-delay").value()).isEqualTo("60s");
    assertThat(effective.properties().get("batch-limit").origin().span()).isPresent();
  }

  @Test
  void operationsOfTheTemplateAreReplacedByNameAndInterval() {
    Primitive own = effective.cib().primitive("own").orElseThrow();
    Map<String, String> timeouts = new java.util.TreeMap<>();
    for (Operation operation : effective.operations(own)) {
      timeouts.put(operation.name(), effective.options(own, operation).get("timeout").value());
    }
    assertThat(timeouts).isEqualTo(Map.of("monitor", "33s", "start", "12s", "stop", "44s"));
    assertThat(effective.agent(own).orElseThrow()).hasToString("ocf:pacemaker:Dummy");
  }

  @Test
  void defaultsOfOperationsHoldForTheirAgentAndName() {
    Primitive equal = effective.cib().primitive("equal").orElseThrow();
    assertThat(effective.defaults(equal, "stop", 0).get("timeout").value()).isEqualTo("44s");
    assertThat(effective.defaults(equal, "start", 0)).isEmpty();
  }

  @Test
  void theOutermostResourceIsFound() {
    Primitive member = effective.cib().primitive("member").orElseThrow();
    assertThat(effective.top(member).id()).isEqualTo("clone");
    assertThat(effective.parent(member).orElseThrow().id()).isEqualTo("group");
  }
}
