package io.quorate.lvm.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LvmOptionsPageTest {
  @Test
  void thePageIsWrittenFromTheTables() throws IOException {
    Path page = Path.of("..", "docs", "lvm-options.md");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, LvmOptionsPage.text());
    }
    assertThat(Files.readString(page)).isEqualTo(LvmOptionsPage.text());
  }
}
