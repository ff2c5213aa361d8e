package io.quorate.lvm.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.option.Options;
import io.quorate.lvm.model.LvmSection;
import io.quorate.lvm.value.LvmValue;
import java.util.ArrayList;
import java.util.List;

/** Settings and sections between tree and model, for every file in LVM's language. */
final class SectionTree {
  private SectionTree() {}

  /** The settings of a block; a statement without a value is none. */
  static Options settings(Block block) {
    List<Options.Setting> settings = new ArrayList<>();
    for (Statement child : block.children()) {
      if (child instanceof Directive && !child.keyword().isEmpty()) {
        LvmValue.of(child)
            .map(LvmValue::spelled)
            .ifPresent(
                text -> settings.add(new Options.Setting(child.keyword(), text, child.origin())));
      }
    }
    return Options.of(settings);
  }

  /** The sections of a block; one without a name is none. */
  static List<LvmSection> sections(Block block) {
    List<LvmSection> sections = new ArrayList<>();
    for (Statement child : block.children()) {
      if (child instanceof Block inner && !inner.keyword().isEmpty()) {
        sections.add(
            new LvmSection(inner.keyword(), settings(inner), sections(inner), inner.headOrigin()));
      }
    }
    return sections;
  }

  static Block root(Options settings, List<LvmSection> sections) {
    return Block.root(statements(settings, sections));
  }

  private static List<Statement> statements(Options settings, List<LvmSection> sections) {
    List<Statement> statements = new ArrayList<>();
    for (Options.Setting setting : settings) {
      List<Word> words = new ArrayList<>();
      words.add(Word.bare(setting.name()));
      words.addAll(LvmValue.read(setting.text()).orElseThrow().words());
      statements.add(Directive.of(words));
    }
    for (LvmSection section : sections) {
      statements.add(Block.of(section.name(), statements(section.settings(), section.sections())));
    }
    return statements;
  }

  /** A section is matched by its name, and so is a setting. */
  static Object identity(Statement node) {
    return List.of(node instanceof Block, node.keyword());
  }
}
