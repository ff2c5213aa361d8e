package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.rule.Rule;
import io.quorate.core.text.Source;
import io.quorate.lvm.format.LvmFormats;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file under {@code lvm-rule/CODE}: {@code bad*} breaks the rule, {@code good*} does not; {@code .conf} is an lvm.conf,
 * {@code .vg} metadata.
 *
 * <p>The first line may change assumptions: {@code # assume: release 2.02.176}, {@code # assume: backing /dev/sdb1} or
 * {@code # assume: replicated /dev/drbd0}.
 */
record RuleFixture(String code, Path file) {
  static final Path ROOT = Path.of("src", "test", "resources", "lvm-rule");
  private static final String ASSUME = "# assume: ";

  static List<Path> files(String code) {
    try (Stream<Path> files = Files.list(ROOT.resolve(code))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fixtures of a rule whose names begin with a word. */
  static List<RuleFixture> of(String code, String word) {
    return files(code).stream()
        .filter(file -> name(file).startsWith(word) && !name(file).endsWith(".diagnostics"))
        .map(file -> new RuleFixture(code, file))
        .toList();
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  Path golden() {
    return file.resolveSibling(name(file).replaceFirst("\\.\\w+$", ".diagnostics"));
  }

  Source source() {
    return GoldenFiles.source(file);
  }

  List<Diagnostic> reading() {
    return isConfig()
        ? LvmFormats.CONFIG.parse(source()).diagnostics()
        : LvmFormats.METADATA.parse(source()).diagnostics();
  }

  private boolean isConfig() {
    return name(file).endsWith(".conf");
  }

  String drawn() {
    List<Diagnostic> found = new ArrayList<>();
    if (isConfig()) {
      check(LvmRules.configRules(assumptions()), LvmFormats.CONFIG.parse(source()).value(), found);
    } else {
      check(
          LvmRules.metadataRules(assumptions()),
          LvmFormats.METADATA.parse(source()).value(),
          found);
    }
    return found.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }

  private <T> void check(List<? extends Rule<T>> rules, T model, List<Diagnostic> found) {
    rules.stream()
        .filter(rule -> rule.code().equals(code))
        .forEach(r -> r.check(model, found::add));
  }

  LvmAssumptions assumptions() {
    String first = source().line(1);
    LvmAssumptions assumptions = LvmAssumptions.defaults();
    if (!first.startsWith(ASSUME)) {
      return assumptions;
    }
    String[] words = first.substring(ASSUME.length()).split(" ");
    return switch (words[0]) {
      case "release" -> assumptions.withRelease(ToolVersion.parse(words[1]));
      case "backing" -> assumptions.withBackingDevices(List.of(words[1]));
      default -> assumptions.withReplicatedDevices(List.of(words[1]));
    };
  }
}
