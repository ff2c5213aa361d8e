package io.quorate.core.diagnostic;

import io.quorate.core.QuorateException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@code orThrow()} when a text has errors; carries all of them. */
public class ParseException extends QuorateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** An exception for diagnostics of which at least one is an error. */
  public ParseException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .map(DiagnosticPrinter::print)
            .collect(Collectors.joining()));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All diagnostics, warnings included, in the order in which they were found. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
