package io.quorate.lvm.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.lvm.model.LvmMetadata;

/** The metadata of volume groups between tree and model. */
final class MetadataCodec implements Codec<Statement, LvmMetadata> {
  @Override
  public LvmMetadata decode(Statement root, DiagnosticSink sink) {
    Block block = (Block) root;
    LvmMetadata metadata =
        new LvmMetadata(SectionTree.settings(block), SectionTree.sections(block));
    new MetadataChecks(block.span(), sink).check(metadata);
    return metadata;
  }

  @Override
  public Block encode(LvmMetadata value) {
    return SectionTree.root(value.settings(), value.sections());
  }

  @Override
  public Object identity(Statement node) {
    return SectionTree.identity(node);
  }
}
