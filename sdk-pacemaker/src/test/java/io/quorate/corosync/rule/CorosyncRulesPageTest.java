package io.quorate.corosync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorosyncRulesPageTest {
  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    Path page = Path.of("..", "docs", "corosync-rules.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, CorosyncRulesPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(CorosyncRulesPage.text());
  }
}
