package io.quorate.lvm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LvmRulesPageTest {
  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    Path page = Path.of("..", "docs", "lvm-rules.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, LvmRulesPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(LvmRulesPage.text());
  }
}
