package io.quorate.core.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules found.
 *
 * @param diagnostics in the order of the rules
 */
public record Report(List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Report {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether nothing was found. */
  public boolean isClean() {
    return diagnostics.isEmpty();
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** All findings, drawn. */
  @Override
  public String toString() {
    return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }
}
