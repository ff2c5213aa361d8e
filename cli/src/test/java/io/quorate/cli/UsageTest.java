package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  private final Shell shell;

  UsageTest(@TempDir Path directory) {
    shell = new Shell(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek                         | unknown command 'chek'; did you mean 'check'?
          frobnicate                   | unknown command 'frobnicate'; try 'quorate --help'
          --chek                       | unknown option '--chek'; try 'quorate --help'
          check -f toy                 | Missing required parameter: 'PATH'
          check x.toy                  | Missing required option: '--format=FORMAT'
          check -f tou x.toy           | unknown format 'tou'; did you mean 'toy'?
          check -f zzzzzzz x.toy       | unknown format 'zzzzzzz'; 'quorate formats' lists all
          check -f toy --nonsense x    | Unknown option: '--nonsense'
          print -f toy-status x        | 'toy-status' is a report: it can be read, but not written
          rewrite -f toy-status x      | 'toy-status' is a report: it can be read, but not written
          convert --from toy --to x y  | cannot convert 'toy' to 'x'; there is: toy to loud
          lint --json --sarif x        | --json and --sarif exclude each other
          lint --fail-on never x       | --fail-on takes 'warning' or 'error', not 'never'
          """)
  void badUsageEndsWithTwo(String line, String message) {
    Run run = shell.run(line.split(" "));
    assertThat(run.err()).startsWith("quorate: " + message);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void withoutCommandTheOverviewIsAnError() {
    Run run = shell.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(Commands.NAMES);
  }

  @Test
  void helpGoesToStandardOutput() {
    assertThat(shell.run("--help").out()).contains(Commands.NAMES);
    for (String name : Commands.NAMES) {
      Run run = shell.run(name, "--help");
      assertThat(run.out()).startsWith("Usage: quorate " + name);
      assertThat(run.code()).isZero();
      assertThat(shell.run("help", name).out()).isEqualTo(run.out());
    }
  }

  @Test
  void formatsAreListed() {
    assertThat(shell.run("formats").out())
        .isEqualTo(
            """
            toy         document  *.toy,*.toys  cli-test
            toy-status  report    -             cli-test
            """);
    assertThat(shell.run("formats", "--json").json().toString())
        .isEqualTo(
            "[{'name':'toy','kind':'document','patterns':['*.toy','*.toys'],'module':'cli-test','summary':'keys and values','conversions':['loud']},{'name':'toy-status','kind':'report','patterns':[],'module':'cli-test','summary':'states','conversions':[]}]"
                .replace('\'', '"'));
  }
}
