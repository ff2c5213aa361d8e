package io.quorate.dlm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.dlm.format.DlmFormats;
import io.quorate.dlm.model.ControldParameters;
import io.quorate.storage.RuleFixtures;
import io.quorate.storage.SetupSections;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DlmRulesTest {
  private static final RuleFixtures<DlmSetup> FIXTURES =
      new RuleFixtures<>("dlm-rule", DlmRules.all(), DlmRulesTest::setup);

  static List<String> codes() {
    return FIXTURES.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aRuleFindsWhatItsBadFixturesShow(String code) throws IOException {
    FIXTURES.verify(code);
  }

  @Test
  void everyFolderIsOfARule() throws IOException {
    FIXTURES.verifyFolders();
  }

  @Test
  void anEmptySetupIsClean() {
    assertThat(DlmRules.all().check(DlmSetup.builder().build()).isClean()).isTrue();
  }

  /** Sections: {@code dlm.conf}; {@code controld} with a parameter in each line; {@code stonith}; {@code nodes}. */
  private static DlmSetup setup(SetupSections sections) {
    DlmSetupBuilder builder = DlmSetup.builder();
    sections
        .file("dlm.conf")
        .ifPresent(source -> builder.conf(DlmFormats.CONF.parse(source).orThrow()));
    sections
        .file("controld")
        .ifPresent(
            source -> {
              Map<String, String> parameters = new HashMap<>();
              source
                  .text()
                  .lines()
                  .filter(line -> line.contains("="))
                  .forEach(
                      line ->
                          parameters.put(
                              line.substring(0, line.indexOf('=')),
                              line.substring(line.indexOf('=') + 1)));
              builder.controld(ControldParameters.of(parameters));
            });
    sections
        .words("stonith")
        .ifPresent(words -> builder.stonithEnabled(Boolean.parseBoolean(words.get(0))));
    sections
        .words("nodes")
        .ifPresent(words -> words.forEach(word -> builder.addNodes(Long.parseLong(word))));
    return builder.build();
  }
}
