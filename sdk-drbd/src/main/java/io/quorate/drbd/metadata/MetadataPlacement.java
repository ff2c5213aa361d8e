package io.quorate.drbd.metadata;

import java.util.OptionalInt;

/**
 * Where metadata is put: at the end of the data, on a device of its own, or in a slot of a shared device.
 *
 * @param kind which of these
 * @param index of the slot, 0..255; absent without slots
 */
public record MetadataPlacement(Kind kind, OptionalInt index) {
  /** The size of a slot, in bytes: 128 MiB. */
  public static final long SLOT_BYTES = 128L << 20;

  /** The kind of place. */
  public enum Kind {
    /** At the end of the backing device. */
    INTERNAL,
    /** On a device of its own, all of which it uses. */
    FLEX_EXTERNAL,
    /** In a slot of 128 MiB. */
    INDEXED
  }

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException when it is outside of 0..255, or there although there are no slots
   */
  public MetadataPlacement {
    if (index.isPresent() != (kind == Kind.INDEXED)
        || index.orElse(0) < 0
        || index.orElse(0) > 255) {
      throw new IllegalArgumentException("an index of 0..255 belongs to a slot");
    }
  }

  /** At the end of the backing device: {@code meta-disk internal}. */
  public static MetadataPlacement internal() {
    return new MetadataPlacement(Kind.INTERNAL, OptionalInt.empty());
  }

  /** On a device of its own: {@code meta-disk /dev/sdc1}. */
  public static MetadataPlacement flexExternal() {
    return new MetadataPlacement(Kind.FLEX_EXTERNAL, OptionalInt.empty());
  }

  /** In a slot of a shared device: {@code meta-disk /dev/sdc1 [2]}. */
  public static MetadataPlacement indexed(int index) {
    return new MetadataPlacement(Kind.INDEXED, OptionalInt.of(index));
  }

  /** The word for {@code drbdmeta}'s command line: {@code internal}, {@code flex-external} or the index. */
  public String word() {
    return switch (kind) {
      case INTERNAL -> "internal";
      case FLEX_EXTERNAL -> "flex-external";
      case INDEXED -> Integer.toString(index.orElseThrow());
    };
  }

  @Override
  public String toString() {
    return word();
  }
}
