package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CibVersionsPageTest {
  @Test
  void thePageIsWrittenFromTheTables() throws IOException {
    Path page = Path.of("..", "docs", "cib-versions.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, CibVersionsPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(CibVersionsPage.text());
  }
}
