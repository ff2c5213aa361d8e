package io.quorate.ocfs2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.ocfs2.command.Ocfs2Tools;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.FeatureLevel;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.model.MkfsOptionsBuilder;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.option.Ocfs2Feature;
import io.quorate.ocfs2.status.DetectedVolume;
import io.quorate.ocfs2.status.FsckReport;
import io.quorate.ocfs2.status.MkfsReport;
import io.quorate.ocfs2.status.MountSlot;
import io.quorate.ocfs2.status.Superblock;
import io.quorate.ocfs2.status.VolumeInfo;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real tools make volumes in files; what they say of them is read back. */
class Ocfs2RealToolsTest {
  private final CommandRunner runner = LocalRunner.create();
  private final Ocfs2Client client =
      Ocfs2Client.on(runner).withHeartbeatPause(Duration.ofMillis(1));

  @TempDir Path folder;

  @BeforeEach
  void tools() {
    for (String tool :
        List.of(
            "mkfs.ocfs2",
            "mounted.ocfs2",
            "debugfs.ocfs2",
            "tunefs.ocfs2",
            "fsck.ocfs2",
            "blkid",
            "findmnt")) {
      RealTool.require(tool);
    }
  }

  private String image(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
      image.setLength(128 << 20);
    }
    return file.toString();
  }

  private static MkfsOptionsBuilder small() {
    return MkfsOptions.builder().blockSize(1024).clusterSize(4096).journalSize(4 << 20);
  }

  @Test
  void everyToolSaysOfAVolumeWhatItWasMadeWith() throws IOException {
    String device = image("volume");
    Ocfs2Uuid uuid = Ocfs2Uuid.parse("2a4d1c58-1faa-42a1-a41d-26efc90c1315");
    MkfsOptions options =
        small()
            .label("two words")
            .slots(3)
            .uuid(uuid)
            .stack(ClusterStack.PCMK)
            .clusterName("hacluster")
            .addFeatures(Ocfs2Feature.USRQUOTA)
            .addWithoutFeatures(Ocfs2Feature.INDEXED_DIRS)
            .build();

    assertThat(client.mkfsDryRun(device, options).slots()).isEqualTo(3);
    assertThat(client.signature(device)).isEmpty();
    MkfsReport made = client.mkfs(device, options, MkfsConsent.none());
    assertThat(made.finished()).isTrue();
    assertThat(made.overwrites()).isFalse();
    assertThat(made.stack()).contains(ClusterStack.PCMK);
    assertThat(made.cluster()).contains("hacluster");
    assertThat(made.journalSize()).isEqualTo(4 << 20);

    DetectedVolume detected = runner.call(Ocfs2Tools.detect(device)).orThrow().get(0);
    assertThat(detected.stack()).contains(ClusterStack.PCMK);
    assertThat(detected.cluster()).contains("hacluster");
    assertThat(detected.uuid()).contains(uuid);
    assertThat(detected.label()).isEqualTo("two words");
    Superblock block = client.superblock(device);
    assertThat(block.uuid()).contains(uuid);
    assertThat(block.label()).isEqualTo("two words");
    assertThat(block.blockSize()).isEqualTo(1024);
    assertThat(block.clusterSize()).isEqualTo(4096);
    assertThat(block.size()).isEqualTo(128 << 20).isEqualTo(made.volumeSize());
    assertThat(block.slots()).isEqualTo(3);
    assertThat(block.features())
        .contains("usrquota", "userspace-stack")
        .doesNotContain("indexed-dirs");
    assertThat(block.features()).containsExactlyInAnyOrderElementsOf(features(device));
    FsckReport check = client.check(device, false);
    assertThat(check.state()).isEqualTo(FsckReport.State.CLEAN);
    assertThat(check.mountsLeft()).hasValue(20);
    assertThat(client.check(device, true).state()).isEqualTo(FsckReport.State.PASSED);
    assertThat(check.blocks() * check.blockSize()).isEqualTo(128 << 20);
    assertThat(client.signature(device).orElseThrow().uuid()).isEqualTo(uuid.dashed());
    assertThat(client.signature(device).orElseThrow().label()).isEqualTo("two words");
    assertThat(client.slotMap(device)).isEmpty();
    assertThat(client.heartbeats(device)).isEmpty();
  }

  private List<String> features(String device) {
    VolumeInfo info = runner.call(Ocfs2Tools.query(device)).orThrow().orElseThrow();
    assertThat(info.slots()).isEqualTo(3);
    assertThat(info.clusterSize()).isEqualTo(4096);
    assertThat(info.label()).isEqualTo("two words");
    return info.features();
  }

  @Test
  void theStacksAreToldApart() throws IOException {
    String classic = image("classic");
    client.mkfs(
        classic, small().level(FeatureLevel.MAX_COMPAT).slots(2).build(), MkfsConsent.none());
    assertThat(client.superblock(classic).classic()).isTrue();
    assertThat(client.superblock(classic).stack()).contains(ClusterStack.O2CB);
    assertThat(client.superblock(classic).cluster()).isEmpty();

    String named = image("named");
    MkfsOptions options =
        small().slots(2).stack(ClusterStack.O2CB).clusterName("web").globalHeartbeat(true).build();
    client.mkfs(named, options, MkfsConsent.none());
    assertThat(client.superblock(named).classic()).isFalse();
    assertThat(client.superblock(named).cluster()).contains("web");
    assertThat(client.superblock(named).globalHeartbeat()).isTrue();
    assertThat(runner.call(Ocfs2Tools.detect(named)).orThrow().get(0).globalHeartbeat()).isTrue();

    String local = image("local");
    client.mkfs(local, small().local(true).build(), MkfsConsent.none());
    assertThat(client.superblock(local).stack()).contains(ClusterStack.NONE);
    assertThat(runner.call(Ocfs2Tools.detect(local)).orThrow().get(0).stack())
        .contains(ClusterStack.NONE);
  }

  @Test
  void aVolumeIsReplacedOnlyWithItsName() throws IOException {
    String device = image("volume");
    client.mkfs(device, small().label("old").slots(2).build(), MkfsConsent.none());
    MkfsOptions options = small().label("new").slots(2).force(true).build();
    assertThatThrownBy(() -> client.mkfs(device, options, MkfsConsent.none()))
        .isInstanceOf(Ocfs2RefusedException.class)
        .hasMessageContaining("OCFS302")
        .hasMessageContaining("labelled 'old'");
    assertThatThrownBy(() -> client.mkfs(device, options, MkfsConsent.replacing("other", "a test")))
        .hasMessageContaining("OCFS303");
    assertThat(client.superblock(device).label()).isEqualTo("old");

    MkfsReport made = client.mkfs(device, options, MkfsConsent.replacing("old", "a test"));
    assertThat(made.overwrites()).isTrue();
    assertThat(made.finished()).isTrue();
    assertThat(client.superblock(device).label()).isEqualTo("new");
  }

  @Test
  void aVolumeThatAnotherNodeMountsIsNotFormatted() throws IOException {
    String device = image("volume");
    client.mkfs(device, small().label("old").slots(2).build(), MkfsConsent.none());
    byte[] validAndNode = {1, 0, 0, 0, 7, 0, 0, 0};
    write(device, block(device, "//slot_map"), ByteBuffer.wrap(validAndNode));
    assertThat(client.slotMap(device)).containsExactly(new MountSlot(0, 7));
    MkfsOptions options = small().label("new").slots(2).force(true).build();
    MkfsConsent consent = MkfsConsent.replacing("old", "a test");
    assertThatThrownBy(() -> client.mkfs(device, options, consent))
        .isInstanceOf(Ocfs2RefusedException.class)
        .hasMessageContaining("OCFS304")
        .hasMessageContaining("mounted on 7");
    assertThat(client.superblock(device).label()).isEqualTo("old");
    client.mkfs(device, options, consent.withStaleSlots("the node is gone"));
    assertThat(client.superblock(device).label()).isEqualTo("new");
  }

  @Test
  void heartbeatsThatDoNotGoOnAreOld() throws IOException {
    String device = image("volume");
    client.mkfs(device, small().label("old").slots(2).build(), MkfsConsent.none());
    ByteBuffer beat = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    beat.putLong(0x1234).putInt(3).putInt(0xCAFE).putLong(0x55).putInt(60_000);
    write(device, block(device, "//heartbeat") + 3 * 512, beat);
    assertThat(client.heartbeats(device))
        .singleElement()
        .satisfies(
            slot -> {
              assertThat(slot.node()).isEqualTo(3);
              assertThat(slot.sequence()).isEqualTo(0x1234);
              assertThat(slot.generation()).isEqualTo(0x55);
              assertThat(slot.deadTime()).isEqualTo(Duration.ofMinutes(1));
            });
    MkfsOptions options = small().label("new").slots(2).force(true).build();
    client.mkfs(device, options, MkfsConsent.replacing("old", "a test"));
    assertThat(client.superblock(device).label()).isEqualTo("new");
  }

  /** The offset of the first block of a system file, from the last line of its dump. */
  private long block(String device, String file) {
    String said =
        runner.run(Command.of("debugfs.ocfs2", "-R", "stat " + file, device)).stdout().strip();
    String last = said.substring(said.lastIndexOf('\n') + 1).strip();
    return Long.parseLong(last.split("\\s+")[3]) * 1024;
  }

  private static void write(String device, long offset, ByteBuffer bytes) throws IOException {
    try (RandomAccessFile image = new RandomAccessFile(device, "rw")) {
      image.seek(offset);
      image.write(bytes.array());
    }
  }
}
