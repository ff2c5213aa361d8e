package io.quorate.drbd.metadata;

import java.util.Locale;

/**
 * A generation of the data of a device, 64 bits.
 *
 * <p>The lowest bit does not belong to the name: it is set when the node was primary.
 *
 * @param value the bits
 */
public record GenerationUuid(long value) {
  /** No generation. */
  public static final GenerationUuid NONE = new GenerationUuid(0);

  /** What {@code create-md} writes: there was no data yet. */
  public static final GenerationUuid JUST_CREATED = new GenerationUuid(4);

  /**
   * The identifier of up to 16 hexadecimal digits.
   *
   * @throws NumberFormatException when it is something else
   */
  public static GenerationUuid of(String digits) {
    return new GenerationUuid(Long.parseUnsignedLong(digits, 16));
  }

  /** Whether all bits are zero. */
  public boolean isNone() {
    return value == 0;
  }

  /** Whether it is the mark of new metadata, lowest bit ignored; releases before 8.0.2 wrote zero instead in a resync. */
  public boolean isJustCreated() {
    return isSameAs(JUST_CREATED) || isSameAs(NONE);
  }

  /** Whether the node was primary with it: the lowest bit. */
  public boolean wasPrimary() {
    return (value & 1) != 0;
  }

  /** Whether it names the same generation: the lowest bit does not count. */
  public boolean isSameAs(GenerationUuid other) {
    return (value & ~1L) == (other.value & ~1L);
  }

  /** 16 upper-case hexadecimal digits, as the tools print it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%016X", value);
  }
}
