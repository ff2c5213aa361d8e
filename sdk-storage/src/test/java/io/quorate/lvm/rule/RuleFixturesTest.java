package io.quorate.lvm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFixturesTest {
  static List<String> codes() {
    LvmAssumptions assumptions = LvmAssumptions.defaults();
    return Stream.concat(
            LvmRules.config(assumptions).rules().stream().map(rule -> rule.code()),
            LvmRules.metadata(assumptions).rules().stream().map(rule -> rule.code()))
        .toList();
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
        assertThat(fixture.reading()).as(fixture.file().toString()).noneMatch(Diagnostic::isError);
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
}
