package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of one object as texts, taken one by one; what nobody takes is left over and reported. */
final class StatusFields {
  /** What the kernel says when it does not know how long a resync takes. */
  private static final long UNKNOWN_ETA = 987_654_321L;

  private record Field(String text, Supplier<Span> place) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final DiagnosticSink sink;

  StatusFields(DiagnosticSink sink) {
    this.sink = sink;
  }

  void put(String key, String text, Span span) {
    put(key, text, () -> span);
  }

  /** A field whose place is only looked for when it is to blame. */
  void put(String key, String text, Supplier<Span> place) {
    fields.put(key, new Field(text, place));
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  private @Nullable Field take(String key) {
    Field field = fields.remove(key);
    return field == null || field.text().isEmpty() ? null : field;
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(take(key)).map(Field::text);
  }

  /** A word of a list; a word that is not in it is reported and left out. */
  <E> Optional<E> word(String key, Function<String, Optional<E>> words) {
    Field field = take(key);
    if (field == null) {
      return Optional.empty();
    }
    Optional<E> value = words.apply(field.text());
    if (value.isEmpty()) {
      sink.warning(
          "DRBD201",
          "'" + field.text() + "' is no known value of '" + key + "'",
          field.place().get());
    }
    return value;
  }

  /** Words joined by commas; {@code no} is none. */
  <E extends Enum<E>> Set<E> words(String key, Class<E> type, Function<String, Optional<E>> words) {
    Set<E> result = EnumSet.noneOf(type);
    Field field = take(key);
    if (field == null || field.text().equals("no")) {
      return result;
    }
    for (String word : field.text().split(",")) {
      Optional<E> value = words.apply(word);
      if (value.isPresent()) {
        result.add(value.get());
      } else {
        sink.warning(
            "DRBD201", "'" + word + "' is no known value of '" + key + "'", field.place().get());
      }
    }
    return result;
  }

  Optional<Boolean> yesNo(String key) {
    return text(key).map(text -> text.equals("yes") || text.equals("true"));
  }

  OptionalInt integer(String key) {
    OptionalLong number = number(key);
    boolean fits = number.isPresent() && (int) number.getAsLong() == number.getAsLong();
    return fits ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  Optional<Long> counter(String key) {
    OptionalLong number = number(key);
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  OptionalLong number(String key) {
    Field field = take(key);
    if (field == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(field.text()));
    } catch (NumberFormatException e) {
      sink.warning(
          "DRBD203", "'" + field.text() + "' is no number for '" + key + "'", field.place().get());
      return OptionalLong.empty();
    }
  }

  /** A number with a fraction; {@code nan} and {@code inf} are absent. */
  OptionalDouble fraction(String key) {
    Field field = take(key);
    if (field == null || field.text().endsWith("nan") || field.text().endsWith("inf")) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(field.text());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      sink.warning(
          "DRBD203", "'" + field.text() + "' is no number for '" + key + "'", field.place().get());
      return OptionalDouble.empty();
    }
  }

  OptionalLong secondsLeft(String key) {
    OptionalDouble seconds = fraction(key);
    return seconds.isEmpty() || seconds.getAsDouble() >= UNKNOWN_ETA || seconds.getAsDouble() < 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(seconds.getAsDouble()));
  }

  /** What is left over; each field of it is reported. */
  Map<String, String> rest(String object) {
    Map<String, String> rest = new LinkedHashMap<>();
    fields.forEach(
        (key, field) -> {
          rest.put(key, field.text());
          sink.report(
              Diagnostic.warning(
                      "DRBD202",
                      "the field '" + key + "' of a " + object + " is not known",
                      field.place().get())
                  .withHelp("it is kept as it is"));
        });
    fields.clear();
    return rest;
  }
}
