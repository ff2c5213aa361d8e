package io.quorate.core.block;

import io.quorate.core.format.TextEdit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where in the text an edit of a parsed node goes, so that it looks as if the file's author had made it. */
final class BlockEdits {
  private final Dialect dialect;
  private final CharTable chars;
  private final Statement node;
  private final String text;

  BlockEdits(Dialect dialect, CharTable chars, Statement node) {
    this.dialect = dialect;
    this.chars = chars;
    this.node = node;
    this.text =
        Objects.requireNonNull(node.tokens, "only parsed nodes can be edited").source.text();
  }

  /** Replaces the words from the first that differs on. */
  List<TextEdit> replaceHeader(Statement wanted) {
    Tokens tokens = Objects.requireNonNull(node.tokens);
    BlockPrinter printer = new BlockPrinter(dialect, chars, newline(), dialect.indent());
    List<Word> words = wanted.words();
    int same = 0;
    while (same < Math.min(node.wordCount(), words.size()) && sameWord(same, wanted)) {
      same++;
    }
    if (same == words.size() && same == node.wordCount()) {
      return List.of();
    }
    StringBuilder fresh = new StringBuilder();
    for (int i = same; i < words.size(); i++) {
      fresh
          .append(fresh.isEmpty() ? "" : BlockPrinter.gap(words.get(i)))
          .append(printer.spell(words.get(i), i > 0));
    }
    int last = tokens.end(node.first + node.wordCount() - 1);
    if (same == node.wordCount()) {
      return List.of(new TextEdit(last, last, separator(same) + fresh));
    }
    int start = tokens.start(node.first + same);
    if (same == words.size()) {
      start = tokens.end(node.first + same - 1);
    }
    return List.of(new TextEdit(start, last, fresh.toString()));
  }

  private boolean sameWord(int index, Statement wanted) {
    return node.word(index).equals(wanted.word(index))
        && (index == 0
            || !dialect.quotesMatter()
            || node.isQuoted(index) == wanted.isQuoted(index));
  }

  private String separator(int words) {
    boolean assign = words == 1 && dialect.assignment() != 0;
    return !assign ? " " : dialect.assignment() == ':' ? ": " : " " + dialect.assignment() + " ";
  }

  /** Takes the node out; a line that holds nothing else goes with it, a comment on it stays. */
  List<TextEdit> remove() {
    int start = node.startOffset();
    int end = node.endOffset();
    int lineStart = lineStart(start);
    int lineEnd = lineEnd(end);
    boolean firstOnLine = isBlank(lineStart, start);
    boolean lastOnLine = isBlank(end, lineEnd);
    if (firstOnLine && lastOnLine) {
      return List.of(new TextEdit(lineStart, Math.min(text.length(), lineEnd + 1), ""));
    }
    if (firstOnLine) {
      int next = end;
      while (next < lineEnd && isBlank(next, next + 1)) {
        next++;
      }
      return List.of(new TextEdit(start, next, ""));
    }
    int previous = start;
    while (previous > lineStart && isBlank(previous - 1, previous)) {
      previous--;
    }
    return List.of(new TextEdit(previous, end, ""));
  }

  /** Puts a rendered child into the node. */
  List<TextEdit> insert(Optional<Statement> after, Optional<Statement> before, String child) {
    if (after.isPresent()) {
      return List.of(insertAfter(after.get(), child));
    }
    if (before.isPresent()) {
      return List.of(insertBefore(before.get(), child));
    }
    return List.of(insertInto((Block) node, child));
  }

  private TextEdit insertAfter(Statement sibling, String child) {
    int end = sibling.endOffset();
    if (sibling instanceof Block block && !block.isClosed()) {
      String brace = (text.endsWith("\n") ? "" : newline()) + indentOf(sibling) + "}" + newline();
      return new TextEdit(end, end, brace + childIndent() + child + newline());
    }
    int lineEnd = lineEnd(end);
    boolean ownLine = isBlank(lineStart(sibling.startOffset()), sibling.startOffset());
    if (ownLine && restIsTrivia(end, lineEnd)) {
      int place = lineEnd > end && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
      return new TextEdit(place, place, newline() + childIndent() + child);
    }
    return new TextEdit(end, end, inlineGap() + child);
  }

  private TextEdit insertBefore(Statement sibling, String child) {
    int start = sibling.startOffset();
    int lineStart = lineStart(start);
    if (isBlank(lineStart, start)) {
      return new TextEdit(lineStart, lineStart, childIndent() + child + newline());
    }
    return new TextEdit(start, start, child + inlineGap());
  }

  private String inlineGap() {
    return dialect.statements().withoutMark() ? newline() : " ";
  }

  private TextEdit insertInto(Block block, String child) {
    int end = block.bodyEnd();
    if (block.isRoot()) {
      boolean fresh = text.isEmpty() || text.endsWith("\n");
      return new TextEdit(
          text.length(), text.length(), (fresh ? "" : newline()) + child + newline());
    }
    int lineStart = lineStart(end);
    if (lineStart > block.bodyStart() && isBlank(lineStart, end)) {
      return new TextEdit(lineStart, lineStart, childIndent() + child + newline());
    }
    int from = end;
    while (from > block.bodyStart() && isBlank(from - 1, from)) {
      from--;
    }
    String closing = block.close >= 0 ? newline() + indentOf(node) : "";
    return new TextEdit(from, end, newline() + childIndent() + child + closing);
  }

  /** A built child as text for this parent; lines after the first are indented. */
  String render(Statement child) {
    return new BlockPrinter(dialect, chars, newline(), unit()).child(child, childIndent());
  }

  private String newline() {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The blanks before the children of this node: what its first child on a line of its own has. */
  private String childIndent() {
    if (node instanceof Block block) {
      for (Statement child : block.children()) {
        int start = child.startOffset();
        if (isBlank(lineStart(start), start)) {
          return text.substring(lineStart(start), start);
        }
      }
      if (block.isRoot()) {
        return "";
      }
    }
    return indentOf(node) + unit();
  }

  private String unit() {
    if (node instanceof Block block && !block.children().isEmpty()) {
      int start = block.children().get(0).startOffset();
      String own = indentOf(node);
      if (isBlank(lineStart(start), start)) {
        String inner = text.substring(lineStart(start), start);
        if (inner.length() > own.length() && inner.startsWith(own)) {
          return inner.substring(own.length());
        }
      }
    }
    return dialect.indent();
  }

  private String indentOf(Statement statement) {
    int start = statement.startOffset();
    int at = lineStart(start);
    int from = at;
    while (at < start && isBlank(at, at + 1)) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean restIsTrivia(int from, int to) {
    for (int i = from; i < to; i++) {
      if (dialect.comments().indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (!isBlank(i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars.kind(text.charAt(i)) != CharTable.BLANK) {
        return false;
      }
    }
    return true;
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }
}
