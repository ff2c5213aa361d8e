package io.quorate.cli;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was found in one input.
 *
 * @param path as it was given
 * @param entry the format that it was read as
 * @param error whether an error was found, also when it was listed before and is not listed again
 * @param diagnostics what is to be listed
 */
record Finding(String path, FormatEntry<?> entry, boolean error, List<Diagnostic> diagnostics) {
  /** A finding that lists everything. */
  static Finding of(String path, FormatEntry<?> entry, List<Diagnostic> diagnostics) {
    return new Finding(path, entry, Texts.hasErrors(diagnostics), diagnostics);
  }

  /** {@code ok} or {@code error}. */
  String verdict() {
    return error ? "error" : "ok";
  }
}
