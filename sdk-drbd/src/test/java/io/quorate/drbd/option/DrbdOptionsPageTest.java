package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DrbdOptionsPageTest {
  @Test
  void thePageIsWrittenFromTheTables() throws IOException {
    Path page = Path.of("..", "docs", "drbd-options.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, DrbdOptionsPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(DrbdOptionsPage.text());
  }
}
