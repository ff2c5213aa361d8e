package io.quorate.lvm.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.lvm.model.LvmConfig;

/** lvm.conf(5) between tree and model. */
final class ConfigCodec implements Codec<Statement, LvmConfig> {
  @Override
  public LvmConfig decode(Statement root, DiagnosticSink sink) {
    Block block = (Block) root;
    LvmConfig config = new LvmConfig(SectionTree.settings(block), SectionTree.sections(block));
    new ConfigChecks(sink).check(block);
    return config;
  }

  @Override
  public Block encode(LvmConfig value) {
    return SectionTree.root(value.settings(), value.sections());
  }

  @Override
  public Object identity(Statement node) {
    return SectionTree.identity(node);
  }
}
