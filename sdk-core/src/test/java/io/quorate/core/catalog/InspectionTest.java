package io.quorate.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.Rule;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionTest {
  private static final class Blank implements Rule<String> {
    @Override
    public String code() {
      return "B1";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String title() {
      return "Not blank";
    }

    @Override
    public String reason() {
      return "nothing to see";
    }

    @Override
    public void check(String model, DiagnosticSink sink) {
      if (model.isBlank()) {
        sink.report(Diagnostic.of(severity(), code(), "blank"));
      }
    }
  }

  private static final class Entry implements FormatEntry<String> {
    @Override
    public String name() {
      return "text";
    }

    @Override
    public String summary() {
      return "any text";
    }

    @Override
    public String module() {
      return "sdk-core";
    }

    @Override
    public List<String> patterns() {
      return List.of();
    }

    @Override
    public Parser<String> parser() {
      return source ->
          new Parsed<>(
              source.text(), List.of(Diagnostic.of(Severity.WARNING, "T1", "there is a text")));
    }

    @Override
    public Optional<Format<String>> format() {
      return Optional.empty();
    }

    @Override
    public RuleSet<String> rules() {
      return new RuleSet<>(List.of(new Blank()));
    }
  }

  @Test
  void anInspectionReportsWhatReadingAndTheRulesFind() {
    Inspection<?> blank = new Entry().inspect(Source.of("a", " "));
    assertThat(blank.diagnostics()).extracting(Diagnostic::code).containsExactly("T1");
    assertThat(blank.report().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("T1", "B1");
    assertThat(new Entry().inspect(Source.of("a", "x")).report().hasErrors()).isFalse();
  }
}
