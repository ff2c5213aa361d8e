package io.quorate.corosync.status;

import java.util.Arrays;
import java.util.Optional;

/** The type of a value in the map of corosync; corosync-cmapctl(8), cmap_get(3). */
public enum CmapType {
  /** Signed, 8 bits. */
  I8("i8"),
  /** Unsigned, 8 bits. */
  U8("u8"),
  /** Signed, 16 bits. */
  I16("i16"),
  /** Unsigned, 16 bits. */
  U16("u16"),
  /** Signed, 32 bits. */
  I32("i32"),
  /** Unsigned, 32 bits. */
  U32("u32"),
  /** Signed, 64 bits. */
  I64("i64"),
  /** Unsigned, 64 bits. */
  U64("u64"),
  /** A number with a fraction, 32 bits. */
  FLT("flt"),
  /** A number with a fraction, 64 bits. */
  DBL("dbl"),
  /** A text. */
  STR("str"),
  /** Bytes. */
  BIN("bin");

  private final String word;

  CmapType(String word) {
    this.word = word;
  }

  /** The word that the tool prints and takes. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<CmapType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** Whether its values are whole numbers. */
  public boolean isInteger() {
    return compareTo(FLT) < 0;
  }

  /** Whether its values have a fraction. */
  public boolean isDecimal() {
    return this == FLT || this == DBL;
  }

  @Override
  public String toString() {
    return word;
  }
}
