package io.quorate.drbd.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DrbdRulesPageTest {
  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    Path page = Path.of("..", "docs", "drbd-rules.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, DrbdRulesPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(DrbdRulesPage.text());
  }
}
