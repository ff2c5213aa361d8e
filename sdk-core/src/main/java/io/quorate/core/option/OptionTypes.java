package io.quorate.core.option;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The option types that every subsystem needs. */
public final class OptionTypes {
  private OptionTypes() {}

  /** Two words, for example {@code yes} and {@code no}. */
  public static OptionType<Boolean> bool(String yes, String no) {
    return new OptionType<>() {
      @Override
      public Boolean read(String text) {
        if (text.equals(yes)) {
          return true;
        }
        if (text.equals(no)) {
          return false;
        }
        throw new OptionValueException("neither '" + yes + "' nor '" + no + "'");
      }

      @Override
      public String print(Boolean value) {
        return value ? yes : no;
      }

      @Override
      public String kind() {
        return "boolean";
      }

      @Override
      public List<String> keywords() {
        return List.of(yes, no);
      }
    };
  }

  /** Any text of up to a number of characters. */
  public static OptionType<String> text(int maxLength) {
    return new OptionType<>() {
      @Override
      public String read(String text) {
        if (text.length() > maxLength) {
          throw new OptionValueException("too long, at most " + maxLength + " characters");
        }
        return text;
      }

      @Override
      public String print(String value) {
        return value;
      }

      @Override
      public String kind() {
        return "text";
      }

      @Override
      public Optional<String> range() {
        return maxLength == Integer.MAX_VALUE
            ? Optional.empty()
            : Optional.of("0.." + maxLength + " characters");
      }
    };
  }

  /** One word of a list. */
  public static OptionType<String> keyword(String... words) {
    return keyword(List.of(words), String::equals);
  }

  /** One word of a list in capital or small letters; it is read as the list spells it. */
  public static OptionType<String> keywordIgnoringCase(String... words) {
    return keyword(List.of(words), String::equalsIgnoreCase);
  }

  private static OptionType<String> keyword(
      List<String> allowed, BiPredicate<String, String> same) {
    return new OptionType<>() {
      @Override
      public String read(String text) {
        return allowed.stream()
            .filter(word -> same.test(word, text))
            .findFirst()
            .orElseThrow(
                () ->
                    new OptionValueException(
                        "not one of "
                            + allowed.stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(", "))));
      }

      @Override
      public String print(String value) {
        return value;
      }

      @Override
      public String kind() {
        return "keyword";
      }

      @Override
      public List<String> keywords() {
        return allowed;
      }
    };
  }

  /**
   * A name without a value: its text is empty when it is set.
   *
   * <p>A flag is switched off by leaving it out, so {@code print(false)} throws an {@link IllegalArgumentException}.
   */
  public static OptionType<Boolean> flag() {
    return new OptionType<>() {
      @Override
      public Boolean read(String text) {
        if (!text.isEmpty()) {
          throw new OptionValueException("not allowed, the option stands alone");
        }
        return true;
      }

      @Override
      public String print(Boolean value) {
        if (!value) {
          throw new IllegalArgumentException("a flag is switched off by leaving it out");
        }
        return "";
      }

      @Override
      public String kind() {
        return "flag";
      }
    };
  }

  /** Any number of words between white space. */
  public static OptionType<List<String>> words() {
    return new OptionType<>() {
      @Override
      public List<String> read(String text) {
        String words = text.strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
      }

      @Override
      public String print(List<String> value) {
        return String.join(" ", value);
      }

      @Override
      public String kind() {
        return "words";
      }
    };
  }

  /**
   * A whole number in a range.
   *
   * @param min the smallest allowed value
   * @param max the largest allowed value
   * @param reader reads the digits and a unit suffix, if the format has any; throws {@link OptionValueException}
   */
  public static OptionType<Long> number(long min, long max, Function<String, Long> reader) {
    return new OptionType<>() {
      @Override
      public Long read(String text) {
        long value = reader.apply(text);
        if (value < min) {
          throw new OptionValueException("too small, at least " + min);
        }
        if (value > max) {
          throw new OptionValueException("too big, at most " + max);
        }
        return value;
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
        return Optional.of(min + ".." + max);
      }
    };
  }
}
