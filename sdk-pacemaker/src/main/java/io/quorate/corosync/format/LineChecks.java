package io.quorate.corosync.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What {@code fgets} with 512 bytes makes of the lines, and blanks that are none. */
final class LineChecks {
  /** The longest line with its line end, in bytes. */
  private static final int LONGEST = 511;

  private final Source source;
  private final DiagnosticSink sink;
  private final Charset charset;

  LineChecks(Source source, DiagnosticSink sink) {
    this.source = source;
    this.sink = sink;
    this.charset =
        source.malformedOffset().isPresent() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  void check() {
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      // Without a line end, fgets does not know yet that the file is over when its buffer is full.
      if (bytes(text, start, end) + 1 > LONGEST) {
        sink.report(
            Diagnostic.error(
                    "CORO003",
                    "the line is longer than " + (LONGEST - 1) + " bytes",
                    source.span(start, end))
                .withHelp("shorten it; comments count as well"));
      }
      nul(text, start, end);
      noBreakSpace(text, start, end);
      start = end + 1;
    }
  }

  private int bytes(String text, int start, int end) {
    int length = end - start;
    return length * 4 + 1 <= LONGEST ? length : text.substring(start, end).getBytes(charset).length;
  }

  private void nul(String text, int start, int end) {
    int nul = text.indexOf('\0', start);
    if (nul >= 0 && nul < end) {
      sink.report(
          Diagnostic.error(
                  "CORO003", "a NUL byte ends the line too early", source.span(nul, nul + 1))
              .withHelp("is this a text file?"));
    }
  }

  private void noBreakSpace(String text, int start, int end) {
    int at = text.indexOf('\u00a0', start);
    if (at < 0 || at >= end || text.substring(start, end).stripLeading().startsWith("#")) {
      return;
    }
    Span span = source.span(at, at + 1);
    sink.report(
        Diagnostic.warning(
                "CORO014", "the no-break space is no blank, but a part of the word", span)
            .withHelp("write a plain blank"));
  }
}
