package io.quorate.cli;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.Optional;

/** What makes two diagnostics the same one: a file may be read as an input and again as what another one includes. */
record Identity(String file, int start, String code, String message) {
  /** The identity of a diagnostic of an input. */
  static Identity of(String path, Diagnostic diagnostic) {
    Optional<Span> span = diagnostic.span();
    String file = span.map(Span::source).map(Identity::file).orElse(path);
    return new Identity(
        file, span.map(Span::start).orElse(-1), diagnostic.code(), diagnostic.message());
  }

  private static String file(Source source) {
    return source
        .path()
        .map(path -> path.toAbsolutePath().normalize().toString())
        .orElse(source.name());
  }
}
