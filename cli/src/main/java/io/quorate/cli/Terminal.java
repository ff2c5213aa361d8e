package io.quorate.cli;

import io.quorate.core.catalog.FormatCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What a run works with: three streams, the formats, and the exit code so far. Text is UTF-8 always. */
final class Terminal {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Supplier<FormatCatalog> catalog;
  private int exitCode = ExitCode.OK;

  Terminal(InputStream in, PrintStream out, PrintStream err, Supplier<FormatCatalog> catalog) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.catalog = catalog;
  }

  /** The formats; they are loaded when a command asks for them. */
  FormatCatalog catalog() {
    return catalog.get();
  }

  /** All of standard input. */
  byte[] input() throws IOException {
    return in.readAllBytes();
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard output, for bytes. */
  OutputStream out() {
    return out;
  }

  /** Writes text to standard output. */
  void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes to standard output. */
  void write(byte[] bytes) {
    out.write(bytes, 0, bytes.length);
  }

  /** Writes text to standard error. */
  void printError(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    err.write(bytes, 0, bytes.length);
  }

  /** Writes {@code quorate: MESSAGE} to standard error. */
  void complain(String message) {
    printError("quorate: " + message + "\n");
  }

  /** Raises the exit code; a lower one than before changes nothing. */
  void raise(int code) {
    exitCode = Math.max(exitCode, code);
  }

  /** The highest exit code so far. */
  int exitCode() {
    return exitCode;
  }

  /**
   * Hands everything written so far to whoever reads it.
   *
   * @throws BrokenPipeException when nobody does
   */
  void flush() {
    err.flush();
    if (out.checkError()) {
      throw new BrokenPipeException();
    }
  }

  /** Runs something that writes to a stream of this terminal, which throws nothing of its own. */
  static void writing(Writing body) {
    try {
      body.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Code that writes JSON. */
  @FunctionalInterface
  interface Writing {
    /** Writes. */
    void run() throws IOException;
  }
}
