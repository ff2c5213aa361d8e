package io.quorate.core.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.ParseException;
import java.util.List;
import java.util.function.Function;

/**
 * What was read, and what was found on the way: both are always there.
 *
 * @param value everything that could be understood, also when there are errors
 * @param diagnostics in the order in which they were found
 * @param <T> the model
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The value of a text without errors.
   *
   * @throws ParseException when there is an error; it carries all diagnostics
   */
  public T orThrow() {
    if (hasErrors()) {
      throw new ParseException(diagnostics);
    }
    return value;
  }

  /** The same diagnostics with another value. */
  public <R> Parsed<R> map(Function<? super T, ? extends R> function) {
    return new Parsed<>(function.apply(value), diagnostics);
  }
}
