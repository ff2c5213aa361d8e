package io.quorate.core.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One text with its value, for editing.
 *
 * <p>Immutable: {@link #edit} gives another document in which only what changed is written anew. Comments, order,
 * spacing and directives that the SDK does not know stay as they are.
 *
 * <pre>{@code
 * Document<DrbdConfig> document = DrbdFormats.CONFIG.open(path);
 * document.edit(config -> config.withResource(...)).save();
 * }</pre>
 *
 * @param <T> the model
 */
public final class Document<T> {
  private final Source source;
  private final T value;
  private final List<Diagnostic> diagnostics;
  private final Function<T, Document<T>> editor;

  Document(Source source, T value, List<Diagnostic> diagnostics, Function<T, Document<T>> editor) {
    this.source = source;
    this.value = value;
    this.diagnostics = List.copyOf(diagnostics);
    this.editor = editor;
  }

  /** The text and where it came from. */
  public Source source() {
    return source;
  }

  /** All characters. */
  public String text() {
    return source.text();
  }

  /** What the text says, as far as it could be understood. */
  public T value() {
    return value;
  }

  /** What was found while reading. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * This document when it has no errors.
   *
   * @throws ParseException when it has; the exception carries all diagnostics
   */
  public Document<T> orThrow() {
    if (hasErrors()) {
      throw new ParseException(diagnostics);
    }
    return this;
  }

  /**
   * The document with another value; an equal value gives this document.
   *
   * @throws EditException when the value cannot be written so that it reads back
   */
  public Document<T> edit(UnaryOperator<T> change) {
    T wanted = change.apply(value);
    return wanted.equals(value) ? this : editor.apply(wanted);
  }

  /**
   * Writes the text back to its file, atomically: readers see the old file or the new one.
   *
   * @throws IOException when the file cannot be written
   * @throws IllegalStateException when the text did not come from a file
   */
  public void save() throws IOException {
    saveTo(
        source
            .path()
            .orElseThrow(
                () -> new IllegalStateException(source.name() + " is no file; use saveTo")));
  }

  /**
   * Writes the text to a file, atomically; a file that exists keeps its permissions and, where allowed, its owner.
   *
   * @throws IOException when the file cannot be written
   */
  public void saveTo(Path path) throws IOException {
    AtomicFile.write(path, source.bytes());
  }

  @Override
  public String toString() {
    return "Document[" + source.name() + ", " + source.length() + " characters]";
  }
}
