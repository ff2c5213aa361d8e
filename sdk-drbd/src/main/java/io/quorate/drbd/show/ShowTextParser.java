package io.quorate.drbd.show;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/** The text of {@code drbdsetup show}: the words of drbd.conf, and some of its own that begin with {@code _}. */
final class ShowTextParser implements Parser<RunningConfig> {
  private static final BlockSyntax SYNTAX = new BlockSyntax(Dialect.DRBD);

  @Override
  public Parsed<RunningConfig> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Block root = SYNTAX.parse(source, found::add);
    return new Parsed<>(new ShowReader(found::add).config(root), found);
  }
}
