package io.quorate.corosync.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorosyncOptionsPageTest {
  @Test
  void thePageIsWrittenFromTheTables() throws IOException {
    Path page = Path.of("..", "docs", "corosync-options.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, CorosyncOptionsPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(CorosyncOptionsPage.text());
  }
}
