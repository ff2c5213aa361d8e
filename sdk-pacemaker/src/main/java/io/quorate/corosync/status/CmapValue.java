package io.quorate.corosync.status;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One value in the map of corosync.
 *
 * @param type its type
 * @param text as the tool prints it; empty text for bytes that were not asked for with {@code -b}
 * @param shown false for bytes that were not asked for
 */
public record CmapValue(CmapType type, String text, boolean shown) {
  private static final String EMPTY = "*empty*";

  /** A value that is shown. */
  public static CmapValue of(CmapType type, String text) {
    return new CmapValue(type, text, true);
  }

  /** The whole number, whatever its size; empty for other types. */
  public Optional<BigInteger> integer() {
    return type.isInteger() && text.matches("-?\\d{1,20}")
        ? Optional.of(new BigInteger(text))
        : Optional.empty();
  }

  /** The whole number; empty for other types, and for a {@code u64} beyond the range of {@code long}. */
  public OptionalLong number() {
    Optional<BigInteger> value = integer().filter(number -> number.bitLength() < Long.SIZE);
    return value.isPresent() ? OptionalLong.of(value.get().longValue()) : OptionalLong.empty();
  }

  /** The number with a fraction; empty for other types, and for what is no number ({@code nan}). */
  public OptionalDouble decimal() {
    return type.isDecimal() && text.matches("-?\\d{1,400}(?:\\.\\d{1,40})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  /** The text of a {@code str}; empty for other types. */
  public Optional<String> string() {
    return type == CmapType.STR ? Optional.of(text) : Optional.empty();
  }

  /** The bytes; empty for other types and when {@code -b} was not asked for. */
  public Optional<byte[]> bytes() {
    if (type != CmapType.BIN || !shown) {
      return Optional.empty();
    }
    return Optional.of(text.equals(EMPTY) ? new byte[0] : unescape(text));
  }

  /** {@code \\} is a backslash, {@code \xHH} a byte; older tools print eight digits for bytes from 80 on. */
  private static byte[] unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '\\' || i + 1 >= raw.length) {
        bytes.write(raw[i]);
      } else if (raw[i + 1] != 'x') {
        bytes.write(raw[++i]);
      } else {
        String digits = digits(text, i + 2);
        bytes.write(
            digits.isEmpty() ? 'x' : Integer.parseInt(digits.substring(digits.length() - 2), 16));
        i += 1 + digits.length();
      }
    }
    return bytes.toByteArray();
  }

  private static String digits(String text, int at) {
    for (int length : new int[] {8, 2}) {
      String found = text.substring(at, Math.min(text.length(), at + length));
      boolean whole = length == 2 ? found.matches("[0-9A-F]{2}") : found.matches("F{6}[0-9A-F]{2}");
      if (whole) {
        return found;
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return "(" + type + ")" + (shown ? " = " + text : "");
  }
}
