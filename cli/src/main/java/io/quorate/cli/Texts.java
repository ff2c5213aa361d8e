package io.quorate.cli;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import java.util.List;

/** Diagnostics as people read them. */
final class Texts {
  private Texts() {}

  /** One diagnostic, drawn; without a place of its own it gets the path of the input. */
  static String of(String path, Diagnostic diagnostic) {
    String drawing = DiagnosticPrinter.print(diagnostic);
    return diagnostic.span().isPresent() ? drawing : path + ": " + drawing;
  }

  /** Diagnostics, drawn one below the other. */
  static String of(String path, List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(of(path, diagnostic));
    }
    return out.toString();
  }

  /** Whether any diagnostic is an error. */
  static boolean hasErrors(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError()) {
        return true;
      }
    }
    return false;
  }
}
