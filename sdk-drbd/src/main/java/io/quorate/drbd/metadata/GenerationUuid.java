package io.quorate.drbd.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A generation of the data of a device, 64 bits.
 *
 * <p>The lowest bit does not belong to the name: it is set when the node was primary. Immutable. A class and not a record,
 * so that it is shown as digits and not as a signed number.
 */
public final class GenerationUuid {
  /** No generation. */
  public static final GenerationUuid NONE = new GenerationUuid(0);

  /** What {@code create-md} writes: there was no data yet. */
  public static final GenerationUuid JUST_CREATED = new GenerationUuid(4);

  private final long value;

  /** The identifier of these bits. */
  public GenerationUuid(long value) {
    this.value = value;
  }

  /**
   * The identifier of up to 16 hexadecimal digits.
   *
   * @throws NumberFormatException when it is something else
   */
  public static GenerationUuid of(String digits) {
    return new GenerationUuid(Long.parseUnsignedLong(digits, 16));
  }

  /** The bits. */
  public long value() {
    return value;
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

  /** Whether all bits are equal, the lowest too. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GenerationUuid && ((GenerationUuid) other).value == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  /** 16 upper-case hexadecimal digits, as the tools print it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%016X", value);
  }
}
