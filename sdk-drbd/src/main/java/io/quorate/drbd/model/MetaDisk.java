package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.OptionalInt;

/**
 * A {@code meta-disk} statement: where a volume's metadata is.
 *
 * @param path a block device, or {@code internal}
 * @param index the slot of 128 MiB in a device that several volumes share; absent for a device of its own
 * @param origin where it was read from
 */
public record MetaDisk(String path, OptionalInt index, Origin origin) {
  /** At the end of the backing device. */
  public static MetaDisk internal() {
    return external("internal");
  }

  /** On a device of its own. */
  public static MetaDisk external(String path) {
    return new MetaDisk(path, OptionalInt.empty(), Origin.none());
  }

  /** In a slot of a device that several volumes share. */
  public static MetaDisk external(String path, int index) {
    return new MetaDisk(path, OptionalInt.of(index), Origin.none());
  }

  /** Whether it is at the end of the backing device. */
  public boolean isInternal() {
    return path.equals("internal");
  }
}
