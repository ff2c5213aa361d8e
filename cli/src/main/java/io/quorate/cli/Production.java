package io.quorate.cli;

import io.quorate.cli.Inputs.Input;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one output of each input: the diagnostics go to standard error, what was understood is written anyway. */
final class Production {
  private final Terminal terminal;
  private final Output output;
  private final Maker maker;

  Production(Terminal terminal, Output output, Maker maker) {
    this.terminal = terminal;
    this.output = output;
    this.maker = maker;
  }

  /** Makes the output for one input. */
  @FunctionalInterface
  interface Maker {
    /** The content of the output; what is wrong with the input goes to the sink. */
    byte[] make(Source source, DiagnosticSink sink);
  }

  /** Makes and writes the output for one input. */
  void make(Input input) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<byte[]> content =
        Guard.attempt(input.source(), found::add, () -> maker.make(input.source(), found::add));
    terminal.printError(Texts.of(input.path(), found));
    terminal.raise(Texts.hasErrors(found) ? ExitCode.FINDINGS : ExitCode.OK);
    content.ifPresent(bytes -> write(input.path(), bytes));
  }

  private void write(String path, byte[] bytes) {
    try {
      output.write(path, bytes);
    } catch (IOException e) {
      terminal.complain("cannot write the output for " + path + ": " + Inputs.reason(e));
      terminal.raise(ExitCode.OUTPUT_FAILED);
    }
  }
}
