package io.quorate.ocfs2.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Options;
import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.Stanza;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code cluster.conf} between tree and model.
 *
 * <p>The tree serves the places of edits; what the file says is read from its characters, because o2cb sees the first
 * column of a line and the empty lines, which the tree does not.
 */
final class ClusterConfCodec implements Codec<Statement, ClusterConf> {
  @Override
  public ClusterConf decode(Statement root, DiagnosticSink sink) {
    List<Stanza> stanzas = new ArrayList<>();
    root.span().ifPresent(span -> stanzas.addAll(new StanzaScanner(span.source(), sink).stanzas()));
    new ClusterConfChecks(stanzas, sink).check();
    return new ClusterConf(stanzas);
  }

  @Override
  public Block encode(ClusterConf value) {
    List<Statement> blocks = new ArrayList<>();
    for (Stanza stanza : value.stanzas()) {
      List<Statement> lines = new ArrayList<>();
      for (Options.Setting setting : stanza.settings()) {
        String text = setting.text().replace("\n", "\\\n");
        lines.add(Directive.of(List.of(Word.raw(setting.name()), Word.raw(text))));
      }
      blocks.add(Block.of(List.of(Word.raw(stanza.name())), lines));
    }
    return Block.root(blocks);
  }

  /** A cluster and a node by name, a region by its UUID, each within its cluster; an attribute by name. */
  @Override
  public Object identity(Statement node) {
    if (!(node instanceof Block block)) {
      return node.keyword();
    }
    return switch (block.keyword()) {
      case "cluster" -> List.of("cluster", value(block, "name"));
      case "node" -> List.of("node", value(block, "cluster"), value(block, "name"));
      case "heartbeat" -> List.of("heartbeat", value(block, "cluster"), value(block, "region"));
      default -> List.of(block.keyword());
    };
  }

  private static Optional<String> value(Block block, String attribute) {
    return block
        .children(attribute)
        .reduce((first, second) -> second)
        .filter(line -> line.wordCount() > 1)
        .map(line -> line.word(1));
  }
}
