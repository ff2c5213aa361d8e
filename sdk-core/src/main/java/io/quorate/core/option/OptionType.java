package io.quorate.core.option;

import java.util.List;
import java.util.Optional;

/**
 * How the text of an option's value is read and written.
 *
 * @param <T> the value
 */
public interface OptionType<T> {
  /**
   * Reads a text.
   *
   * @throws OptionValueException when the text is no value of this type; the message says why
   */
  T read(String text);

  /** The text of a value; reading it gives the value again. */
  String print(T value);

  /** The kind of type in a word: {@code boolean}, {@code flag}, {@code number}, {@code keyword}, {@code text} … */
  String kind();

  /** The words that are allowed, when there is a list of them. */
  default List<String> keywords() {
    return List.of();
  }

  /** The allowed range as text, for example {@code 1..600}. */
  default Optional<String> range() {
    return Optional.empty();
  }
}
