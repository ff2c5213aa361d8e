package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Span;
import io.quorate.drbd.format.DrbdWords.Sort;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What all readers of the configuration share: words with checks, and the diagnostics for what is wrong with them. */
final class Reading {
  final DiagnosticSink sink;
  private final Map<Key, Statement> used = new HashMap<>();

  /** Something that may be used once: {@code which} one of a {@code kind}. */
  private record Key(String kind, Object which) {}

  Reading(DiagnosticSink sink) {
    this.sink = sink;
  }

  void error(String code, String message, Optional<Span> span, String help) {
    sink.report(
        new Diagnostic(
            Severity.ERROR,
            code,
            message,
            span,
            help.isEmpty() ? Optional.empty() : Optional.of(help),
            List.of()));
  }

  void warning(String code, String message, Optional<Span> span, String help) {
    sink.report(
        new Diagnostic(Severity.WARNING, code, message, span, Optional.of(help), List.of()));
  }

  /** A statement that the place does not know. */
  void unknown(Statement statement, String place, Collection<String> known) {
    String word = statement.keyword();
    Optional<String> help = Suggestion.didYouMean(word, known);
    String message =
        known.contains(word)
            ? "'" + word + "' is not written like this " + place
            : "'" + word + "' is not known " + place;
    error(
        "DRBD001",
        message,
        statement.wordSpan(0),
        help.orElseGet(() -> "allowed here: " + String.join(", ", known)));
  }

  /** The sort of a word; a missing word is {@link Sort#OTHER}. */
  Sort sort(Statement statement, int index) {
    return index < statement.wordCount() ? DrbdWords.sort(statement, index) : Sort.OTHER;
  }

  /** Whether a statement begins with a keyword; a quoted word is none. */
  boolean is(Statement statement, int index, String keyword) {
    return index < statement.wordCount()
        && !statement.isQuoted(index)
        && statement.word(index).equals(keyword);
  }

  /** A word that must be a name or path. */
  Optional<String> string(Statement statement, int index, String what) {
    if (index >= statement.wordCount()) {
      error("DRBD003", what + " is missing", statement.wordSpan(index), "");
      return Optional.empty();
    }
    String text = statement.word(index);
    if (DrbdWords.sort(statement, index) != Sort.STRING) {
      error(
          "DRBD006",
          "'"
              + text
              + "' cannot be "
              + what
              + " without quotes: it is a word of the language, a number or an address",
          statement.wordSpan(index),
          "write \"" + text + "\"");
      return Optional.empty();
    }
    checkLength(statement, index, text);
    return Optional.of(text);
  }

  /** A word that must be a number, in a range. */
  Optional<Integer> integer(Statement statement, int index, String what, long min, long max) {
    if (index >= statement.wordCount()) {
      error("DRBD003", what + " is missing", statement.wordSpan(index), "");
      return Optional.empty();
    }
    String text = statement.word(index);
    if (DrbdWords.sort(statement, index) != Sort.INTEGER) {
      error(
          "DRBD002",
          "'" + text + "' is no number for " + what,
          statement.wordSpan(index),
          "write digits");
      return Optional.empty();
    }
    long value = DrbdWords.leadingNumber(text) * suffix(text);
    if (value < min || value > max) {
      error(
          "DRBD008",
          what + " " + text + " is out of range",
          statement.wordSpan(index),
          "allowed are " + min + " to " + max);
      return Optional.empty();
    }
    return Optional.of((int) value);
  }

  private static long suffix(String text) {
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> 512;
      case 'K' -> 1L << 10;
      case 'M' -> 1L << 20;
      case 'G' -> 1L << 30;
      default -> 1;
    };
  }

  /** Reports what follows the last word that belongs to the statement. */
  boolean end(Statement statement, int count) {
    if (statement.wordCount() <= count) {
      return true;
    }
    error(
        "DRBD002",
        "a ';' is expected here, not '" + statement.word(count) + "'",
        statement.wordSpan(count),
        "is the ';' of the statement before it missing?");
    return false;
  }

  /** Reports what follows the last word of a directive, a brace included. */
  boolean endOfDirective(Statement statement, int count) {
    if (!end(statement, count)) {
      return false;
    }
    if (statement instanceof Block block) {
      error(
          "DRBD002",
          "a ';' is expected here, not '{'",
          block.openSpan(),
          "'" + statement.keyword() + "' takes no block");
      return false;
    }
    return true;
  }

  /** Reports a {@code skip} without a block that ends. */
  void skipEnds(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (!is(statements.get(i), 0, "skip")) {
        continue;
      }
      int end = i;
      while (end < statements.size() && !(statements.get(end) instanceof Block)) {
        end++;
      }
      if (end == statements.size() || !((Block) statements.get(end)).isClosed()) {
        error(
            "DRBD003",
            "nothing that ends is skipped",
            statements.get(i).wordSpan(0),
            "write 'skip NAME { … }'");
      }
      i = end;
    }
  }

  /** Reports a word that is longer than the scanner takes. */
  boolean checkLength(Statement statement, int index) {
    return checkLength(statement, index, statement.word(index));
  }

  /** Reports a word, whose text is known, that is longer than the scanner takes. */
  boolean checkLength(Statement statement, int index, String text) {
    boolean quoted = statement.isQuoted(index);
    int max = quoted ? DrbdWords.MAX_QUOTED : DrbdWords.MAX_BARE;
    if (text.length() > max) {
      error(
          "DRBD011",
          "the word is too long: " + text.length() + " characters, at most " + max,
          statement.wordSpan(index),
          quoted ? "" : "quoted words may have up to " + DrbdWords.MAX_QUOTED + " characters");
      return false;
    }
    return true;
  }

  /** Reports the second use of something that may be used once. */
  void once(String kind, Object which, Statement statement, Supplier<String> what) {
    Statement first = used.putIfAbsent(new Key(kind, which), statement);
    if (first == null) {
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(Severity.ERROR, "DRBD009", what.get() + " is used twice")
            .at(statement.headOrigin().span());
    sink.report(
        first
            .headOrigin()
            .span()
            .map(span -> diagnostic.withRelated("first used here", span))
            .orElse(diagnostic));
  }

  /** Forgets what was used in the resource before. */
  void nextResource() {
    used.clear();
  }
}
