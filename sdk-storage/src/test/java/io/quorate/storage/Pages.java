package io.quorate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of docs that are written by tests. */
public final class Pages {
  private Pages() {}

  /** Compares a page with what it shall be, and writes it with {@code -Dquorate.regenerate=true}. */
  public static void verify(String name, String text) throws IOException {
    Path page = Path.of("..", "docs", name);
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page)).isEqualTo(text);
  }

  /** A text without characters that Markdown takes for its own. */
  public static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
