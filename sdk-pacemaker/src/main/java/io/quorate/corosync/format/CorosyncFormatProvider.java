package io.quorate.corosync.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.catalog.Inspection;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncSection;
import io.quorate.corosync.rule.CorosyncRules;
import io.quorate.corosync.status.CorosyncReports;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registers the formats of corosync under the names that shells and scripts use. */
public final class CorosyncFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public CorosyncFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new ConfigEntry(),
        new UidGidEntry(),
        new ReportEntry<>(
            "corosync-cfgtool",
            "corosync-cfgtool -s, -s -b and -n, of 2.0 to 3.1",
            List.of("corosync-cfgtool*.txt"),
            CorosyncReports.LINKS),
        new ReportEntry<>(
            "corosync-quorumtool",
            "corosync-quorumtool -s and -l, of 2.0 to 3.1",
            List.of("corosync-quorumtool*.txt"),
            CorosyncReports.QUORUM),
        new ReportEntry<>(
            "corosync-cmapctl",
            "corosync-cmapctl, of 2.0 to 3.1",
            List.of("corosync-cmapctl*.txt"),
            CorosyncReports.CMAP));
  }

  /** Output of a tool. */
  private record ReportEntry<T>(
      String name, String summary, List<String> patterns, Parser<T> parser)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.empty();
    }
  }

  private static final class ConfigEntry implements FormatEntry<CorosyncConfig> {
    private static final RuleSet<CorosyncConfig> RULES =
        CorosyncRules.all().over(EffectiveCorosync::of);

    @Override
    public String name() {
      return "corosync-conf";
    }

    @Override
    public String summary() {
      return "corosync.conf(5) of Corosync 1 to 3, and plugins of 1 in service.d";
    }

    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public List<String> patterns() {
      return List.of(
          "corosync.conf", "corosync.conf.*", "corosync-*.conf", "/**/corosync/service.d/*");
    }

    @Override
    public Parser<CorosyncConfig> parser() {
      return CorosyncFormats.CONFIG;
    }

    @Override
    public Optional<Format<CorosyncConfig>> format() {
      return Optional.of(CorosyncFormats.CONFIG);
    }

    @Override
    public Parsed<CorosyncConfig> load(Source source) {
      return CorosyncConfigLoader.load(source);
    }

    @Override
    public List<Path> companions(Source source) {
      return CorosyncConfigLoader.beside(source);
    }

    @Override
    public RuleSet<CorosyncConfig> rules() {
      return RULES;
    }

    /** A misspelling that a rule explains is not warned about as an unknown name too; a broken file is not judged. */
    @Override
    public Inspection<?> inspect(Source source) {
      Parsed<CorosyncConfig> loaded = load(source);
      if (loaded.hasErrors()) {
        return new Inspection<>(loaded.diagnostics(), loaded.value(), RuleSet.none());
      }
      Set<String> explained = new HashSet<>();
      RULES.check(loaded.value()).diagnostics().stream()
          .filter(found -> found.code().equals("CORO102"))
          .forEach(found -> explained.add(place(found)));
      List<Diagnostic> rest =
          loaded.diagnostics().stream()
              .filter(found -> !found.code().equals("CORO010") || !explained.contains(place(found)))
              .toList();
      return new Inspection<>(rest, loaded.value(), RULES);
    }

    private static String place(Diagnostic found) {
      return found.span().map(Object::toString).orElse("");
    }

    @Override
    public boolean recognizes(Source source) {
      Block root = new BlockSyntax(Dialect.COLON_LINES).parse(source, DiagnosticSink.ignoring());
      return root.children("totem").anyMatch(Block.class::isInstance)
          && root.children().stream()
              .filter(Block.class::isInstance)
              .allMatch(section -> CorosyncSection.find(section.keyword()).isPresent());
    }
  }

  private static final class UidGidEntry implements FormatEntry<CorosyncConfig> {
    @Override
    public String name() {
      return "corosync-uidgid";
    }

    @Override
    public String summary() {
      return "a file of /etc/corosync/uidgid.d: who may talk to corosync";
    }

    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public List<String> patterns() {
      return List.of("/**/corosync/uidgid.d/*");
    }

    @Override
    public Parser<CorosyncConfig> parser() {
      return CorosyncFormats.UIDGID;
    }

    @Override
    public Optional<Format<CorosyncConfig>> format() {
      return Optional.of(CorosyncFormats.UIDGID);
    }
  }
}
