package io.quorate.corosync.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number as corosync reads it: {@code strtoll} and a range, or {@code strtoull}.
 *
 * <p>Numbers of 64 bits are unsigned: the negative value of a {@code long} stands for the upper half of the range.
 */
final class CorosyncNumber implements OptionType<Long> {
  private static final Pattern DIGITS = Pattern.compile("[ \\f\\x0B\\r]*[+-]?[0-9]+");
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  private final BigInteger min;
  private final BigInteger max;

  private CorosyncNumber(BigInteger min, BigInteger max) {
    this.min = min;
    this.max = max;
  }

  static CorosyncNumber between(long min, long max) {
    return new CorosyncNumber(BigInteger.valueOf(min), BigInteger.valueOf(max));
  }

  /** Unsigned, of 64 bits. */
  static CorosyncNumber u64() {
    return new CorosyncNumber(BigInteger.ZERO, TWO_64.subtract(BigInteger.ONE));
  }

  private boolean isU64() {
    return max.bitLength() == 64;
  }

  @Override
  public Long read(String text) {
    if (!DIGITS.matcher(text).matches()) {
      throw new OptionValueException("no whole number in the range " + range().orElseThrow());
    }
    String digits = text.strip();
    BigInteger value = new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
    if (isU64() && value.signum() < 0 && value.negate().compareTo(max) <= 0) {
      value = value.add(TWO_64); // as strtoull does
    }
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new OptionValueException("not in the range " + range().orElseThrow());
    }
    return value.longValue();
  }

  @Override
  public String print(Long value) {
    return isU64() ? Long.toUnsignedString(value) : value.toString();
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public Optional<String> range() {
    return Optional.of(min + ".." + max);
  }
}
