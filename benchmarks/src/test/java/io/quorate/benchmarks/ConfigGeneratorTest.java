package io.quorate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdLoaded;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigGeneratorTest {
  private static final int RESOURCES = 60;

  @Test
  void theLoaderFindsNothingWrong() {
    DrbdLoaded loaded =
        DrbdConfigLoader.load(Source.of("drbd.conf", ConfigGenerator.config(RESOURCES)));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.config().resources()).hasSize(RESOURCES);
    assertThat(loaded.workspace().effective(ConfigGenerator.name(7)).orElseThrow().connections())
        .hasSize(3);
  }

  @Test
  void aResourceHasTheLinesThatTheFiguresAreFor() {
    long one = ConfigGenerator.config(1).lines().count();

    assertThat(ConfigGenerator.config(11).lines().count() - one).isEqualTo(10 * 51);
  }

  @Test
  void drbdadmTakesIt(@TempDir Path directory) throws IOException, InterruptedException {
    Path drbdadm = RealTool.require("drbdadm");
    Path file = directory.resolve("drbd.conf");
    Path output = directory.resolve("output");
    Files.writeString(file, ConfigGenerator.config(RESOURCES));

    Process process =
        new ProcessBuilder(drbdadm.toString(), "-c", file.toString(), "dump")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output)).contains("resource " + ConfigGenerator.name(59) + " {");
  }
}
