package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.core.rule.Rule;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CIB under {@code rule/CODE}: {@code bad*.xml} breaks the rule, {@code good*.xml} does not.
 *
 * <p>A first line may change assumptions: {@code <!-- assume: release 3.0.1; zone Europe/Berlin -->}.
 */
record RuleFixture(String code, Path file) {
  static final Path ROOT = Path.of("src", "test", "resources", "rule");
  private static final String ASSUME = "<!-- assume: ";

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
        .filter(file -> name(file).startsWith(word) && name(file).endsWith(".xml"))
        .map(file -> new RuleFixture(code, file))
        .toList();
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  /** The file with the findings that are expected. */
  Path golden() {
    return file.resolveSibling(name(file).replace(".xml", ".diagnostics"));
  }

  Parsed<Cib> load() {
    try {
      return CibFormats.CIB.parse(Source.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rule finds. */
  List<Diagnostic> findings() {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule<? super Cib> rule : PacemakerRules.assuming(assumptions()).rules()) {
      if (rule.code().equals(code)) {
        rule.check(load().value(), found::add);
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

  private PacemakerAssumptions assumptions() {
    PacemakerAssumptionsBuilder assumptions =
        PacemakerAssumptions.builder().moment(Instant.parse("2024-01-15T12:00:00Z"));
    String first;
    try (Stream<String> lines = Files.lines(file)) {
      first = lines.findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (first.startsWith(ASSUME)) {
      String facts = first.substring(ASSUME.length(), first.length() - " -->".length());
      for (String fact : facts.split("; ")) {
        assume(
            fact.substring(0, fact.indexOf(' ')),
            fact.substring(fact.indexOf(' ') + 1),
            assumptions);
      }
    }
    return assumptions.build();
  }

  private static void assume(String name, String value, PacemakerAssumptionsBuilder assumptions) {
    switch (name) {
      case "release" -> assumptions.release(PacemakerRelease.find(value).orElseThrow());
      case "zone" -> assumptions.zone(ZoneId.of(value));
      case "moment" -> assumptions.moment(Instant.parse(value));
      case "cluster-name" -> assumptions.clusterName(value);
      case "networks" ->
          assumptions.nodeNetworks(Arrays.stream(value.split(" ")).map(Subnet::parse).toList());
      case "minors" -> assumptions.drbdMinors(minors(value));
      default -> throw new IllegalArgumentException(name);
    }
  }

  /** {@code r0=0,1 r1=2}. */
  private static Map<String, Set<Integer>> minors(String value) {
    Map<String, Set<Integer>> minors = new HashMap<>();
    for (String resource : value.split(" ")) {
      String[] parts = resource.split("=");
      minors.put(
          parts[0],
          Arrays.stream(parts[1].split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
    }
    return minors;
  }
}
