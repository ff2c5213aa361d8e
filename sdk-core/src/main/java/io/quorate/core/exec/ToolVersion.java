package io.quorate.core.exec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a tool: {@code 9.22.0}, {@code 2.1.5-rc1}, {@code 2.03.16(2)}.
 *
 * <p>Numbers are compared as numbers, and missing ones count as 0: {@code 9.2} equals {@code 9.2.0}. A version whose
 * suffix says {@code alpha}, {@code beta}, {@code pre} or {@code rc} comes before the version without it; any other
 * suffix, such as a distribution's, comes after it.
 */
public final class ToolVersion implements Comparable<ToolVersion> {
  private static final String NUMBERS = "(\\d{1,30}(?:\\.\\d{1,30})*)";
  private static final Pattern WHOLE = Pattern.compile("v?" + NUMBERS + "(\\S*)");
  private static final Pattern INSIDE =
      Pattern.compile("(?<![\\w.])v?(\\d{1,30}(?:\\.\\d{1,30})+)([-~+(.]?[\\w.~+()-]*\\w\\)?)?");
  private static final Pattern EARLY = Pattern.compile("[-.~_]?(alpha|beta|pre|rc)\\d*.*");
  private static final Pattern WORD = Pattern.compile("\\d+|\\D+");

  private final String text;
  private final List<BigInteger> numbers;
  private final String suffix;

  private ToolVersion(String text, String numbers, @Nullable String suffix) {
    this.text = text;
    List<BigInteger> all = new ArrayList<>();
    for (String number : numbers.split("\\.")) {
      all.add(new BigInteger(number));
    }
    while (all.size() > 1 && all.get(all.size() - 1).signum() == 0) {
      all.remove(all.size() - 1);
    }
    this.numbers = List.copyOf(all);
    this.suffix = suffix == null ? "" : suffix;
  }

  /**
   * A version from its text, for example {@code 9.22.0}.
   *
   * @throws IllegalArgumentException when the text does not begin with a number, or has a space in it
   */
  public static ToolVersion parse(String text) {
    Matcher matcher = WHOLE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no version: '" + text + "'");
    }
    return new ToolVersion(text.strip(), matcher.group(1), matcher.group(2));
  }

  /** The first version with a dot in it in the words of a tool, for example {@code Pacemaker 2.1.5}. */
  public static Optional<ToolVersion> find(String words) {
    Matcher matcher = INSIDE.matcher(words);
    return matcher.find()
        ? Optional.of(new ToolVersion(matcher.group(), matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether this version is another one or a later one. */
  public boolean isAtLeast(String other) {
    return compareTo(parse(other)) >= 0;
  }

  @Override
  public int compareTo(ToolVersion other) {
    int size = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < size; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(rank(), other.rank());
    return order != 0 ? order : compareSuffixes(suffix, other.suffix);
  }

  private BigInteger number(int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }

  private int rank() {
    return suffix.isEmpty() ? 0 : EARLY.matcher(suffix).matches() ? -1 : 1;
  }

  private static int compareSuffixes(String left, String right) {
    Matcher a = WORD.matcher(left);
    Matcher b = WORD.matcher(right);
    while (true) {
      boolean more = a.find();
      if (more != b.find()) {
        return more ? 1 : -1;
      }
      if (!more) {
        return left.compareTo(right);
      }
      boolean digits = isDigit(a.group()) && isDigit(b.group());
      int order =
          digits
              ? new BigInteger(a.group()).compareTo(new BigInteger(b.group()))
              : a.group().compareTo(b.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Equal when neither comes before the other. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ToolVersion that
        && numbers.equals(that.numbers)
        && suffix.equals(that.suffix);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The text that the version was read from. */
  @Override
  public String toString() {
    return text;
  }
}
