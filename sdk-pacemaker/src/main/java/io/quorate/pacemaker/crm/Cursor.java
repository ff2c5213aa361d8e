package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one statement, taken one after the other. */
final class Cursor {
  private final List<Word> words;
  private final LogicalLine line;
  private final DiagnosticSink sink;
  private int next;

  Cursor(List<Word> words, LogicalLine line, DiagnosticSink sink) {
    this.words = new ArrayList<>(words);
    this.line = line;
    this.sink = sink;
  }

  boolean hasMore() {
    return next < words.size();
  }

  int remaining() {
    return words.size() - next;
  }

  /** The next word, {@code ""} at the end. */
  String peek() {
    return hasMore() ? words.get(next).text() : "";
  }

  Word word() {
    return words.get(next);
  }

  /** The word that was taken last. */
  Word last() {
    return words.get(next - 1);
  }

  boolean peekIs(String keyword) {
    return hasMore() && word().is(keyword);
  }

  boolean peekIn(Set<String> lowerCase) {
    return hasMore() && lowerCase.contains(Scan.lower(peek()));
  }

  boolean take(String keyword) {
    if (peekIs(keyword)) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether the next word is this one, in this case. */
  boolean takeExactly(String symbol) {
    if (hasMore() && peek().equals(symbol)) {
      next++;
      return true;
    }
    return false;
  }

  void expect(String keyword) {
    if (!take(keyword)) {
      throw expected("'" + keyword + "'");
    }
  }

  String any(String what) {
    if (!hasMore()) {
      throw expected(what);
    }
    return words.get(next++).text();
  }

  void skip() {
    next++;
  }

  void back() {
    next--;
  }

  List<Word> rest() {
    List<Word> rest = List.copyOf(words.subList(next, words.size()));
    next = words.size();
    return rest;
  }

  /** The last word, when there is one that was not taken. */
  @Nullable Word tail() {
    return hasMore() ? words.get(words.size() - 1) : null;
  }

  void dropTail() {
    words.remove(words.size() - 1);
  }

  String identifier() {
    String text = peek();
    if (!Scan.isIdentifier(text)) {
      throw expected("an identifier");
    }
    next++;
    return text;
  }

  String resource() {
    String text = peek();
    if (!Scan.isResource(text)) {
      throw expected("a resource");
    }
    next++;
    return text;
  }

  /** The text of {@code description=TEXT}, when it is next. */
  @Nullable String description() {
    String text = peek();
    if (text.length() > 12 && text.regionMatches(true, 0, "description=", 0, 12)) {
      next++;
      return text.substring(12);
    }
    return null;
  }

  /** The text of {@code TEXT:}, when it is next. */
  @Nullable String score() {
    String text = peek();
    int colon = text.indexOf(':');
    if (colon > 0 && colon == text.length() - 1) {
      next++;
      return text.substring(0, colon);
    }
    return null;
  }

  /** The text of {@code role=TEXT}, when it is next. */
  @Nullable String role() {
    String text = peek();
    int at = text.startsWith("$") ? 1 : 0;
    if (text.length() > at + 5 && text.regionMatches(true, at, "role=", 0, 5)) {
      next++;
      return text.substring(at + 5);
    }
    return null;
  }

  /** The text of {@code $id=TEXT}, when it is next. */
  @Nullable String id() {
    String text = peek();
    if (text.regionMatches(true, 0, "$id=", 0, 4)) {
      next++;
      return text.substring(4);
    }
    return null;
  }

  /** The text of {@code $id-ref=TEXT}, when it is next. */
  @Nullable String idReference() {
    String text = peek();
    if (text.regionMatches(true, 0, "$id-ref=", 0, 8)) {
      next++;
      return text.substring(8);
    }
    return null;
  }

  /** The id of {@code $id=ID} or {@code ID:}, when it is next. */
  @Nullable String initialId() {
    String id = id();
    if (id != null) {
      return id;
    }
    String text = peek();
    if (text.length() > 1 && text.endsWith(":") && Scan.isName(text, text.length() - 1)) {
      next++;
      return text.substring(0, text.length() - 1);
    }
    return null;
  }

  /** Whether the next word would be a command, if the line above did not end with a backslash. */
  boolean isCommand() {
    return hasMore()
        && word().startsLine()
        && (Vocabulary.VERBS.contains(peek()) || Vocabulary.STATEMENTS.containsKey(peek()));
  }

  void refuseCommand() {
    if (isCommand()) {
      throw swallowed();
    }
  }

  /** What is wrong when the next word is a command. */
  StatementException swallowed() {
    return new StatementException(swallowed(word()));
  }

  static Diagnostic swallowed(Word word) {
    return Diagnostic.error(
            "CRM004",
            "'" + word.text() + "' continues the statement above and is not a command",
            word.span())
        .withHelp("take the backslash off the end of the line above");
  }

  StatementException expected(String what) {
    return failure(
        hasMore()
            ? "expected " + what + ", not '" + shown(peek()) + "'"
            : "expected " + what + " behind '" + shown(words.get(words.size() - 1).text()) + "'");
  }

  StatementException failure(String message) {
    return failure(message, place());
  }

  StatementException failure(String message, Span place) {
    return new StatementException(Diagnostic.error("CRM002", message, place));
  }

  /** A failure at the word that was taken last. */
  StatementException wrong(String message) {
    return failure(message, last().span());
  }

  void report(Diagnostic diagnostic) {
    sink.report(diagnostic);
  }

  Span place() {
    if (hasMore()) {
      return word().span();
    }
    return words.isEmpty() ? line.span() : words.get(words.size() - 1).span();
  }

  static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }
}
