package io.quorate.pacemaker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFixturesTest {
  private static final Path SCHEMA = Path.of("/usr/share/pacemaker/pacemaker-3.9.rng");

  static List<String> codes() {
    return PacemakerRules.CIB.rules().stream().map(rule -> rule.code()).toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyRuleFindsWhatItsBadFixturesShow(String code) throws IOException {
    List<RuleFixture> fixtures = RuleFixture.of(code, "bad");
    assertThat(fixtures).as("bad fixtures").isNotEmpty();
    for (RuleFixture fixture : fixtures) {
      String drawn = fixture.drawn();
      assertThat(drawn).as(fixture.file().toString()).isNotEmpty();
      if (Boolean.getBoolean("quorate.regenerate")) {
        Files.writeString(fixture.golden(), drawn);
      }
      assertThat(fixture.golden()).exists();
      assertThat(drawn).as(fixture.file().toString()).isEqualTo(Files.readString(fixture.golden()));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyFindingHasAPlaceAndAWayOutAndTheRulesSeverity(String code) {
    for (RuleFixture fixture : RuleFixture.of(code, "bad")) {
      assertThat(fixture.findings())
          .as(fixture.file().toString())
          .allSatisfy(it -> assertThat(it.span()).isPresent())
          .extracting(Diagnostic::severity)
          .containsOnly(
              PacemakerRules.rules().stream()
                  .filter(rule -> rule.code().equals(code))
                  .findFirst()
                  .orElseThrow()
                  .severity());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void noRuleFindsAnythingInItsGoodFixtures(String code) {
    List<RuleFixture> fixtures = RuleFixture.of(code, "good");
    assertThat(fixtures).as("good fixtures").isNotEmpty();
    for (RuleFixture fixture : fixtures) {
      assertThat(fixture.drawn()).as(fixture.file().toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyFixtureIsReadWithoutFindingsAndNothingElseIsThere(String code) {
    Set<Path> expected = new TreeSet<>();
    for (String word : List.of("bad", "good")) {
      for (RuleFixture fixture : RuleFixture.of(code, word)) {
        assertThat(fixture.load().diagnostics()).as(fixture.file().toString()).isEmpty();
        expected.add(fixture.file());
        if (word.equals("bad")) {
          expected.add(fixture.golden());
        }
      }
    }
    assertThat(RuleFixture.files(code)).containsExactlyElementsOf(expected);
  }

  @Test
  void everyFolderIsOfARule() throws IOException {
    try (Stream<Path> folders = Files.list(RuleFixture.ROOT)) {
      assertThat(folders.map(RuleFixture::name).collect(Collectors.toSet()))
          .containsExactlyInAnyOrderElementsOf(codes());
    }
  }

  /** A fixture that a schema would refuse says so: it names no schema. */
  @Test
  void theSchemaAcceptsWhatRulesRefuse() throws Exception {
    Path xmllint = RealTool.require("xmllint");
    Assumptions.assumeTrue(Files.exists(SCHEMA), "the schemas of pacemaker are not installed");
    List<String> command =
        new ArrayList<>(List.of(xmllint.toString(), "--noout", "--relaxng", SCHEMA.toString()));
    for (String code : codes()) {
      for (Path file : RuleFixture.files(code)) {
        if (RuleFixture.name(file).endsWith(".xml")
            && Files.readString(file).contains("validate-with=\"pacemaker-3.9\"")) {
          command.add(file.toString());
        }
      }
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    assertThat(output.lines().filter(line -> !line.endsWith(" validates"))).isEmpty();
  }
}
