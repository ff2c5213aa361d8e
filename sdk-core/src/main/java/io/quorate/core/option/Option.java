package io.quorate.core.option;

import java.util.Optional;

/**
 * One row of an option table.
 *
 * @param name as the file writes it
 * @param type how its value is read and written
 * @param defaultText the value that holds when the file does not set it, as the tool writes it; empty when there is none
 * @param unit what a bare number counts, for example {@code 1/10 s} or {@code KiB/s}
 * @param since the first release that knows it
 * @param until the first release that does not know it any more
 * @param help one line
 * @param <T> the value
 */
public record Option<T>(
    String name,
    OptionType<T> type,
    Optional<String> defaultText,
    Optional<String> unit,
    Optional<String> since,
    Optional<String> until,
    String help) {

  /** A row without unit, default and releases. */
  public static <T> Option<T> of(String name, OptionType<T> type, String help) {
    return new Option<>(
        name, type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), help);
  }

  /** The same row with a default. */
  public Option<T> withDefault(String text) {
    return new Option<>(name, type, Optional.of(text), unit, since, until, help);
  }

  /** The same row with a unit. */
  public Option<T> withUnit(String text) {
    return new Option<>(name, type, defaultText, Optional.of(text), since, until, help);
  }

  /** The same row, known from a release on. */
  public Option<T> since(String release) {
    return new Option<>(name, type, defaultText, unit, Optional.of(release), until, help);
  }

  /** The same row, not known any more from a release on. */
  public Option<T> until(String release) {
    return new Option<>(name, type, defaultText, unit, since, Optional.of(release), help);
  }

  /** The default as a value. */
  public Optional<T> defaultValue() {
    return defaultText.map(type::read);
  }
}
