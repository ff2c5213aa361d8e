package io.quorate.lvm.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-wi-ao----",
        "owi-XXs---",
        "rwi-XXr-X-",
        "twi-XXtz--",
        "Vwi-XXtz-k",
        "mRLma-mzpk",
        "-rCmiovz-k",
        "Srn-hXuzw-",
        "dwi-d-v-D-",
        "ewi-aor---"
      })
  void aVolumeSaysTheSameAgain(String text) {
    assertThat(LvAttributes.read(text).orElseThrow()).hasToString(text);
  }

  @Test
  void lettersOfAVolumeHaveMeanings() {
    LvAttributes attributes = LvAttributes.read("RwA-soCzp-").orElseThrow();
    assertThat(attributes.type()).isEqualTo(LvType.RAID_WITHOUT_SYNC);
    assertThat(attributes.permission()).isEqualTo(LvPermission.WRITEABLE);
    assertThat(attributes.allocation()).isEqualTo(AllocationPolicy.ANYWHERE);
    assertThat(attributes.allocationLocked()).isTrue();
    assertThat(attributes.state()).isEqualTo(LvState.SUSPENDED);
    assertThat(attributes.open()).contains(true);
    assertThat(attributes.target()).isEqualTo(LvTarget.CACHE);
    assertThat(attributes.zeroed()).isTrue();
    assertThat(attributes.health()).isEqualTo(LvHealth.PARTIAL);
    assertThat(attributes.isActive()).isFalse();
    assertThat(LvAttributes.read("-wi-XX----").orElseThrow().open()).isEqualTo(Optional.empty());
    assertThat(LvHealth.PARTIAL.words()).isEqualTo("a physical volume is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-wi-ao---", "?wi-ao----", "-wi-a?----", "-wi-ao---x"})
  void whatIsNoVolumeIsNone(String text) {
    assertThat(LvAttributes.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wz--n-", "wz--ns", "r-xpcc", "wz--n--", "wz--a-r"})
  void aVolumeGroupSaysTheSameAgain(String text) {
    assertThat(VgAttributes.read(text).orElseThrow()).hasToString(text);
  }

  @Test
  void lettersOfAVolumeGroupHaveMeanings() {
    VgAttributes attributes = VgAttributes.read("r-xplc").orElseThrow();
    assertThat(attributes.writeable()).isFalse();
    assertThat(attributes.exported()).isTrue();
    assertThat(attributes.partial()).isTrue();
    assertThat(attributes.allocation()).isEqualTo(AllocationPolicy.CLING);
    assertThat(attributes.locking()).isEqualTo(VgAttributes.Locking.CLUSTERED);
    assertThat(VgAttributes.read("wz--nq")).isEmpty();
    assertThat(VgAttributes.read("wz--")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a--", "---", "dxm", "u-m"})
  void aPhysicalVolumeSaysTheSameAgain(String text) {
    assertThat(PvAttributes.read(text).orElseThrow()).hasToString(text);
  }

  @Test
  void whatIsNoPhysicalVolumeIsNone() {
    assertThat(PvAttributes.read("z--")).isEmpty();
    assertThat(PvAttributes.read("a-")).isEmpty();
  }
}
