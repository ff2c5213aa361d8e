package io.quorate.pacemaker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CibRulesPageTest {
  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    Path page = Path.of("..", "docs", "cib-rules.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, CibRulesPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(CibRulesPage.text());
  }
}
