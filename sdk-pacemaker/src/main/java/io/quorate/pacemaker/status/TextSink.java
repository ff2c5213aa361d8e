package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;

/** Reports what the parsers of text do not understand. */
record TextSink(DiagnosticSink sink) {
  /** A line of an unknown kind, and those below it. */
  void unknown(TextItem item) {
    sink.report(
        Diagnostic.warning("PCMS101", "the line is not understood", item.span())
            .withHelp("it is left out of the status; the XML of the same tool may have it"));
    item.children().forEach(this::unknown);
  }

  /** Lines below one that has none. */
  void unknownChildren(TextItem item) {
    item.children().forEach(this::unknown);
  }
}
