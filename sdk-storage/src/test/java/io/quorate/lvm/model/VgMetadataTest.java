package io.quorate.lvm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.lvm.format.LvmFormats;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VgMetadataTest {
  private static VgMetadata read(String name) {
    return LvmFormats.METADATA
        .parse(GoldenFiles.source(Path.of("src/test/resources/lvm-metadata/valid", name)))
        .orThrow()
        .volumeGroups()
        .get(0);
  }

  @Test
  void aVolumeGroupIsTyped() {
    VgMetadata vg = read("rich.vg");
    assertThat(vg.name()).isEqualTo("vg_rich");
    assertThat(vg.seqno()).contains(7L);
    assertThat(vg.extentSectors()).isEqualTo(8192);
    assertThat(vg.tags()).containsExactly("ha", "prod");
    assertThat(vg.physicalVolumes()).hasSize(2);
    assertThat(vg.physicalVolume("pv1").orElseThrow().tags()).containsExactly("ssd");
    assertThat(vg.historicalLogicalVolumes()).hasSize(1);
    LvMetadata base = vg.logicalVolume("base").orElseThrow();
    assertThat(base.extents()).isEqualTo(10);
    assertThat(vg.bytes(base)).isEqualTo(40L << 20);
    assertThat(base.creationTime()).contains(Instant.ofEpochSecond(1700000001L));
    assertThat(base.isVisible()).isTrue();
    assertThat(vg.logicalVolume("raid").orElseThrow().segments().get(0).parts())
        .containsExactly("raid_rmeta_0", "raid_rimage_0", "raid_rmeta_1", "raid_rimage_1");
    assertThat(vg.logicalVolume("thin").orElseThrow().segments().get(0).parts())
        .containsExactly("pool");
  }

  @Test
  void extentsHaveUsers() {
    VgMetadata vg = read("rich.vg");
    assertThat(vg.used(vg.physicalVolume("pv0").orElseThrow()))
        .containsExactly(
            new ExtentRange(0, 4, "base"),
            new ExtentRange(4, 3, "base"),
            new ExtentRange(7, 3, "cow"),
            new ExtentRange(10, 1, "pool_tmeta"),
            new ExtentRange(11, 1, "raid_rmeta_0"),
            new ExtentRange(12, 8, "raid_rimage_0"));
    assertThat(vg.freeExtents()).isEqualTo(78); // 312 MiB, as vgs says
  }

  @Test
  void locksAreTyped() {
    assertThat(read("clustered.vg").isClustered()).isTrue();
    assertThat(read("clustered.vg").isShared()).isFalse();
    VgMetadata shared = read("shared.vg");
    assertThat(shared.isShared()).isTrue();
    assertThat(shared.lockArgs()).contains("1.0.0:storage");
    assertThat(shared.flags()).containsExactly("WRITE_LOCKED");
  }

  @Test
  void uuidsHaveTheForm() {
    assertThat(LvmUuid.isValid(LvmUuid.random())).isTrue();
    assertThat(LvmUuid.random()).isNotEqualTo(LvmUuid.random());
    assertThat(LvmUuid.isValid("x")).isFalse();
  }
}
