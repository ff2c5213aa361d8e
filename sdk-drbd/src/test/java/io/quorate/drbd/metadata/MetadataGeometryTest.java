package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MetadataGeometryTest {
  private static final long MIB = 1L << 20;

  @Test
  void internalMetadataIsAtTheEnd() {
    MetadataLayout layout = MetadataGeometry.v09(MetadataPlacement.internal(), 3).layout(100 * MIB);
    assertThat(layout)
        .isEqualTo(
            new MetadataLayout(
                100 * MIB, 48 * 1024, 104853504, 104820736, 32 * 1024, 104808448, 12 * 1024,
                104808448));
  }

  @Test
  void aSlotHasRoomForAFixedSize() {
    MetadataGeometry slot = MetadataGeometry.v08(MetadataPlacement.indexed(1));
    assertThat(slot.deviceFor(MIB)).isEqualTo(256 * MIB);
    assertThatExceptionOfType(MetadataLayoutException.class)
        .isThrownBy(() -> slot.deviceFor(5L << 40))
        .withMessageContaining("bytes of data");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    MetadataPlacement internal = MetadataPlacement.internal();
    assertThatIllegalArgumentException().isThrownBy(() -> MetadataGeometry.v09(internal, 32));
    assertThatIllegalArgumentException().isThrownBy(() -> MetadataGeometry.v09(internal, 0));
    MetadataGeometry geometry = MetadataGeometry.v08(internal);
    assertThatIllegalArgumentException().isThrownBy(() -> geometry.withActivityLog(1, 28));
    assertThatIllegalArgumentException().isThrownBy(() -> geometry.withActivityLog(2, 32 * 1024));
    assertThatIllegalArgumentException().isThrownBy(() -> MetadataPlacement.indexed(256));
    assertThatExceptionOfType(MetadataLayoutException.class)
        .isThrownBy(() -> geometry.layout((1L << 50) + 4096));
  }

  @Property
  void theDeviceForSomeDataIsTheSmallest(
      @ForAll @LongRange(min = 1 << 20, max = 1L << 48) long data,
      @ForAll @IntRange(min = 1, max = 31) int peers) {
    MetadataGeometry geometry = MetadataGeometry.v09(MetadataPlacement.internal(), peers);
    long device = geometry.deviceFor(data);
    assertThat(geometry.layout(device).maxDataBytes()).isGreaterThanOrEqualTo(data);
    assertThat(geometry.layout(device - 4096).maxDataBytes()).isLessThan(data);
  }

  @Property
  void theExternalDeviceForSomeDataIsTheSmallest(
      @ForAll @LongRange(min = 1L << 32, max = 1L << 46) long data,
      @ForAll @IntRange(min = 1, max = 31) int peers) {
    MetadataGeometry geometry = MetadataGeometry.v09(MetadataPlacement.flexExternal(), peers);
    long device = geometry.deviceFor(data);
    assertThat(geometry.layout(device).maxDataBytes()).isGreaterThanOrEqualTo(data);
    assertThat(geometry.layout(device - 4096).maxDataBytes()).isLessThan(data);
  }
}
