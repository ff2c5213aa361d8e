package io.quorate.core.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One kind of file that can be read, written and edited.
 *
 * <p>Four laws hold for every format: parsing what was printed gives an equal value; any text gives a tree that prints
 * back character for character; an edit that changes nothing changes no character; the text of an edited document reads
 * as the edited value, and still holds everything that the edit did not touch.
 *
 * @param <T> the model
 */
public final class Format<T> implements Parser<T> {
  private final Engine<?, T> engine;

  private Format(Engine<?, T> engine) {
    this.engine = engine;
  }

  /** A format made of a syntax and a codec. */
  public static <N, T> Format<T> of(Syntax<N> syntax, Codec<N, T> codec) {
    return new Format<>(new Engine<>(syntax, codec));
  }

  @Override
  public Parsed<T> parse(Source source) {
    Document<T> document = read(source);
    return new Parsed<>(document.value(), document.diagnostics());
  }

  /** Reads a source for editing. */
  public Document<T> read(Source source) {
    return engine.read(source);
  }

  /** Reads a text that has no name for editing. */
  public Document<T> read(String text) {
    return read(Source.of("<text>", text));
  }

  /**
   * Reads a file for editing.
   *
   * @throws IOException when the file cannot be read
   */
  public Document<T> open(Path path) throws IOException {
    return read(Source.read(path));
  }

  /** The canonical text of a model. */
  public String print(T value) {
    return engine.print(value);
  }

  /** What a source's tree prints: the law says that it is the source's own text. */
  public String reprint(Source source) {
    return engine.reprint(source);
  }

  /** Syntax and codec with their common node type. */
  record Engine<N, T>(Syntax<N> syntax, Codec<N, T> codec) {
    Document<T> read(Source source) {
      List<Diagnostic> found = new ArrayList<>();
      if (source.malformedOffset().isPresent()) {
        int at = Math.min(source.malformedOffset().getAsInt(), source.length());
        found.add(
            Diagnostic.error(
                    "TEXT001",
                    "not UTF-8: byte " + at + " starts no character",
                    source.span(at, Math.min(at + 1, source.length())))
                .withHelp("is this a binary file, or one in another encoding?"));
      }
      N tree = syntax.parse(source, found::add);
      T value = codec.decode(tree, found::add);
      found.sort(Comparator.comparingInt(d -> d.span().map(Span::start).orElse(0)));
      return new Document<>(source, value, found, edited -> edit(source, tree, value, edited));
    }

    String print(T value) {
      return syntax.print(codec.encode(value));
    }

    String reprint(Source source) {
      return syntax.print(syntax.parse(source, diagnostic -> {}));
    }

    private Document<T> edit(Source source, N tree, T before, T after) {
      N old = codec.encodeBeside(before, after);
      N wanted = codec.encodeBeside(after, before);
      return patched(source, tree, old, wanted, after)
          .or(() -> patched(source, tree, codec.encode(before), codec.encode(after), after))
          .orElseThrow(
              () ->
                  new EditException(
                      "the edit of "
                          + source.name()
                          + " cannot be written so that it reads back as what was asked for;"
                          + " nothing was changed"));
    }

    private Optional<Document<T>> patched(Source source, N tree, N old, N wanted, T after) {
      for (TreePatch.Anchor anchor : TreePatch.Anchor.values()) {
        TreePatch<N> patch = new TreePatch<>(syntax, codec, source.text(), anchor);
        String text = TextEdit.apply(source.text(), patch.edits(tree, old, wanted));
        Document<T> result = read(source.withText(text));
        if (result.value().equals(after)) {
          return Optional.of(result);
        }
      }
      return Optional.empty();
    }
  }
}
