package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.CorosyncSection;
import java.util.Optional;

/** No key or section is a misspelt one. */
final class KeysAreSpelledRight extends CorosyncRule {
  KeysAreSpelledRight() {
    super(
        "CORO102",
        Severity.ERROR,
        "No key or section is a misspelt one",
        "Corosync stores every key it does not know and reads over it; corosync -t says "
            + "nothing (measured with 3.1.7).",
        "correct the name");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    settings("", config.config().settings(), findings);
    Places.each(
        config.config(),
        (path, section) -> {
          String outer = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
          if (CorosyncSection.find(path).isPresent()) {
            settings(path, section.settings(), findings);
          } else if (outer.isEmpty() || CorosyncSection.find(outer).isPresent()) {
            Suggestion.closest(section.name(), CorosyncSection.inside(outer))
                .ifPresent(
                    meant ->
                        findings.add(
                            section.origin(),
                            "the section '" + section.name() + "' is read over",
                            "write '" + meant + "'"));
          }
        });
  }

  private static void settings(String path, Options settings, CorosyncRule.Findings findings) {
    CorosyncSection section = CorosyncSection.find(path).orElseThrow();
    for (Options.Setting setting : settings) {
      meant(section, setting.name())
          .ifPresent(
              meant ->
                  findings.add(
                      setting.origin(),
                      "the key '" + setting.name() + "' is read over",
                      "write '" + meant + "'"));
    }
  }

  /** The key that a key of a section is a misspelling of. */
  static Optional<String> meant(CorosyncSection section, String key) {
    boolean known =
        CorosyncSection.all().stream()
            .anyMatch(other -> other.find(key, CorosyncRelease.V3_1_7).isPresent());
    return known ? Optional.empty() : Suggestion.closest(key, section.names());
  }
}
