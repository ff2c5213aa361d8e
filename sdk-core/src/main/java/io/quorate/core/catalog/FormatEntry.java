package io.quorate.core.catalog;

import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One format under the name that shells and scripts use.
 *
 * @param <T> the model
 */
public interface FormatEntry<T> {
  /** What kind of text it is. */
  enum Kind {
    /** A file that people write: it can be read, printed and edited. */
    DOCUMENT,
    /** Output of a tool: it can be read. */
    REPORT;

    /** The lower-case word. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The name, for example {@code drbd-conf}. */
  String name();

  /** One line on what it is. */
  String summary();

  /** The Maven module that it comes from, for example {@code sdk-drbd}. */
  String module();

  /** Glob patterns over the absolute path of files that are of this format, for example {@code *.res}. */
  List<String> patterns();

  /** Reads one text, on its own. */
  Parser<T> parser();

  /** The format for printing and editing; present for documents. */
  Optional<Format<T>> format();

  /** What kind of text it is. */
  default Kind kind() {
    return format().isPresent() ? Kind.DOCUMENT : Kind.REPORT;
  }

  /**
   * Reads a text as the tool would: with the files that it includes, and with every check that the tool makes.
   *
   * <p>The value is the whole; the diagnostics point into whichever file is to blame.
   */
  default Parsed<T> load(Source source) {
    return parser().parse(source);
  }

  /**
   * The files that a text includes, where they are relative to it: they go where it goes.
   *
   * <p>Each path can be opened as it is: it is the source's own path with the last name replaced. Files that those
   * include in turn are not listed. A text that is no file has none.
   */
  default List<Path> companions(Source source) {
    return List.of();
  }

  /** Whether a text looks like this format, for files whose name says nothing. */
  default boolean recognizes(Source source) {
    return false;
  }

  /** The checks beyond what the tool makes. */
  default RuleSet<T> rules() {
    return RuleSet.none();
  }

  /**
   * Reads a text as {@link #load} does, and says which rules it is up for.
   *
   * <p>A format whose rules need to know more than the value, for example the files that were read along with it, makes
   * an inspection of its own; its rules have the codes of {@link #rules}.
   */
  default Inspection<?> inspect(Source source) {
    return Inspection.of(load(source), rules());
  }

  /** How to print the model in other formats, by their names: {@code cib} for {@code crm}. */
  default Map<String, Function<T, String>> conversions() {
    return Map.of();
  }
}
