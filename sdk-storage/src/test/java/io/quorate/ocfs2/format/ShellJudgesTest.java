package io.quorate.ocfs2.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.option.Options;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service reads its defaults with a shell: what a shell makes of assignments. */
class ShellJudgesTest {
  private static final List<String> WORDS =
      List.of(
          "true",
          "\"true\"",
          "'true'",
          "tr\"ue\"",
          "a\\ b",
          "\"a b\" # comment",
          "'a\"b'",
          "\"a\\\"b\"",
          "\"a\\b\"",
          "a#b",
          "",
          "''",
          "\"it's\"",
          "'a'\\''b'",
          "=x",
          "a=b",
          "\\\\",
          "\"\\\\\"",
          "a@b:c,d+e%f");

  @Test
  void valuesAreThoseOfAShell(@TempDir Path folder) throws IOException {
    String shell = RealTool.require("bash").toString();
    Path file = folder.resolve("o2cb");
    for (String word : WORDS) {
      String text = "O2CB_BOOTCLUSTER=" + word + "\n";
      O2cbDefaults defaults = Ocfs2Formats.O2CB_DEFAULTS.parse(text).value();
      assertThat(defaults.settings().text("O2CB_BOOTCLUSTER"))
          .as(text)
          .contains(sourced(shell, file, text));
      String printed = Ocfs2Formats.O2CB_DEFAULTS.print(defaults);
      assertThat(sourced(shell, file, printed)).as(printed).isEqualTo(sourced(shell, file, text));
    }
    Options odd = Options.none().with("O2CB_BOOTCLUSTER", "$HOME `id` \\ \" ' *");
    assertThat(sourced(shell, file, Ocfs2Formats.O2CB_DEFAULTS.print(new O2cbDefaults(odd))))
        .isEqualTo("$HOME `id` \\ \" ' *");
  }

  private static String sourced(String shell, Path file, String text) throws IOException {
    Files.writeString(file, text);
    return LocalRunner.create()
        .run(
            Command.of(
                shell, "-c", ". \"$1\"; printf %s \"$O2CB_BOOTCLUSTER\"", "sh", file.toString()))
        .stdout();
  }
}
