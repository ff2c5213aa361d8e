package io.quorate.core.block;

import java.util.regex.Pattern;

/** Writes built nodes in canonical form; parsed ones as their source has them. */
final class BlockPrinter {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?");

  private final Dialect dialect;
  private final CharTable chars;
  private final String newline;
  private final String unit;
  private final StringBuilder out = new StringBuilder();

  BlockPrinter(Dialect dialect, CharTable chars, String newline, String unit) {
    this.dialect = dialect;
    this.chars = chars;
    this.newline = newline;
    this.unit = unit;
  }

  String root(Block root) {
    boolean first = true;
    for (Statement child : root.children()) {
      if (!first && (child instanceof Block || dialect.blocks() == Dialect.Blocks.STANZAS)) {
        out.append(newline);
      }
      statement(child, "");
      out.append(newline);
      first = false;
    }
    return out.toString();
  }

  String child(Statement node, String indent) {
    statement(node, indent);
    return out.toString();
  }

  private void statement(Statement node, String indent) {
    if (node.tokens != null) {
      out.append(node.tokens.source.text(), node.startOffset(), node.endOffset());
      return;
    }
    if (node instanceof Block block) {
      block(block, indent);
    } else {
      words(node, 0);
      if (!dialect.statements().withoutMark()) {
        out.append(';');
      }
    }
  }

  private void block(Block block, String indent) {
    boolean stanza = dialect.blocks() == Dialect.Blocks.STANZAS;
    words(block, block.wordCount());
    out.append(stanza ? ":" : block.wordCount() == 0 ? "{" : " {");
    String deeper = indent + unit;
    for (Statement child : block.children()) {
      out.append(newline).append(deeper);
      statement(child, deeper);
    }
    if (!stanza) {
      out.append(newline).append(indent).append('}');
    }
  }

  private void words(Statement node, int noAssignment) {
    for (int i = 0; i < node.wordCount(); i++) {
      if (i > 0) {
        boolean assign = i == 1 && dialect.assignment() != 0 && noAssignment == 0;
        out.append(
            !assign
                ? gap(node.words().get(i))
                : dialect.assignment() == ':' ? ": " : " " + dialect.assignment() + " ");
      }
      out.append(spell(node.words().get(i), i > 0));
    }
  }

  /** What stands between a word and the one before it: nothing in front of a comma. */
  static String gap(Word word) {
    return word.style() == Word.Style.RAW && word.text().equals(",") ? "" : " ";
  }

  /** A word as the dialect needs it. */
  String spell(Word word, boolean value) {
    return switch (word.style()) {
      case RAW -> word.text();
      case QUOTED -> quote(word.text());
      case BARE -> needsQuotes(word.text(), value) ? quote(word.text()) : word.text();
    };
  }

  private boolean needsQuotes(String text, boolean value) {
    if (dialect.quotes().isEmpty() || (value && dialect.restOfLine())) {
      return false;
    }
    if (text.isEmpty()) {
      return true;
    }
    if (value && dialect.quotesMatter()) {
      return !NUMBER.matcher(text).matches(); // a bare word would take the comma behind it with it
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars.kind(text.charAt(i)) != CharTable.WORD) {
        return true;
      }
    }
    return false;
  }

  private String quote(String text) {
    if (dialect.quotes().isEmpty()) {
      return text;
    }
    char quote = dialect.quotes().charAt(0);
    StringBuilder quoted = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (dialect.escapes() != Dialect.Escapes.NONE && (c == quote || c == '\\')) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append(quote).toString();
  }
}
