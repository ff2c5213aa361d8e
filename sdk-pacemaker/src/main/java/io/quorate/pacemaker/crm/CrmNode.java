package io.quorate.pacemaker.crm;

import io.quorate.core.text.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of statements, or one statement; read from a source, or built. */
final class CrmNode {
  final @Nullable Source source;
  final @Nullable LogicalLine line;
  final List<Word> words;
  final List<CrmNode> statements;
  final String text;
  private @Nullable ObjectKey key;

  private CrmNode(
      @Nullable Source source,
      @Nullable LogicalLine line,
      List<Word> words,
      List<CrmNode> statements,
      String text,
      @Nullable ObjectKey key) {
    this.source = source;
    this.line = line;
    this.words = words;
    this.statements = statements;
    this.text = text;
    this.key = key;
  }

  static CrmNode file(Source source, List<CrmNode> statements) {
    return new CrmNode(source, null, List.of(), statements, "", null);
  }

  static CrmNode file(List<CrmNode> statements) {
    return new CrmNode(null, null, List.of(), statements, "", null);
  }

  static CrmNode statement(Source source, LogicalLine line, List<Word> words) {
    return new CrmNode(source, line, words, List.of(), "", null);
  }

  /** A statement that was built, its lines separated by line feeds. */
  static CrmNode statement(String text, ObjectKey key) {
    return new CrmNode(null, null, List.of(), List.of(), text, key);
  }

  boolean isFile() {
    return line == null && text.isEmpty();
  }

  /** The object that it is about. */
  ObjectKey key() {
    ObjectKey known = key;
    if (known == null) {
      known = ObjectKey.of(words, line);
      key = known;
    }
    return known;
  }

  /** What it says: its words, without quotes and spacing. */
  List<String> said() {
    if (line != null) {
      return words.stream().map(Word::text).toList();
    }
    List<LogicalLine> lines = LogicalLine.of(Source.of("built", text));
    return lines.isEmpty()
        ? List.of()
        : CrmSyntax.words(lines.get(0)).stream().map(Word::text).toList();
  }
}
