package io.quorate.ocfs2.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A decimal number as {@code strtoul} reads it: blanks before it, a sign, and the wrap of a negative one. */
final class UnsignedNumber implements OptionType<Long> {
  private static final Pattern SHAPE = Pattern.compile("[ \\t\\n\\u000b\\f\\r]*([-+]?)([0-9]+)");
  private static final BigInteger WRAP = BigInteger.ONE.shiftLeft(64);

  private final long max;
  private final String meant;

  /**
   * A number.
   *
   * @param max the largest that the tool takes
   * @param meant the range that the manual gives
   */
  UnsignedNumber(long max, String meant) {
    this.max = max;
    this.meant = meant;
  }

  @Override
  public Long read(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new OptionValueException(text.isEmpty() ? "empty" : "not a decimal number");
    }
    BigInteger value = new BigInteger(matcher.group(2));
    boolean overflow = value.compareTo(WRAP) >= 0;
    if (matcher.group(1).equals("-") && !overflow && value.signum() > 0) {
      value = WRAP.subtract(value);
    }
    if (overflow || value.compareTo(BigInteger.valueOf(max)) > 0) {
      throw new OptionValueException(
          matcher.group(1).equals("-") ? "negative" : "too big, at most " + max);
    }
    return value.longValue();
  }

  @Override
  public String print(Long value) {
    return value.toString();
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public Optional<String> range() {
    return Optional.of(meant);
  }
}
