package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, with formats found by registration. */
class ProcessTest {
  private final Path directory;

  ProcessTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private ProcessBuilder process(Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1"));
    command.add(main.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectError(directory.resolve("err").toFile());
  }

  private String err() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  @Test
  void readsStandardInputAndEndsWithTheExitCode() throws Exception {
    Process process =
        process(Main.class, "check", "-f", "toy", "-", "gone.toy")
            .redirectOutput(directory.resolve("out").toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("\u00e4 = 1\noops \u00e4\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor()).isEqualTo(66);
    assertThat(Files.readString(directory.resolve("out"))).isEqualTo("-: error\n");
    assertThat(err())
        .isEqualTo(
            "<stdin>:2:1: error[TOY001] no '=' in this line\n  oops \u00e4\n  ^^^^^^\n"
                + "quorate: gone.toy: no such file\n");
  }

  @Test
  void aBrokenPipeEndsQuietly() throws Exception {
    Files.writeString(directory.resolve("a.toy"), "a = 1\n".repeat(100_000));
    Process process =
        process(Main.class, "rewrite", "-f", "toy", "a.toy", "a.toy", "a.toy").start();
    process.getInputStream().close();
    assertThat(process.waitFor()).isEqualTo(ExitCode.BROKEN_PIPE);
    assertThat(err()).doesNotContain("Exception", "quorate:");
  }

  @Test
  void theWarmUpRunsSilently() throws Exception {
    Process process =
        process(Warmup.class).redirectOutput(directory.resolve("out").toFile()).start();
    assertThat(process.waitFor()).isZero();
    assertThat(directory.resolve("out")).isEmptyFile();
    assertThat(err()).isEmpty();
  }
}
