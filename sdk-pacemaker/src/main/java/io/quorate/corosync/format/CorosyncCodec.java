package io.quorate.corosync.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Options;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.Section;
import java.util.ArrayList;
import java.util.List;

/** corosync.conf(5) between tree and model. */
final class CorosyncCodec implements Codec<Statement, CorosyncConfig> {
  /** Which of the files it is. */
  enum Kind {
    /** corosync.conf. */
    CONFIG,
    /** A file of uidgid.d. */
    UIDGID
  }

  private final Kind kind;

  CorosyncCodec(Kind kind) {
    this.kind = kind;
  }

  @Override
  public CorosyncConfig decode(Statement root, DiagnosticSink sink) {
    root.span().ifPresent(span -> new LineChecks(span.source(), sink).check());
    SectionReader reader = new SectionReader(sink, kind);
    Section all = reader.read((Block) root, SectionContext.top());
    return new CorosyncConfig(all.settings(), all.sections());
  }

  @Override
  public Block encode(CorosyncConfig value) {
    return Block.root(inside(value.settings(), value.sections()));
  }

  private static List<Statement> inside(Options settings, List<Section> sections) {
    List<Statement> statements = new ArrayList<>();
    for (Options.Setting setting : settings) {
      statements.add(Directive.of(List.of(Word.raw(setting.name()), Word.raw(setting.text()))));
    }
    for (Section section : sections) {
      statements.add(
          Block.of(
              List.of(Word.raw(section.name())), inside(section.settings(), section.sections())));
    }
    return statements;
  }

  @Override
  public Object identity(Statement node) {
    return SectionIdentity.of(node);
  }
}
