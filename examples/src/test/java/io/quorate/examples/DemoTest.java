package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.format.Document;
import io.quorate.core.value.Secret;
import io.quorate.drbd.effective.EffectiveResource;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.format.DrbdLoaded;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.testkit.RealTool;
import io.quorate.testkit.ScriptedRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final Secret SECRET = Secret.of("not so secret");

  @TempDir Path directory;

  @Test
  void theReferenceClusterIsAcceptedAsItIs() throws IOException {
    Path file = Samples.REFERENCE.copyTo(directory);
    assertThat(DrbdConfigLoader.load(file).hasErrors()).isFalse();
    assertThat(ExplainConfiguration.explain(file))
        .extracting(Diagnostic::code)
        .contains("DRBD102", "DRBD109", "DRBD126");
  }

  @Test
  void theOlderVariantIsRefusedWithAWayOut() throws IOException {
    List<Diagnostic> found = ExplainConfiguration.explain(Samples.OLDER.copyTo(directory));
    assertThat(found)
        .filteredOn(each -> each.code().equals("DRBD004"))
        .hasSize(2)
        .allSatisfy(
            error -> {
              assertThat(error.code()).isEqualTo("DRBD004");
              assertThat(error.span().orElseThrow().text()).isEqualTo("rate");
              assertThat(error.help().orElseThrow()).contains("resync-rate");
            });
  }

  @Test
  void anEditChangesOneLine() throws IOException {
    Path file = Samples.REFERENCE.copyTo(directory).resolveSibling("drbd.d/global_common.conf");
    Document<DrbdConfig> before = DrbdFormats.CONFIG.open(file);
    Document<DrbdConfig> after = EditOneOption.setFillTarget(before, "1M");
    assertThat(UnifiedDiff.of("file", before.text(), after.text()))
        .isEqualTo(
            """
            --- file
            +++ file
            @@ -18,7 +18,7 @@
             \t\tal-extents 3833;
                             c-plan-ahead 20;
             \t\t# c-delay-target
            -\t\tc-fill-target 24;   # of what?
            +\t\tc-fill-target 1M;   # of what?
             \t\tc-max-rate 100M;
                             c-min-rate 120M;
                     }
            """);
    after.save();
    assertThat(Files.readString(file)).isEqualTo(after.text());
  }

  @Test
  void generatedFilesReadBackWithoutErrors() throws IOException {
    List<Path> files = GenerateCluster.write(directory, SECRET);
    assertThat(files).hasSize(6);
    for (String node : GenerateCluster.NODES) {
      Path root = directory.resolve(node).resolve("etc/drbd.conf");
      assertThat(ExplainConfiguration.explain(root)).noneMatch(Diagnostic::isError);
      DrbdLoaded loaded = DrbdConfigLoader.load(root);
      EffectiveResource r0 = loaded.workspace().effective("r0").orElseThrow();
      assertThat(r0.host(node).orElseThrow().nodeId())
          .hasValue(GenerateCluster.NODES.indexOf(node));
      assertThat(r0.anyNet(DrbdNet.ALLOW_TWO_PRIMARIES, true)).isTrue();
    }
  }

  @Test
  void generatedFilesAreForTheirOwnerOnly() throws IOException {
    for (Path file : GenerateCluster.write(directory, SECRET)) {
      assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
  }

  @Test
  void everyRunMakesAnotherSecret() {
    Secret one = GenerateCluster.randomSecret();
    assertThat(one.reveal()).hasSize(32);
    assertThat(one).isNotEqualTo(GenerateCluster.randomSecret());
  }

  @Test
  void drbdadmAgreesWithEveryStep() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    RealTool.require("drbdadm");
    Optional<Drbdadm> judge = Drbdadm.on(LocalRunner.create());
    boolean good = new Demo(directory, out, judge).run();
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(good).as(text).isTrue();
    assertThat(text)
        .contains("older/drbd.conf dump: refused")
        .contains("virt-cl-drbd-1/etc/drbd.conf dump: accepted");
  }

  @Test
  void aHostWithoutDrbdadmHasNoJudge() {
    try (ScriptedRunner runner = ScriptedRunner.on("bare")) {
      runner.expect("drbdadm", "--version").fails(127, "");
      assertThat(Drbdadm.on(runner)).isEmpty();
    }
  }

  @Test
  void theDemoNeedsNoDrbdadm() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(new Demo(directory, out, Optional.empty()).run()).isTrue();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("1 of 58 lines changed")
        .contains("nothing was judged by the real tool");
  }
}
