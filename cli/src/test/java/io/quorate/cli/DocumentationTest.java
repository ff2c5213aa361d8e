package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class DocumentationTest {
  @Test
  void everyOptionAndExitCodeIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/cli.md"));
    for (String name : Commands.NAMES) {
      CommandSpec spec = Commands.find(name).orElseThrow().spec();
      String heading = "\n## quorate " + name + "\n";
      assertThat(page).contains(heading);
      String section = page.substring(page.indexOf(heading) + heading.length()).split("\n## ")[0];
      for (OptionSpec option : spec.options()) {
        if (!option.usageHelp()) {
          assertThat(section).as(name).contains(option.names()[0]);
        }
      }
    }
    assertThat(page)
        .contains("| " + ExitCode.OK + " |", "| " + ExitCode.FINDINGS + " |")
        .contains("| " + ExitCode.USAGE + " |", "| " + ExitCode.NO_INPUT + " |")
        .contains("| " + ExitCode.OUTPUT_FAILED + " |", "| " + ExitCode.BROKEN_PIPE + " |")
        .contains(Guard.CODE);
  }
}
