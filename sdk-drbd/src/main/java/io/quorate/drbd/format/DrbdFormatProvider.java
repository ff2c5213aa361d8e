package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.catalog.Inspection;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.drbd.metadata.DrbdMetadata;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.rule.DrbdRules;
import io.quorate.drbd.rule.EffectiveConfig;
import io.quorate.drbd.show.DrbdShow;
import io.quorate.drbd.status.DrbdReports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registers the formats of DRBD under the names that shells and scripts use. */
public final class DrbdFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public DrbdFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new ConfigEntry(),
        new ReportEntry<>(
            "drbd-status-text",
            "drbdadm status, drbdsetup status, of 8.4 and 9",
            List.of("*.drbd-status", "drbdadm-status*.txt"),
            DrbdReports.STATUS_TEXT),
        new ReportEntry<>(
            "drbd-status-json",
            "drbdsetup status --json, of 9",
            List.of("drbd-status*.json", "drbdsetup-status*.json"),
            DrbdReports.STATUS_JSON),
        new ReportEntry<>(
            "drbd-events2",
            "a recorded stream of drbdsetup events2, of 8.4 and 9",
            List.of("*.events2", "drbd-events*.txt"),
            DrbdReports.EVENTS),
        new ReportEntry<>(
            "proc-drbd",
            "/proc/drbd of 8.x",
            List.of("/proc/drbd", "proc-drbd*.txt"),
            DrbdReports.PROC),
        new ReportEntry<>(
            "drbd-sh-status",
            "drbdadm sh-status, of 8.x",
            List.of("*.drbd-sh-status", "drbdadm-sh-status*.txt"),
            DrbdReports.SH_STATUS),
        new ReportEntry<>(
            "drbd-events1",
            "a recorded stream of drbdsetup events, of 8.0 to 8.4",
            List.of("*.events1"),
            DrbdReports.OLD_EVENTS),
        new ReportEntry<>(
            "drbd-show",
            "drbdsetup show, of 8.0 to 9",
            List.of("*.drbd-show", "drbdsetup-show*.txt"),
            DrbdShow.TEXT),
        new ReportEntry<>(
            "drbd-show-json",
            "drbdsetup show --json, of 9",
            List.of("drbd-show*.json", "drbdsetup-show*.json"),
            DrbdShow.JSON),
        new ReportEntry<>(
            "drbd-dump-md",
            "drbdmeta dump-md, of metadata 07, 08 and 09",
            List.of("*.dump-md", "drbd-dump-md*.txt"),
            DrbdMetadata.DUMP),
        new ReportEntry<>(
            "drbd-gi",
            "drbdadm get-gi and show-gi, of 8 and 9",
            List.of("*.drbd-gi", "drbd-gi*.txt", "drbdadm-*-gi*.txt"),
            DrbdMetadata.IDENTIFIERS));
  }

  /** Output of a tool. */
  private record ReportEntry<T>(
      String name, String summary, List<String> patterns, Parser<T> parser)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-drbd";
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.empty();
    }
  }

  private static final class ConfigEntry implements FormatEntry<DrbdConfig> {
    private static final Set<String> HEADS = Set.of("global", "common", "resource", "include");
    private static final RuleSet<DrbdConfig> RULES = DrbdRules.all().over(EffectiveConfig::of);

    @Override
    public String name() {
      return "drbd-conf";
    }

    @Override
    public String summary() {
      return "drbd.conf(5) of DRBD 8.3 to 9: global_common.conf and *.res";
    }

    @Override
    public String module() {
      return "sdk-drbd";
    }

    @Override
    public List<String> patterns() {
      return List.of(
          "drbd.conf", "drbd-*.conf", "*.res", "global_common.conf", "/**/drbd.d/*.conf");
    }

    @Override
    public Parser<DrbdConfig> parser() {
      return DrbdFormats.CONFIG;
    }

    @Override
    public Optional<Format<DrbdConfig>> format() {
      return Optional.of(DrbdFormats.CONFIG);
    }

    @Override
    public Parsed<DrbdConfig> load(Source source) {
      return DrbdConfigLoader.load(source).parsed();
    }

    @Override
    public RuleSet<DrbdConfig> rules() {
      return RULES;
    }

    /** Rules see the workspace, which knows the template files; what was not understood in full is not judged. */
    @Override
    public Inspection<EffectiveConfig> inspect(Source source) {
      DrbdLoaded loaded = DrbdConfigLoader.load(source);
      EffectiveConfig subject =
          loaded.commonUnderstood()
              ? EffectiveConfig.of(loaded.config(), loaded.workspace(), loaded.broken())
              : EffectiveConfig.none();
      return new Inspection<>(loaded.diagnostics(), subject, DrbdRules.all());
    }

    @Override
    public List<Path> companions(Source source) {
      Optional<Path> path = source.path();
      if (path.isEmpty()) {
        return List.of();
      }
      Path folder = Optional.ofNullable(path.get().getParent()).orElse(Path.of(""));
      List<Path> found = new ArrayList<>();
      for (Include include : DrbdFormats.CONFIG.parse(source).value().includes()) {
        if (!include.pattern().startsWith("/")) {
          Glob.find(folder, include.pattern()).stream()
              .filter(Files::isRegularFile)
              .forEach(found::add);
        }
      }
      return found;
    }

    @Override
    public boolean recognizes(Source source) {
      Block root = new BlockSyntax(Dialect.DRBD).parse(source, DiagnosticSink.ignoring());
      return !root.children().isEmpty()
          && root.children().stream()
              .anyMatch(s -> s instanceof Block && HEADS.contains(s.keyword()))
          && root.children().stream()
              .allMatch(s -> HEADS.contains(s.keyword()) || s.keyword().equals("skip"));
    }
  }
}
