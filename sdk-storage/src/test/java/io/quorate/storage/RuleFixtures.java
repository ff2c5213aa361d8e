package io.quorate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.rule.Rule;
import io.quorate.core.rule.RuleSet;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Setups under {@code FOLDER/CODE}: {@code bad*.setup} breaks the rule, {@code good*.setup} does not.
 *
 * @param <S> what the rules look at
 */
public record RuleFixtures<S>(String folder, RuleSet<S> rules, Function<SetupSections, S> setup) {
  /** The codes of the rules. */
  public List<String> codes() {
    return rules.rules().stream().map(Rule::code).toList();
  }

  /** Checks the fixtures of one rule. */
  public void verify(String code) throws IOException {
    List<String> names = new ArrayList<>();
    GoldenFiles.of(folder + "/" + code, ".setup", ".diagnostics")
        .verify(
            file -> {
              String name = file.getFileName().toString();
              names.add(name.replaceFirst("[^a-z].*", ""));
              String drawn = drawn(code, file);
              assertThat(drawn.isEmpty())
                  .as(file + ": " + drawn)
                  .isEqualTo(name.startsWith("good"));
              return drawn;
            });
    assertThat(names).as(code).contains("bad", "good");
  }

  /** Every folder is of a rule. */
  public void verifyFolders() throws IOException {
    Path root = Path.of("src", "test", "resources", folder);
    try (Stream<Path> folders = Files.list(root)) {
      assertThat(folders.map(path -> path.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(codes());
    }
  }

  private String drawn(String code, Path file) {
    S model = setup.apply(SetupSections.read(GoldenFiles.source(file)));
    List<Diagnostic> found = new ArrayList<>();
    for (Rule<? super S> rule : rules.rules()) {
      if (rule.code().equals(code)) {
        rule.check(model, found::add);
      }
    }
    return found.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }
}
