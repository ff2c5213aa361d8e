package io.quorate.drbd.show;

import io.quorate.core.option.Options;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.MetaDisk;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One volume of a resource as it runs on this node.
 *
 * @param number of the volume
 * @param device its minor number, in 8.0 its path
 * @param disk the backing disk; {@code none} when the volume is meant to have none, absent when none is attached
 * @param metaDisk where its metadata is; absent without a disk
 * @param options of the disk
 * @param more statements that are not known here, as they were printed
 */
public record RunningVolume(
    int number,
    Optional<Device> device,
    Optional<BackingDisk> disk,
    Optional<MetaDisk> metaDisk,
    Options options,
    Map<String, String> more) {
  /** Copies the map. */
  public RunningVolume {
    more = Map.copyOf(more);
  }

  /** The minor number. */
  public OptionalInt minor() {
    return device.map(Device::minorNumber).orElse(OptionalInt.empty());
  }

  /** Whether a disk is attached. */
  public boolean hasDisk() {
    return disk.isPresent() && !disk.get().isNone();
  }
}
