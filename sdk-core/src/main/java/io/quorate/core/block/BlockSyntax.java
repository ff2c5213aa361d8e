package io.quorate.core.block;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Syntax;
import io.quorate.core.format.TextEdit;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * Reads, prints and edits the files of a dialect.
 *
 * <p>Diagnostics: {@code TREE001} unexpected character, {@code TREE002} quoted text without end, {@code TREE003} block
 * without end, {@code TREE004} closing brace without block, {@code TREE005} nested too deep, {@code TREE006} statement
 * without end, {@code TREE007} something beside a brace on its line, {@code TREE008} a line that says nothing, {@code
 * TREE009} a section without a name, {@code TREE010} a value that is missing, {@code TREE011} a word that is neither a
 * section nor set to a value.
 */
public final class BlockSyntax implements Syntax<Statement> {
  private final Dialect dialect;
  private final CharTable chars;

  /** A syntax for the files of a dialect. */
  public BlockSyntax(Dialect dialect) {
    this.dialect = dialect;
    this.chars = new CharTable(dialect);
  }

  /** The dialect. */
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public Block parse(Source source, DiagnosticSink sink) {
    if (dialect.statements() == Dialect.Statements.VALUE) {
      return new AssignmentParser(dialect, source, sink).parse();
    }
    return dialect.braceLines()
        ? new BraceLineParser(dialect, source, sink).parse()
        : new BlockParser(dialect, chars, source, sink).parse();
  }

  @Override
  public String print(Statement root) {
    if (root.tokens != null) {
      return root.tokens.source.text().substring(root.startOffset(), root.endOffset());
    }
    BlockPrinter printer = new BlockPrinter(dialect, chars, "\n", dialect.indent());
    return root instanceof Block block && block.isRoot()
        ? printer.root(block)
        : printer.child(root, "");
  }

  @Override
  public List<Statement> children(Statement node) {
    return node instanceof Block block ? block.children() : List.of();
  }

  @Override
  public Object kind(Statement node) {
    return node.keyword();
  }

  @Override
  public boolean sameHeader(Statement a, Statement b) {
    if (a.wordCount() != b.wordCount()) {
      return false;
    }
    for (int i = 0; i < a.wordCount(); i++) {
      boolean quotes = i > 0 && dialect.quotesMatter();
      if (!a.word(i).equals(b.word(i)) || (quotes && a.isQuoted(i) != b.isQuoted(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<TextEdit> replaceHeader(Statement file, Statement wanted) {
    return new BlockEdits(dialect, chars, file).replaceHeader(wanted);
  }

  @Override
  public List<TextEdit> remove(Statement file) {
    return new BlockEdits(dialect, chars, file).remove();
  }

  @Override
  public TextRange range(Statement file) {
    return new TextRange(file.startOffset(), file.endOffset());
  }

  @Override
  public List<TextEdit> insert(
      Statement parent, Optional<Statement> after, Optional<Statement> before, String child) {
    return new BlockEdits(dialect, chars, parent).insert(after, before, child);
  }

  @Override
  public String render(Statement child, Statement parent) {
    return new BlockEdits(dialect, chars, parent).render(child);
  }
}
