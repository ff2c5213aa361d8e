package io.quorate.cli.toy;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.option.Options.Setting;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entry of the toy document: {@code include = FILE} includes another one. */
final class ToyFormat implements FormatEntry<ToyConfig> {
  private static final Format<ToyConfig> FORMAT = Format.of(new ToySyntax(), new ToyCodec());

  @Override
  public String name() {
    return "toy";
  }

  @Override
  public String summary() {
    return "keys and values";
  }

  @Override
  public String module() {
    return "cli-test";
  }

  @Override
  public List<String> patterns() {
    return List.of("*.toy", "*.toys");
  }

  @Override
  public Parser<ToyConfig> parser() {
    return FORMAT;
  }

  @Override
  public Optional<Format<ToyConfig>> format() {
    return Optional.of(FORMAT);
  }

  @Override
  public Parsed<ToyConfig> load(Source source) {
    Parsed<ToyConfig> own = FORMAT.parse(source);
    List<Diagnostic> found = new ArrayList<>(own.diagnostics());
    List<Setting> settings = new ArrayList<>();
    for (Setting setting : own.value().settings()) {
      settings.add(setting);
      if (setting.name().equals("include")) {
        Path path = resolve(source, setting);
        try {
          Parsed<ToyConfig> included = load(Source.read(path));
          found.addAll(included.diagnostics());
          settings.addAll(included.value().settings().settings());
        } catch (IOException e) {
          found.add(
              Diagnostic.error(
                  "TOY003", "cannot include " + path, setting.origin().span().orElseThrow()));
        }
      }
    }
    return new Parsed<>(new ToyConfig(io.quorate.core.option.Options.of(settings)), found);
  }

  @Override
  public List<Path> companions(Source source) {
    return FORMAT.parse(source).value().settings().settings().stream()
        .filter(setting -> setting.name().equals("include"))
        .map(setting -> resolve(source, setting))
        .filter(Files::exists)
        .toList();
  }

  private static Path resolve(Source source, Setting setting) {
    return source.path().orElse(Path.of("none")).resolveSibling(setting.text());
  }

  @Override
  public RuleSet<ToyConfig> rules() {
    return new RuleSet<>(List.of(new NoSecretValue(), new NoForbiddenValue()));
  }

  @Override
  public Map<String, Function<ToyConfig, String>> conversions() {
    return Map.of("loud", config -> FORMAT.print(config).toUpperCase(Locale.ROOT));
  }
}
