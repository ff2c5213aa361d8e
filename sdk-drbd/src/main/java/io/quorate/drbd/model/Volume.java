package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A volume: {@code volume N { }}, or the implicit volume 0 of statements outside of any {@code volume}.
 *
 * @param number 0..65534
 * @param implicit whether its statements stand outside of {@code volume}, as 8.3 wrote them
 * @param device the replicated device
 * @param disk the backing device; {@code none} for a diskless node
 * @param metaDisk where the metadata is; internal when absent
 * @param options {@code disk { }} of this volume
 * @param origin where it was read from
 */
@Value.Builder
public record Volume(
    int number,
    boolean implicit,
    Optional<Device> device,
    Optional<BackingDisk> disk,
    Optional<MetaDisk> metaDisk,
    Options options,
    Origin origin)
    implements WithVolume {

  /** A builder of {@code volume N}. */
  public static VolumeBuilder builder(int number) {
    return new VolumeBuilder()
        .number(number)
        .implicit(false)
        .options(Options.none())
        .origin(Origin.none());
  }

  /** A builder of the implicit volume 0. */
  public static VolumeBuilder unnumbered() {
    return builder(0).implicit(true);
  }
}
