package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.cli.Shell.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionTest {
  private final Shell shell;
  private final Path directory;
  private final Path out;

  ProductionTest(@TempDir Path directory) {
    this.directory = directory;
    shell = new Shell(directory);
    out = directory.resolve("out");
  }

  private String outOf(String input) throws IOException {
    return Files.readString(out.resolve(input.substring(1)));
  }

  @Test
  void printLeavesCommentsAndSpacingOut() {
    String a = shell.file("a.toy", "# hello\na=1\n\nb =   2\n");
    String b = shell.file("b.toy", "c=3");
    Run run = shell.run("print", "-f", "toy", a, b);
    assertThat(run.out()).isEqualTo("a = 1\nb = 2\nc = 3\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void printWithErrorsStillPrintsTheRest() {
    Run run = shell.runWith("a=1\noops\nb=2\n", "print", "-f", "toy", "-");
    assertThat(run.out()).isEqualTo("a = 1\nb = 2\n");
    assertThat(run.err()).startsWith("<stdin>:2:1: error[TOY001]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void printWritesTheTreeWithWhatItIncludes() throws IOException {
    String c = shell.file("x/parts/c.toy", "c=3");
    String b = shell.file("x/parts/b.toy", "include=c.toy");
    String a = shell.file("x/a.toy", "include=parts/b.toy\ninclude=gone.toy");
    String d = shell.file("x/d.toy", "include=parts/b.toy");
    Run run = shell.run("print", "-f", "toy", "--out", out.toString(), a, d);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(outOf(a)).isEqualTo("include = parts/b.toy\ninclude = gone.toy\n");
    assertThat(outOf(b)).isEqualTo("include = c.toy\n");
    assertThat(outOf(c)).isEqualTo("c = 3\n");
    assertThat(outOf(d)).isEqualTo("include = parts/b.toy\n");
  }

  @Test
  void rewriteKeepsEveryByte() throws IOException {
    byte[] latin = "# caf\u00e9\r\na=1\r\noops\t\n\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] bom = "\ufeffa = \u00e4\n#x".getBytes(StandardCharsets.UTF_8);
    String a = shell.file("a.toy", latin);
    String b = shell.file("b.toy", bom);
    assertThat(shell.run("rewrite", "-f", "toy", a).output()).isEqualTo(latin);
    assertThat(shell.run("rewrite", "-f", "toy", b).output()).isEqualTo(bom);
    Run run = shell.run("rewrite", "-f", "toy", "--out=" + out, a, b);
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllBytes(out.resolve(a.substring(1)))).isEqualTo(latin);
    assertThat(Files.readAllBytes(out.resolve(b.substring(1)))).isEqualTo(bom);
  }

  @Test
  void convertPrintsAnotherFormat() {
    shell.file("b.toy", "b=x\n");
    String a = shell.file("a.toy", "a = x\ninclude=b.toy");
    Run run = shell.run("convert", "--from", "toy", "--to", "loud", a);
    assertThat(run.out()).isEqualTo("A = X\nINCLUDE = B.TOY\nB = X\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aBugWritesNothingForItsFile() {
    String bug = shell.file("bug.toy", "boom=1");
    String good = shell.file("good.toy", "a=1");
    Run run = shell.run("print", "-f", "toy", bug, good);
    assertThat(run.out()).isEqualTo("a = 1\n");
    assertThat(run.err()).startsWith(bug + ":1:1: error[CLI001]");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "a.toy, a.toy",
    "x/a.toy, x/a.toy",
    "/etc/x/a.toy, etc/x/a.toy",
    "./x//a.toy, x/a.toy",
    "x/../a.toy, a.toy",
    "../../a.toy, a.toy",
    "/../a.toy, a.toy",
    "x/../../../y/a.toy, y/a.toy",
    "-, -"
  })
  void nothingLeavesTheOutputDirectory(String given, String place) {
    assertThat(new OutputTree("out").place(given)).isEqualTo(Path.of("out").resolve(place));
  }

  @Test
  void twoInputsNeverShareAnOutput() throws IOException {
    OutputTree tree = new OutputTree(out.toString());
    tree.write("../a.toy", new byte[] {1});
    tree.write("./../a.toy", new byte[] {2});
    assertThatThrownBy(() -> tree.write("a.toy", new byte[] {3})).hasMessageContaining("already");
    assertThat(Files.readAllBytes(out.resolve("a.toy"))).containsExactly(2);
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaid() {
    String a = shell.file("a.toy", "a=1");
    String b = shell.file("b.toy", "b=1");
    shell.file("out" + a + "/in-the-way", "");
    Run run = shell.run("print", "-f", "toy", "--out", out.toString(), a, b);
    assertThat(run.err()).startsWith("quorate: cannot write the output for " + a + ": ");
    assertThat(run.code()).isEqualTo(74);
    assertThat(out.resolve(b.substring(1))).hasContent("b = 1");
  }

  @Test
  void theOutputDirectoryMustNotBeAFile() {
    String a = shell.file("a.toy", "a=1");
    Run run = shell.run("print", "-f", "toy", "--out", a, a);
    assertThat(run.err()).isEqualTo("quorate: --out: not a directory: " + a + "\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(directory.resolve("a.toy")).hasContent("a=1");
  }

  @Test
  void showWritesTheModel() {
    String a = shell.file("a.toy", "a=1\na=2\nshared-secret=hush\n");
    Run run = shell.run("show", "-f", "toy", a, a);
    String one =
        """
        {
          "settings": [
            {
              "name": "a",
              "value": "1"
            },
            {
              "name": "a",
              "value": "2"
            },
            {
              "name": "shared-secret",
              "value": "***"
            }
          ]
        }
        """;
    assertThat(run.out()).isEqualTo(one + one);
    assertThat(run.code()).isZero();
  }

  @Test
  void showWithOriginsAndIncludes() {
    String b = shell.file("b.toy", "\nb=1\n");
    String a = shell.file("a.toy", "include=b.toy");
    assertThat(shell.run("show", "-f", "toy", a).json().get("settings")).hasSize(1);
    Run run = shell.run("show", "-f", "toy", "--origins", "--includes", a);
    assertThat(run.json().get("settings").get(1).toString().replace(b, "B"))
        .isEqualTo(
            "{\"name\":\"b\",\"value\":\"1\",\"origin\":{\"file\":\"B\",\"line\":2,\"column\":1}}");
  }

  @Test
  void showReadsReports() {
    assertThat(shell.runWith("TOY STATUS\nup\nx\n", "show", "-f", "toy-status", "-").json())
        .hasToString("[\"up-to-date\",\"gone\"]");
  }
}
