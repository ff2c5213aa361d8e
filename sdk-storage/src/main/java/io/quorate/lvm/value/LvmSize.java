package io.quorate.lvm.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size as LVM prints it: {@code 1.99g}, {@code <1.72g}, {@code 4177920S}, {@code 1069547520B}; lvmreport(7), units.
 *
 * <p>Small letters count by 1024, capital ones by 1000, except {@code B} and {@code S}, which are bytes and sectors of
 * 512 bytes as {@code b} and {@code s} are.
 *
 * @param bytes the size in bytes, rounded as it was printed
 * @param exact whether nothing was rounded: bytes, sectors, or 0
 */
public record LvmSize(long bytes, boolean exact) {
  private static final Pattern TEXT =
      Pattern.compile("[<>]?(\\d{1,18}(?:\\.\\d{1,9})?) ?([bBsSkKmMgGtTpPeE]?)");
  private static final String UNITS = "kmgtpe";

  /** A size of some bytes. */
  public static LvmSize ofBytes(long bytes) {
    return new LvmSize(bytes, true);
  }

  /** A size with its unit; empty when there is no unit, unless the size is 0, or the text is no size. */
  public static Optional<LvmSize> read(String text) {
    return read(text, ' ');
  }

  /**
   * A size that may lack its unit.
   *
   * @param unit the unit of {@code --units} where {@code --nosuffix} was given, for example {@code b}
   */
  public static Optional<LvmSize> read(String text, char unit) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    char letter = matcher.group(2).isEmpty() ? unit : matcher.group(2).charAt(0);
    if (number.signum() == 0) {
      return Optional.of(new LvmSize(0, !text.contains("<")));
    }
    Optional<BigDecimal> factor = factor(letter);
    BigDecimal bytes = factor.map(number::multiply).orElse(BigDecimal.ZERO);
    if (factor.isEmpty() || bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      return Optional.empty();
    }
    return Optional.of(new LvmSize(bytes.longValue(), "bBsS".indexOf(letter) >= 0));
  }

  private static Optional<BigDecimal> factor(char letter) {
    switch (letter) {
      case 'b', 'B' -> {
        return Optional.of(BigDecimal.ONE);
      }
      case 's', 'S' -> {
        return Optional.of(BigDecimal.valueOf(512));
      }
      default -> {
        int power = UNITS.indexOf(Character.toLowerCase(letter)) + 1;
        int base = Character.isLowerCase(letter) ? 1024 : 1000;
        return power == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(base).pow(power));
      }
    }
  }

  /** The size in bytes as commands take it: {@code 4194304b}. */
  @Override
  public String toString() {
    return bytes + "b";
  }
}
