package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What Pacemaker makes of a text.
 *
 * @param <T> the kind of value
 * @param value the value; empty when Pacemaker finds the text invalid
 * @param diagnostics why it is invalid, or what it means other than what it seems to say; without a place, which
 *     {@link Diagnostic#at} gives
 */
public record Reading<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }

  static <T> Reading<T> of(T value, List<Diagnostic> diagnostics) {
    return new Reading<>(Optional.of(value), diagnostics);
  }

  static <T> Reading<T> invalid(Diagnostic diagnostic) {
    return new Reading<>(Optional.empty(), List.of(diagnostic));
  }

  /** The value, or another one when the text is invalid. */
  public T orElse(T other) {
    return value.orElse(other);
  }
}
