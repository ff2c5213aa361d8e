package io.quorate.core.block;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.format.Format;
import java.util.ArrayList;
import java.util.List;

/** A model that is the tree itself: words and children; enough to try a syntax without a subsystem. */
record Entry(List<String> words, boolean block, List<Entry> children) {
  Entry {
    words = List.copyOf(words);
    children = List.copyOf(children);
  }

  static Format<Entry> format(Dialect dialect) {
    return Format.of(new BlockSyntax(dialect), new EntryCodec());
  }

  static Entry root(List<Entry> children) {
    return new Entry(List.of(), true, children);
  }

  private static final class EntryCodec implements Codec<Statement, Entry> {
    @Override
    public Entry decode(Statement node, DiagnosticSink sink) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < node.wordCount(); i++) {
        words.add(node.word(i));
      }
      List<Entry> children = new ArrayList<>();
      if (node instanceof Block block) {
        block.children().forEach(child -> children.add(decode(child, sink)));
      }
      return new Entry(words, node instanceof Block, children);
    }

    @Override
    public Statement encode(Entry entry) {
      List<Word> words = entry.words().stream().map(EntryCodec::word).toList();
      return entry.block()
          ? Block.of(words, entry.children().stream().map(this::encode).toList())
          : Directive.of(words);
    }

    /** Brackets and commas are no words. */
    private static Word word(String text) {
      return text.matches("[\\[\\],]") ? Word.raw(text) : Word.bare(text);
    }

    @Override
    public Object identity(Statement node) {
      return List.of(node instanceof Block, node.keyword());
    }
  }
}
