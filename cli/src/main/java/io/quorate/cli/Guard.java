package io.quorate.cli;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns what a reader should never throw into a diagnostic, so that the other files still get their turn. */
final class Guard {
  /** The code of the diagnostic for a bug in a format or rule. */
  static final String CODE = "CLI001";

  private Guard() {}

  /** The result of some work on a source; empty, with an error in the sink, when it failed. */
  static <R> Optional<R> attempt(Source source, DiagnosticSink sink, Supplier<R> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      sink.report(
          Diagnostic.error(CODE, "internal error: " + e, source.span(0, 0))
              .withHelp("this is a bug in quorate" + place(e) + "; please report it"));
      return Optional.empty();
    }
  }

  private static String place(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length == 0 ? "" : ", at " + trace[0];
  }
}
