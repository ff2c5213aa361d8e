package io.quorate.drbd.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number of an option of DRBD, read to the option's own unit.
 *
 * <p>The text is decimal digits and at most one suffix. Without a suffix it counts the option's unit; {@code K}, {@code M},
 * {@code G} (or {@code k}, {@code m}, {@code g}) are 1024, 1024² and 1024³ bytes, {@code s} is a sector of 512 bytes. The
 * value is always in the option's unit: {@code resync-rate 33M} is 33792 (KiB/s), {@code c-fill-target 1M} is 2048
 * (sectors). A suffix smaller than the unit is rounded up: {@code resync-rate 3s} is 2. Where the unit does not count
 * bytes a suffix is a mere factor: {@code max-buffers 8k} is 8192, {@code max-buffers 1s} is 512.
 *
 * <p>The tool's reading (drbd-utils 9.22) is followed to the letter: white space and a sign may stand before the digits,
 * leading zeros do not mean octal, hexadecimal is refused. Numbers are unsigned and have 64 bits: more digits than that
 * are read as 2⁶⁴-1, and {@code -1} is read as 2⁶⁴-1 too, which is out of most ranges. A value above 2⁶³-1 is given as
 * the negative {@code long} with the same bits.
 */
public final class DrbdNumber implements OptionType<Long> {
  private static final Pattern TEXT =
      Pattern.compile("[ \\t\\n\\x0B\\f\\r]*([+-]?)([0-9]+)([KkMmGgs]?)");
  private static final Pattern BARE = Pattern.compile("[0-9]{1,8}[KMGs]?");
  private static final int MAX_DIGITS = 20;

  private final long min;
  private final long max;
  private final DrbdUnit unit;
  private final boolean checked;

  private DrbdNumber(long min, long max, DrbdUnit unit, boolean checked) {
    this.min = min;
    this.max = max;
    this.unit = unit;
    this.checked = checked;
  }

  /**
   * A number in a range of a unit.
   *
   * @param min the smallest value; when it is negative the number is signed
   * @param max the largest value; -1 for 2⁶⁴-1
   */
  public static DrbdNumber of(long min, long max, DrbdUnit unit) {
    return new DrbdNumber(min, max, unit, true);
  }

  /** The same number for an option whose range drbdadm does not check, because drbdsetup brings the value into it. */
  public DrbdNumber clamped() {
    return new DrbdNumber(min, max, unit, false);
  }

  /** The smallest value in the option's unit. */
  public long min() {
    return min;
  }

  /** The largest value in the option's unit; -1 for 2⁶⁴-1. */
  public long max() {
    return max;
  }

  /** What a number without a suffix counts. */
  public DrbdUnit unit() {
    return unit;
  }

  /** Whether a value out of the range is refused. */
  public boolean checked() {
    return checked;
  }

  @Override
  public Long read(String text) {
    long value = read(text, unit);
    if (checked && compare(value, min) < 0) {
      throw new OptionValueException("too small, at least " + print(min));
    }
    if (checked && compare(value, max) > 0) {
      throw new OptionValueException("too big, at most " + print(max));
    }
    return value;
  }

  /**
   * The value of a text in a unit, whatever its range.
   *
   * @throws OptionValueException when the text is no number, or too big for its suffix
   */
  public static long read(String text, DrbdUnit unit) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new OptionValueException("not a number (digits and at most one of K, M, G, s)");
    }
    long value = unsigned(matcher.group(2), matcher.group(1).equals("-"));
    if (matcher.group(3).isEmpty()) {
      return value;
    }
    int shift = shift(matcher.group(3).charAt(0)) - unit.shift();
    if (shift < 0) {
      return (value + (1L << -shift) - 1) >>> -shift;
    }
    if (Long.compareUnsigned(value, -1L >>> shift) > 0) {
      throw new OptionValueException("not a number of 64 bits");
    }
    return value << shift;
  }

  /**
   * The value of a text as the {@code global} section writes numbers: one to eight digits and at most one of {@code K},
   * {@code M}, {@code G}, {@code s}, which the scanner of drbdadm must see without quotes.
   *
   * @throws OptionValueException when the text is no such number
   */
  public static long readBare(String text) {
    if (!BARE.matcher(text).matches()) {
      throw new OptionValueException(
          "not a number (one to eight digits and at most one of K, M, G, s, without quotes)");
    }
    return read(text, DrbdUnit.COUNT);
  }

  /**
   * A value of this option in bytes (or bytes in a second).
   *
   * @throws IllegalStateException when the unit does not count bytes
   * @throws ArithmeticException when the result exceeds a {@code long}
   */
  public long bytes(long value) {
    return Math.multiplyExact(
        value,
        unit.bytes().orElseThrow(() -> new IllegalStateException(unit + " does not count bytes")));
  }

  @Override
  public String print(Long value) {
    return min < 0 ? Long.toString(value) : Long.toUnsignedString(value);
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public Optional<String> range() {
    return Optional.of(print(min) + ".." + print(max) + (checked ? "" : " (not checked)"));
  }

  private int compare(long a, long b) {
    return min < 0 ? Long.compare(a, b) : Long.compareUnsigned(a, b);
  }

  private static long unsigned(String digits, boolean negative) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    if (significant.length() > MAX_DIGITS) {
      return -1L;
    }
    try {
      long value = Long.parseUnsignedLong(significant);
      return negative ? -value : value;
    } catch (NumberFormatException e) {
      return -1L;
    }
  }

  private static int shift(char suffix) {
    return switch (Character.toUpperCase(suffix)) {
      case 'K' -> 10;
      case 'M' -> 20;
      case 'G' -> 30;
      default -> 9;
    };
  }
}
