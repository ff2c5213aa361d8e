package io.quorate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.storage.StorageObject.Disk;
import io.quorate.storage.StorageObject.DrbdVolume;
import io.quorate.storage.StorageObject.Filesystem;
import io.quorate.storage.StorageObject.LogicalVolume;
import io.quorate.storage.StorageObject.VolumeGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceChainTest {
  private static final DrbdVolume DRBD = new DrbdVolume("r0", 0, 0, Optional.of("/dev/sda3"));
  private static final VolumeGroup GROUP =
      new VolumeGroup("vg-shared", List.of("/dev/drbd/by-res/r0/0"));
  private static final LogicalVolume VOLUME = new LogicalVolume("vg-shared", "lv-images");
  private static final Filesystem IMAGES =
      new Filesystem(
          "/dev/mapper/vg--shared-lv--images",
          "ocfs2",
          "images",
          "2A4D1C581FAA42A1A41D26EFC90C1315",
          List.of("/srv/images"));
  private static final DeviceChain CHAIN = DeviceChain.of(IMAGES, VOLUME, GROUP, DRBD);

  @Test
  void aMountPointStandsOnEverythingDownToTheDisk() {
    assertThat(CHAIN.below("/srv/images"))
        .containsExactly(VOLUME, GROUP, DRBD, new Disk("/dev/sda3"));
    assertThat(CHAIN.drbdBelow("/srv/images/")).containsExactly(DRBD);
    assertThat(CHAIN.drbdBelow("/dev/drbd0")).containsExactly(DRBD);
  }

  @Test
  void aDiskCarriesEverythingUpToTheMountPoint() {
    assertThat(CHAIN.above("/dev/sda3")).containsExactly(IMAGES, VOLUME, GROUP, DRBD);
    assertThat(CHAIN.above("/dev/drbd0")).containsExactly(IMAGES, VOLUME, GROUP);
    assertThat(CHAIN.above("/dev/vg-shared/lv-images")).containsExactly(IMAGES);
    assertThat(CHAIN.above("/srv/images")).isEmpty();
  }

  @Test
  void everySpellingIsTheSame() {
    assertThat(CHAIN.find("/dev/vg-shared/lv-images")).contains(VOLUME);
    assertThat(CHAIN.find("/dev/mapper/vg--shared-lv--images")).contains(VOLUME);
    assertThat(CHAIN.find("LABEL=images")).contains(IMAGES);
    assertThat(CHAIN.find("LABEL=\"images\"")).contains(IMAGES);
    assertThat(CHAIN.find("UUID=2a4d1c58-1faa-42a1-a41d-26efc90c1315")).contains(IMAGES);
    assertThat(CHAIN.find("/dev/drbd/by-res/r0")).contains(DRBD);
    assertThat(CHAIN.isSame("/dev/drbd0", "/dev/drbd/by-res/r0/0")).isTrue();
    assertThat(CHAIN.isSame("/dev/mapper/a--b-c", "/dev/a-b/c")).isTrue();
    assertThat(CHAIN.isSame("/dev/drbd0", "/dev/drbd1")).isFalse();
    assertThat(CHAIN.find("/dev/drbd1")).isEmpty();
    assertThat(CHAIN.below("/dev/drbd1")).isEmpty();
  }

  @Test
  void aChainThatStandsOnItselfEnds() {
    VolumeGroup one = new VolumeGroup("one", List.of("/dev/two/lv"));
    VolumeGroup two = new VolumeGroup("two", List.of("/dev/one/lv"));
    DeviceChain ring =
        DeviceChain.of(one, two, new LogicalVolume("one", "lv"), new LogicalVolume("two", "lv"));
    assertThat(ring.below("/dev/one/lv")).hasSize(3);
  }

  @Test
  void hyphensAreDoubledAndRead() {
    assertThat(new MapperName("vg-a", "lv-b-c").mapperPath())
        .isEqualTo("/dev/mapper/vg--a-lv--b--c");
    assertThat(MapperName.parse("vg--a-lv--b--c")).contains(new MapperName("vg-a", "lv-b-c"));
    assertThat(MapperName.parse("vg-lv")).contains(new MapperName("vg", "lv"));
    assertThat(MapperName.parse("vg--lv")).isEmpty();
    assertThat(MapperName.parse("vg-a-lv")).isEmpty();
    assertThat(MapperName.parse("vg-")).isEmpty();
    assertThat(MapperName.parse("control")).isEmpty();
    assertThat(MapperName.parse("vg---lv")).isEqualTo(Optional.of(new MapperName("vg-", "lv")));
  }
}
