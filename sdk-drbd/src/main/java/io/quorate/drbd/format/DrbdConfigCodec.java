package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.ModuleRequirement;
import io.quorate.drbd.option.DrbdGlobal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** drbd.conf(5) as {@code drbdadm} 9.22 reads it, between tree and model. */
final class DrbdConfigCodec implements Codec<Statement, DrbdConfig> {
  private static final String REQUIRE = "require-drbd-module-version-";
  private static final List<String> STATEMENTS =
      List.of(
          "global",
          "common",
          "resource",
          "include",
          "skip",
          REQUIRE + "eq",
          REQUIRE + "ne",
          REQUIRE + "gt",
          REQUIRE + "ge",
          REQUIRE + "lt",
          REQUIRE + "le");

  @Override
  public DrbdConfig decode(Statement root, DiagnosticSink sink) {
    Reading reading = new Reading(sink);
    Reading names = new Reading(sink);
    OptionReader options = new OptionReader(reading);
    List<DrbdStatement> statements = new ArrayList<>();
    boolean skipping = false;
    for (Statement child : ((Block) root).children()) {
      if (skipping || reading.is(child, 0, "skip")) {
        skipping = !(child instanceof Block);
        continue;
      }
      Optional<? extends DrbdStatement> read =
          child instanceof Block block
              ? section(block, reading, names, options)
              : directive(child, reading);
      read.ifPresent(statements::add);
    }
    reading.skipEnds(((Block) root).children());
    return new DrbdConfig(statements);
  }

  private Optional<? extends DrbdStatement> section(
      Block block, Reading reading, Reading names, OptionReader options) {
    switch (block.isQuoted(0) ? "" : block.keyword()) {
      case "global" -> {
        reading.end(block, 1);
        names.once("section", "global", block, () -> "the section 'global'");
        return Optional.of(global(block, reading, options));
      }
      case "common" -> {
        reading.end(block, 1);
        names.once("resource", "common", block, () -> "the section 'common'");
        return Optional.of(new ResourceReader(reading, options).common(block));
      }
      case "resource" -> {
        Optional<String> name = reading.string(block, 1, "a resource's name");
        reading.end(block, 2);
        name.ifPresent(n -> names.once("resource", n, block, () -> "the resource '" + n + "'"));
        return Optional.of(new ResourceReader(reading, options).resource(block, name.orElse("")))
            .filter(resource -> name.isPresent());
      }
      default -> {
        reading.unknown(block, "at the top of the file", STATEMENTS);
        return Optional.empty();
      }
    }
  }

  private Global global(Block block, Reading reading, OptionReader options) {
    Options read = options.read(block, DrbdGlobal.TABLE);
    for (Statement child : block.children()) {
      boolean flag = ConfigWriter.isFlag(child.keyword());
      if (flag || !DrbdGlobal.TABLE.contains(child.keyword())) {
        continue;
      }
      if (child.wordCount() == 1) {
        reading.error("DRBD003", "'" + child.keyword() + "' needs a value", child.wordSpan(0), "");
      } else if (child.isQuoted(1)) {
        reading.error(
            "DRBD002",
            "values in 'global' stand without quotes",
            child.wordSpan(1),
            "remove the quotes");
      } else if (!child.keyword().equals("usage-count")
          && reading.sort(child, 1) != DrbdWords.Sort.INTEGER) {
        reading.error(
            "DRBD002",
            "'" + child.word(1) + "' is no number of up to eight digits",
            child.wordSpan(1),
            "");
      }
    }
    return new Global(read, block.headOrigin());
  }

  private Optional<? extends DrbdStatement> directive(Statement statement, Reading reading) {
    String keyword = statement.isQuoted(0) ? "" : statement.keyword();
    if (keyword.equals("include")) {
      Optional<String> pattern = reading.string(statement, 1, "the file to include");
      reading.endOfDirective(statement, 2);
      return pattern.map(p -> new Include(p, statement.origin()));
    }
    if (keyword.startsWith(REQUIRE) && STATEMENTS.contains(keyword)) {
      Origin origin = statement.origin();
      String version = statement.wordCount() > 1 ? statement.word(1) : "";
      if (!DrbdWords.isVersion(version)) {
        reading.error(
            "DRBD003",
            "a version of three numbers is expected",
            statement.wordSpan(1),
            "write 9.1.4");
        return Optional.empty();
      }
      reading.endOfDirective(statement, 2);
      String comparison = keyword.substring(REQUIRE.length()).toUpperCase(Locale.ROOT);
      return Optional.of(
          new ModuleRequirement(ModuleRequirement.Comparison.valueOf(comparison), version, origin));
    }
    reading.unknown(statement, "at the top of the file", STATEMENTS);
    return Optional.empty();
  }

  @Override
  public Block encode(DrbdConfig value) {
    return new ConfigWriter().config(value);
  }

  @Override
  public Block encodeBeside(DrbdConfig value, DrbdConfig other) {
    return new ConfigWriter().config(value, other);
  }

  @Override
  public Object identity(Statement node) {
    return NodeIdentity.of(node);
  }
}
