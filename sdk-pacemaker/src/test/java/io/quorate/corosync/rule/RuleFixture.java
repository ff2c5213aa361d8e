package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.core.rule.Rule;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.format.CorosyncFormats;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A configuration under {@code corosync-rule/CODE}: {@code bad*.conf} breaks the rule, {@code good*.conf} does not.
 *
 * <p>The first line may change assumptions: {@code # assume: release 2.4} or {@code # assume: replication 10.0.0.0/24}.
 */
record RuleFixture(String code, Path file) {
  static final Path ROOT = Path.of("src", "test", "resources", "corosync-rule");
  private static final String ASSUME = "# assume: ";

  static List<Path> files(String code) {
    Path folder = ROOT.resolve(code);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fixtures of a rule whose names begin with a word. */
  static List<RuleFixture> of(String code, String word) {
    return files(code).stream()
        .filter(file -> name(file).startsWith(word) && name(file).endsWith(".conf"))
        .map(file -> new RuleFixture(code, file))
        .toList();
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  Path golden() {
    return file.resolveSibling(name(file).replace(".conf", ".diagnostics"));
  }

  Parsed<CorosyncConfig> load() {
    return CorosyncFormats.CONFIG.parse(GoldenFiles.source(file));
  }

  String drawn() {
    CorosyncAssumptions assumptions = assumptions();
    EffectiveCorosync config = EffectiveCorosync.of(load().value(), assumptions.release());
    List<Diagnostic> found = new ArrayList<>();
    for (Rule<? super EffectiveCorosync> rule : CorosyncRules.assuming(assumptions).rules()) {
      if (rule.code().equals(code)) {
        rule.check(config, found::add);
      }
    }
    return found.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }

  CorosyncAssumptions assumptions() {
    String first = GoldenFiles.source(file).line(1);
    CorosyncAssumptions assumptions = CorosyncAssumptions.defaults();
    if (!first.startsWith(ASSUME)) {
      return assumptions;
    }
    String value = first.substring(first.lastIndexOf(' ') + 1);
    return first.startsWith(ASSUME + "release")
        ? assumptions.withRelease(CorosyncRelease.find(value).orElseThrow())
        : assumptions.withReplicationNetwork(Optional.of(value));
  }
}
