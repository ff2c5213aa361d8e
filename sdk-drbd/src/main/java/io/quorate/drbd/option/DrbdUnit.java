package io.quorate.drbd.option;

import java.util.Optional;
import java.util.OptionalLong;

/** What a number without a suffix counts in an option of DRBD. */
public enum DrbdUnit {
  /** A bare count. */
  COUNT("", 0),
  /** Seconds. */
  SECONDS("s", 0),
  /** Tenths of a second. */
  TENTHS_OF_A_SECOND("1/10 s", 0),
  /** Milliseconds. */
  MILLISECONDS("ms", 0),
  /** Bytes. */
  BYTES("bytes", 0),
  /** Sectors of 512 bytes. */
  SECTORS("sectors of 512 bytes", 9),
  /** KiB. */
  KIBIBYTES("KiB", 10),
  /** KiB in a second. */
  KIBIBYTES_PER_SECOND("KiB/s", 10);

  private final String label;
  private final int shift;

  DrbdUnit(String label, int shift) {
    this.label = label;
    this.shift = shift;
  }

  /** The unit as a table shows it; empty for a bare count. */
  public Optional<String> label() {
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  /** How many bytes one of it is; empty when it does not count bytes. */
  public OptionalLong bytes() {
    return this == BYTES || shift > 0 ? OptionalLong.of(1L << shift) : OptionalLong.empty();
  }

  /** The power of two that the suffixes of a number are set against. */
  int shift() {
    return shift;
  }
}
