package io.quorate.corosync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.corosync.key.AuthKey;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFixturesTest {
  static List<String> codes() {
    return CorosyncRules.all().rules().stream().map(rule -> rule.code()).toList();
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
  void noRuleFindsAnythingInItsGoodFixtures(String code) {
    List<RuleFixture> fixtures = RuleFixture.of(code, "good");
    assertThat(fixtures).as("good fixtures").isNotEmpty();
    for (RuleFixture fixture : fixtures) {
      assertThat(fixture.drawn()).as(fixture.file().toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyFixtureIsReadAndNothingElseIsThere(String code) {
    Set<Path> expected = new TreeSet<>();
    for (String word : List.of("bad", "good")) {
      for (RuleFixture fixture : RuleFixture.of(code, word)) {
        boolean three = fixture.assumptions().release() == CorosyncRelease.V3_1_7;
        assertThat(fixture.load().hasErrors() && three).as(fixture.file().toString()).isFalse();
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

  /** With the name of this host for one node and a key file that is there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CORO107; only valid for the Knet transport",
        "CORO113; may not be less than|Not appropriate token",
        "CORO114; number of links|different IP families|too many configured|allowed maximum",
        "CORO115; requires crypto_hash"
      })
  void corosyncDoesNotStartWithTheBadFixtures(String code, String words, @TempDir Path folder)
      throws Exception {
    Path corosync = RealTool.require("corosync");
    Path key = folder.resolve("authkey");
    AuthKey.generate().writeNew(key);
    for (String word : List.of("bad", "good")) {
      for (RuleFixture fixture : RuleFixture.of(code, word)) {
        if (fixture.assumptions().release() != CorosyncRelease.V3_1_7) {
          continue;
        }
        Path file = folder.resolve("corosync.conf");
        Files.writeString(
            file,
            Files.readString(fixture.file())
                .replace("name: a\n", "name: " + hostName() + "\n")
                .replace("version: 2\n", "version: 2\n    keyfile: " + key + "\n"));
        String said = run(corosync.toString(), "-t", "-c", file.toString());
        assertThat(Pattern.compile(words).matcher(said).find())
            .as(fixture.file() + ": " + said)
            .isEqualTo(word.equals("bad"));
      }
    }
  }

  private static String hostName() throws Exception {
    return run("uname", "-n").strip();
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
