package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quorate.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private final Shell shell;
  private final Path directory;

  CheckTest(@TempDir Path directory) {
    this.directory = directory;
    shell = new Shell(directory);
  }

  @Test
  void oneVerdictForEachFileAndTheDiagnosticsApart() {
    String good = shell.file("good.toy", "a = 1\n");
    String bad = shell.file("bad.toy", "a = 1\n  nonsense\n");
    Run run = shell.run("check", "-f", "toy", good, bad);
    assertThat(run.out()).isEqualTo(good + ": ok\n" + bad + ": error\n");
    assertThat(run.err())
        .isEqualTo(bad + ":2:1: error[TOY001] no '=' in this line\n    nonsense\n  ^^^^^^^^^^\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void warningsAreNoErrors() {
    Run run = shell.runWith("a = 1\na = 2\n", "check", "-f", "toy", "-");
    assertThat(run.out()).isEqualTo("-: ok\n");
    assertThat(run.err()).startsWith("<stdin>:2:1: warning[TOY002] 'a' is set twice\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void errorsOfIncludedFilesCount() {
    shell.file("parts/b.toy", "oops\n");
    String a = shell.file("a.toy", "include = parts/b.toy\n");
    Run run = shell.run("check", "-f", "toy", a);
    assertThat(run.out()).isEqualTo(a + ": error\n");
    assertThat(run.err()).startsWith(directory.resolve("parts/b.toy") + ":1:1: error[TOY001]");
  }

  @Test
  void missingFilesDoNotStopTheOthers() {
    String good = shell.file("good.toy", "");
    String bad = shell.file("bad.toy", "oops");
    String gone = directory.resolve("gone.toy").toString();
    Run run = shell.run("check", "-f", "toy", gone, bad, directory.toString(), good);
    assertThat(run.out()).isEqualTo(bad + ": error\n" + good + ": ok\n");
    assertThat(run.err())
        .contains("quorate: " + gone + ": no such file\n")
        .contains("quorate: " + directory + ": is a directory\n");
    assertThat(run.code()).isEqualTo(66);
  }

  @Test
  void aBugCountsAsAnErrorOfTheFile() {
    String bug = shell.file("bug.toy", "boom = 1\n");
    String good = shell.file("good.toy", "");
    Run run = shell.run("check", "-f", "toy", bug, good);
    assertThat(run.out()).isEqualTo(bug + ": error\n" + good + ": ok\n");
    assertThat(run.err())
        .startsWith(
            bug + ":1:1: error[CLI001] internal error: java.lang.IllegalStateException: boom\n")
        .contains("help: this is a bug in quorate, at io.quorate.cli.toy.ToyCodec.decode(");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void pathsComeFromAListAsTheyAre() {
    String odd = shell.file("#odd 'n \"ä\" $x \\y.toy", "");
    String at = shell.file("more/@list", odd + "\r\n\n   \n" + odd + "\n");
    Run run = shell.run("check", "-f", "toy", "@" + at);
    assertThat(run.out()).isEqualTo(odd + ": ok\n" + odd + ": ok\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aMissingListIsAMissingFile() {
    Run run = shell.run("check", "-f", "toy", "@" + directory.resolve("gone"));
    assertThat(run.err()).isEqualTo("quorate: " + directory.resolve("gone") + ": no such file\n");
    assertThat(run.code()).isEqualTo(66);
  }

  @Test
  void manyPathsAreNoProblem() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      list.append(shell.file("n" + i + ".toy", "a = " + i + "\n")).append('\n');
    }
    Run viaList = shell.run("check", "-f", "toy", "@" + shell.file("list", list.toString()));
    assertThat(viaList.out().lines()).hasSize(3000).allMatch(line -> line.endsWith(": ok"));
    String[] args = ("check\n-f\ntoy\n" + list).split("\n");
    assertThat(shell.run(args).out()).isEqualTo(viaList.out());
  }

  @Test
  void jsonHasVerdictsAndPlaces() {
    String bad = shell.file("bad.toy", "a = 1\na = 2\noops\n");
    String good = shell.file("good.toy", "");
    Run run = shell.run("check", "-f", "toy", "--json", bad, good);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    JsonNode json = run.json();
    assertThat(json.get(0).get("path").asText()).isEqualTo(bad);
    assertThat(json.get(0).get("format").asText()).isEqualTo("toy");
    assertThat(json.get(0).get("verdict").asText()).isEqualTo("error");
    assertThat(json.get(0).get("diagnostics").get(0).toString().replace(bad, "BAD"))
        .isEqualTo(
            "{'severity':'warning','code':'TOY002','message':'`a` is set twice','path':'BAD','line':2,'column':1,'endLine':2,'endColumn':6,'help':'the last one holds','related':[{'message':'first here','path':'BAD','line':1,'column':1,'endLine':1,'endColumn':6}]}"
                .replace('\'', '"')
                .replace('`', '\''));
    assertThat(json.get(1).get("verdict").asText()).isEqualTo("ok");
    assertThat(json.get(1).get("diagnostics")).isEmpty();
  }

  @Test
  void jsonWithoutAnyInputIsAnEmptyArray() {
    Run run = shell.run("check", "-f", "toy", "--json", "@" + shell.file("list", "\n"));
    assertThat(run.out()).isEqualTo("[]\n");
  }
}
