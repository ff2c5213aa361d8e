package io.quorate.lvm.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.option.LvmOptions;
import io.quorate.lvm.report.LvmReports;
import io.quorate.lvm.rule.LvmAssumptions;
import io.quorate.lvm.rule.LvmRules;
import io.quorate.lvm.status.LvmlockctlParsers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Registers the formats of LVM under the names that shells and scripts use. */
public final class LvmFormatProvider implements FormatProvider {
  private static final String MODULE = "sdk-storage";
  private static final Pattern REPORT_JSON = Pattern.compile("(?s)\\s*\\{\\s*\"report\"\\s*:.*");
  private static final Pattern LOCKS = Pattern.compile("(?s)\\s*VG \\S+ lock_type=.*");

  /** For {@link java.util.ServiceLoader}. */
  public LvmFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new ConfigEntry(),
        new MetadataEntry(),
        new Report<>(
            "lvm-report-json",
            "lvs, vgs, pvs and lvm fullreport with --reportformat json or json_std",
            LvmReports.JSON,
            source -> matches(REPORT_JSON, source)),
        new Report<>(
            "lvm-report-text",
            "lvs, vgs and pvs as columns below headings, or with --nameprefixes",
            LvmReports.TEXT,
            LvmReports::isText),
        new Report<>(
            "lvmlockctl",
            "lvmlockctl --info: the locks that lvmlockd holds",
            LvmlockctlParsers.INFO,
            source -> matches(LOCKS, source)),
        new Report<>(
            "lvmlockctl-dump",
            "lvmlockctl --dump: the log that lvmlockd keeps",
            LvmlockctlParsers.DUMP,
            source -> false));
  }

  private static boolean matches(Pattern pattern, Source source) {
    String text = source.text();
    return pattern.matcher(text.substring(0, Math.min(text.length(), 400))).matches();
  }

  private static Block tree(Source source) {
    return new BlockSyntax(Dialect.ASSIGNMENTS).parse(source, DiagnosticSink.ignoring());
  }

  private static final class ConfigEntry implements FormatEntry<LvmConfig> {
    private static final RuleSet<LvmConfig> RULES = LvmRules.config(LvmAssumptions.defaults());

    @Override
    public String name() {
      return "lvm-conf";
    }

    @Override
    public String summary() {
      return "lvm.conf(5), lvmlocal.conf and profiles of LVM 2.02 and 2.03";
    }

    @Override
    public String module() {
      return MODULE;
    }

    @Override
    public List<String> patterns() {
      return List.of("lvm.conf", "lvm_*.conf", "lvmlocal.conf", "/**/lvm/profile/*.profile");
    }

    @Override
    public Parser<LvmConfig> parser() {
      return LvmFormats.CONFIG;
    }

    @Override
    public Optional<Format<LvmConfig>> format() {
      return Optional.of(LvmFormats.CONFIG);
    }

    @Override
    public RuleSet<LvmConfig> rules() {
      return RULES;
    }

    @Override
    public boolean recognizes(Source source) {
      Block root = tree(source);
      return root.children("devices").anyMatch(Block.class::isInstance)
          && root.children().stream()
              .filter(Block.class::isInstance)
              .allMatch(section -> LvmOptions.isSection(section.keyword()));
    }
  }

  private static final class MetadataEntry implements FormatEntry<LvmMetadata> {
    private static final RuleSet<LvmMetadata> RULES = LvmRules.metadata(LvmAssumptions.defaults());

    @Override
    public String name() {
      return "lvm-metadata";
    }

    @Override
    public String summary() {
      return "metadata of volume groups, as vgcfgbackup writes them";
    }

    @Override
    public String module() {
      return MODULE;
    }

    @Override
    public List<String> patterns() {
      return List.of("/**/lvm/backup/*", "/**/lvm/archive/*.vg");
    }

    @Override
    public Parser<LvmMetadata> parser() {
      return LvmFormats.METADATA;
    }

    @Override
    public Optional<Format<LvmMetadata>> format() {
      return Optional.of(LvmFormats.METADATA);
    }

    @Override
    public RuleSet<LvmMetadata> rules() {
      return RULES;
    }

    @Override
    public boolean recognizes(Source source) {
      return tree(source)
          .children("contents")
          .anyMatch(line -> line.wordCount() == 2 && line.word(1).equals(LvmMetadata.CONTENTS));
    }
  }

  private record Report<T>(
      String name, String summary, Parser<T> parser, Predicate<Source> looksLikeIt)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return MODULE;
    }

    @Override
    public List<String> patterns() {
      return List.of();
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.empty();
    }

    @Override
    public boolean recognizes(Source source) {
      return looksLikeIt.test(source);
    }
  }
}
