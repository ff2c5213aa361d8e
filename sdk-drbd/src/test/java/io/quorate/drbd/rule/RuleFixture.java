package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.rule.Rule;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdLoaded;
import io.quorate.drbd.option.DrbdRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A configuration under {@code rule/CODE}: {@code bad*.conf} breaks the rule, {@code good*.conf} does not.
 *
 * <p>The first line may change assumptions: {@code # assume: release 8.4, pacemaker no, cache battery}. Files that
 * fixtures read along with themselves end in {@code .inc}.
 */
record RuleFixture(String code, Path file) {
  static final Path ROOT = Path.of("src", "test", "resources", "rule");
  private static final String ASSUME = "# assume: ";

  /** All files of a rule's folder. */
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

  /** The file with the findings that are expected. */
  Path golden() {
    return file.resolveSibling(name(file).replace(".conf", ".diagnostics"));
  }

  DrbdLoaded load() {
    try {
      return DrbdConfigLoader.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rule finds. */
  List<Diagnostic> findings() {
    DrbdLoaded loaded = load();
    List<Diagnostic> found = new ArrayList<>();
    for (Rule<? super EffectiveConfig> rule : DrbdRules.assuming(assumptions()).rules()) {
      if (rule.code().equals(code)) {
        rule.check(EffectiveConfig.of(loaded.config(), loaded.workspace()), found::add);
      }
    }
    return found;
  }

  /** The findings, drawn, with file names relative to the folder. */
  String drawn() {
    return findings().stream()
        .map(DiagnosticPrinter::print)
        .collect(Collectors.joining())
        .replace(file.getParent() + "/", "");
  }

  private DrbdAssumptions assumptions() {
    DrbdAssumptions assumptions = DrbdAssumptions.defaults();
    String first;
    try (Stream<String> lines = Files.lines(file)) {
      first = lines.findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!first.startsWith(ASSUME)) {
      return assumptions;
    }
    for (String fact : first.substring(ASSUME.length()).split(", ")) {
      String value = fact.substring(fact.indexOf(' ') + 1);
      assumptions =
          switch (fact.substring(0, fact.indexOf(' '))) {
            case "release" -> assumptions.withRelease(release(value));
            case "pacemaker" -> assumptions.withPacemakerManaged(value.equals("yes"));
            case "cache" -> assumptions.withBatteryBackedCache(value.equals("battery"));
            default -> throw new IllegalArgumentException(file + ": " + fact);
          };
    }
    return assumptions;
  }

  private static DrbdRelease release(String label) {
    return Arrays.stream(DrbdRelease.values())
        .filter(release -> release.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
