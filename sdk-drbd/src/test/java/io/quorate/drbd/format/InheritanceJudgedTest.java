package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.drbd.effective.EffectiveConnection;
import io.quorate.drbd.effective.EffectiveHost;
import io.quorate.drbd.effective.EffectiveResource;
import io.quorate.drbd.effective.EffectiveVolume;
import io.quorate.drbd.format.Drbdadm.Verdict;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Volume;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether effective values are those that {@code drbdadm -v dump} prints. */
class InheritanceJudgedTest {
  /** Names that drbdadm's dump can be read back with: it does not quote the words of the language. */
  private static final String[] NAMES = {"r0", "a", "b", "virt-0", "host.example.org", "x_y"};

  private final Drbdadm drbdadm = new Drbdadm();

  @TempDir Path folder;

  @Test
  void fixturesInheritAsDrbdadmSays() throws IOException {
    for (Source source : GoldenFiles.of("drbd-conf/valid", ".res", ".printed").sources()) {
      assertThat(compare(source)).as(source.name()).isNotEqualTo(Outcome.DIFFERENT_VERDICT);
    }
    assertThat(
            compare(
                GoldenFiles.source(
                    Path.of("src/test/resources/drbd-conf/valid/three-nodes-mesh.res"))))
        .isEqualTo(Outcome.COMPARED);
  }

  @Test
  void generatedConfigurationsInheritAsDrbdadmSays() throws IOException {
    int compared = 0;
    for (long seed = 1000; seed < 1400; seed++) {
      String text = DrbdFormats.CONFIG.print(new DrbdArbitraries(seed, NAMES).config());
      Outcome outcome = compare(Source.of("seed " + seed, text));
      assertThat(outcome).as("seed " + seed + "\n" + text).isNotEqualTo(Outcome.DIFFERENT_VERDICT);
      compared += outcome == Outcome.COMPARED ? 1 : 0;
    }
    assertThat(compared).isPositive();
  }

  private enum Outcome {
    COMPARED,
    NOT_ACCEPTED,
    NOT_COMPARABLE,
    DIFFERENT_VERDICT
  }

  private Outcome compare(Source source) throws IOException {
    Path file = folder.resolve("inherited.conf");
    Files.write(file, source.bytes());
    DrbdLoaded loaded = DrbdConfigLoader.load(source, "9.2.14");
    if (loaded.hasErrors() || !drbdadm.dump(file).accepted()) {
      return Outcome.NOT_ACCEPTED;
    }
    Verdict verdict = drbdadm.dumpInherited(file);
    List<Diagnostic> twoWays = new ArrayList<>();
    List<EffectiveResource> ours = new ArrayList<>();
    for (String name : loaded.workspace().names()) {
      loaded.workspace().effective(name, twoWays::add).ifPresent(ours::add);
    }
    if (verdict.accepted() != twoWays.isEmpty()) {
      return Outcome.DIFFERENT_VERDICT;
    }
    if (!verdict.accepted()) {
      return Outcome.NOT_ACCEPTED;
    }
    Parsed<DrbdConfig> dumped = DrbdFormats.CONFIG.parse(Source.of("-v dump", verdict.meaning()));
    // It dumps "volume 0 { }" in connections, which cannot be read back, and names without their
    // quotes.
    if (dumped.diagnostics().stream().anyMatch(d -> d.isError() && !d.code().equals("DRBD010"))) {
      return Outcome.NOT_COMPARABLE;
    }
    DrbdConfig theirs = dumped.value();
    assertThat(ours.stream().map(EffectiveResource::name).toList())
        .isEqualTo(theirs.resources().stream().map(Resource::name).toList());
    for (EffectiveResource resource : ours) {
      compare(resource, theirs.resource(resource.name()).orElseThrow());
    }
    return Outcome.COMPARED;
  }

  private void compare(EffectiveResource ours, Resource theirs) {
    assertThat(ours.net()).isEqualTo(theirs.sections().net());
    assertThat(ours.options()).isEqualTo(theirs.sections().options());
    assertThat(joined(ours.disk().without("resync-after"), ours.peerDevice()))
        .isEqualTo(theirs.sections().disk().without("resync-after")); // it drops unknown resources
    assertThat(ours.handlers()).isEqualTo(theirs.sections().handlers());
    assertThat(ours.hosts()).hasSameSizeAs(theirs.hosts());
    for (int i = 0; i < theirs.hosts().size(); i++) {
      compare(ours.hosts().get(i), theirs.hosts().get(i));
    }
    assertThat(ours.connections()).hasSameSizeAs(theirs.connections());
    for (int i = 0; i < theirs.connections().size(); i++) {
      compare(ours.connections().get(i), theirs.connections().get(i));
    }
  }

  private void compare(EffectiveHost ours, Host theirs) {
    assertThat(ours.nodeId()).isEqualTo(theirs.nodeId());
    assertThat(ours.address()).isEqualTo(theirs.address());
    assertThat(ours.volumes()).hasSameSizeAs(theirs.volumes());
    for (int i = 0; i < theirs.volumes().size(); i++) {
      EffectiveVolume own = ours.volumes().get(i);
      Volume their = theirs.volumes().get(i);
      assertThat(joined(own.diskOptions(), own.peerDeviceOptions())).isEqualTo(their.options());
      assertThat(own.minor()).isEqualTo(their.device().orElseThrow().minorNumber().orElseThrow());
      assertThat(own.disk().orElse("none"))
          .isEqualTo(their.disk().map(d -> d.path()).orElse("none"));
      assertThat(own.metaDisk().map(MetaDisk::path))
          .isEqualTo(their.metaDisk().map(MetaDisk::path));
    }
  }

  private void compare(EffectiveConnection ours, Connection theirs) {
    assertThat(ours.net()).isEqualTo(theirs.net());
    for (PeerVolume volume : theirs.volumes()) {
      assertThat(ours.peerDevice(volume.number())).isEqualTo(volume.disk());
    }
  }

  private static Options joined(Options a, Options b) {
    List<Options.Setting> all = new ArrayList<>(a.settings());
    all.addAll(b.settings());
    return Options.of(all);
  }
}
