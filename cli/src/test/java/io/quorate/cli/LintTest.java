package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quorate.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  private final Shell shell;
  private final Path directory;

  LintTest(@TempDir Path directory) {
    this.directory = directory;
    shell = new Shell(directory);
  }

  @Test
  void formatsAreToldByNameAndByContent() {
    String byName = shell.file("a.toy", "oops\n");
    String byContent = shell.file("status", "TOY STATUS\n");
    String neither = shell.file("readme", "oops\n");
    Run run = shell.run("lint", byName, byContent, neither);
    assertThat(run.out()).startsWith(byName + ":1:1: error[TOY001]").doesNotContain("status");
    assertThat(run.err())
        .isEqualTo("quorate: " + neither + ": warning: not of any known format; left out\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(shell.run("lint", "-f", "toy", neither).out()).startsWith(neither + ":1:1: error");
  }

  @Test
  void unknownFormatsAloneAreNoFailure() {
    assertThat(shell.run("lint", shell.file("readme", "")).code()).isZero();
  }

  @Test
  void rulesAreCheckedAndDrawn() {
    String a = shell.file("a.toy", "password = x\nb = forbidden\n");
    Run run = shell.run("lint", a);
    assertThat(run.out())
        .isEqualTo(
            a
                + ": warning[TOY101] there is a password\n"
                + a
                + ":2:1: error[TOY102] forbidden\n  b = forbidden\n  ^^^^^^^^^^^^^\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theLimitDecidesTheExitCode() {
    String warned = shell.file("a.toy", "password = x\n");
    assertThat(shell.run("lint", warned).code()).isZero();
    assertThat(shell.run("lint", "--fail-on", "error", warned).code()).isZero();
    assertThat(shell.run("lint", "--fail-on", "warning", warned).code()).isEqualTo(1);
  }

  @Test
  void aFindingIsListedOnceHoweverOftenItsFileIsRead() {
    String b = shell.file("b.toy", "oops\n");
    String a = shell.file("a.toy", "include = b.toy\n");
    String again = directory + "/./b.toy";
    Run run = shell.run("lint", a, b, again);
    assertThat(run.out())
        .isEqualTo(b + ":1:1: error[TOY001] no '=' in this line\n  oops\n  ^^^^\n");
    JsonNode json = shell.run("lint", "--json", a, b).json();
    assertThat(json.get(0).get("diagnostics")).hasSize(1);
    assertThat(json.get(1).get("diagnostics")).isEmpty();
    assertThat(json.get(1).get("verdict").asText()).isEqualTo("error");
  }

  @Test
  void aBugInARuleLeavesTheOtherRulesAlone() {
    String a = shell.file("a.toy", "password = rule-bug\noops\n");
    assertThat(shell.run("lint", a).out()).contains("TOY001", "TOY101", "error[CLI001]");
  }

  @Test
  void sarifNamesRulesAndPlaces() {
    String a = shell.file("a ä.toy", "a = 1\na = 2\npassword = x\n");
    Run run = shell.run("lint", "--sarif", a);
    JsonNode log = run.json();
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    JsonNode sarif = log.get("runs").get(0);
    JsonNode rules = sarif.get("tool").get("driver").get("rules");
    assertThat(rules.findValuesAsText("id")).containsExactly("TOY101", "TOY102", "TOY002");
    assertThat(rules.get(0).toString())
        .isEqualTo(
            "{'id':'TOY101','shortDescription':{'text':'No password in the file'},'fullDescription':{'text':'Files are copied around.'},'defaultConfiguration':{'level':'warning'}}"
                .replace('\'', '"'));
    JsonNode results = sarif.get("results");
    assertThat(results).hasSize(2);
    JsonNode twice = results.get(0);
    assertThat(twice.get("ruleId").asText()).isEqualTo("TOY002");
    assertThat(twice.get("ruleIndex").asInt()).isEqualTo(2);
    assertThat(twice.get("level").asText()).isEqualTo("warning");
    assertThat(twice.get("message").get("text").asText())
        .isEqualTo("'a' is set twice\nhelp: the last one holds");
    JsonNode place = twice.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asText())
        .isEqualTo("file://" + directory + "/a%20%C3%A4.toy");
    assertThat(place.get("region"))
        .hasToString("{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":6}");
    assertThat(twice.get("relatedLocations").get(0).get("message").get("text").asText())
        .isEqualTo("first here");
    JsonNode without = results.get(1).get("locations").get(0).get("physicalLocation");
    assertThat(without.has("artifactLocation")).isTrue();
    assertThat(without.has("region")).isFalse();
  }

  @Test
  void uriReferencesOfRelativePathsStayRelative() {
    assertThat(FileUri.of("conf/r 0.res")).isEqualTo("conf/r%200.res");
    assertThat(FileUri.of("a:b#?%")).isEqualTo("a%3Ab%23%3F%25");
  }
}
