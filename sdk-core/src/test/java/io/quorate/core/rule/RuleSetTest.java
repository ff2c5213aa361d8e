package io.quorate.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private record Forbids(String code, String word) implements Rule<String> {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "no '" + word + "'";
    }

    @Override
    public String reason() {
      return "it is a test";
    }

    @Override
    public void check(String model, DiagnosticSink sink) {
      if (model.contains(word)) {
        sink.report(Diagnostic.of(severity(), code, "it says '" + word + "'"));
      }
    }
  }

  private final RuleSet<String> rules =
      new RuleSet<>(List.of(new Forbids("T1", "a"), new Forbids("T2", "b")));

  @Test
  void everyRuleIsAskedInOrder() {
    Report report = rules.check("b a");
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("T1", "T2");
    assertThat(report.hasErrors()).isFalse();
    assertThat(report).hasToString("warning[T1] it says 'a'\nwarning[T2] it says 'b'\n");
    assertThat(rules.check("c").isClean()).isTrue();
  }

  @Test
  void acceptedRulesAreLeftOut() {
    assertThat(rules.without("T1").check("a b").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("T2");
  }

  @Test
  void codesAreUnique() {
    assertThatThrownBy(() -> new RuleSet<>(List.of(new Forbids("T1", "a"), new Forbids("T1", "b"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aViewIsMadeOnceForAllRules() {
    AtomicInteger made = new AtomicInteger();
    RuleSet<StringBuilder> lifted =
        rules.over(
            builder -> {
              made.incrementAndGet();
              return builder.toString();
            });
    assertThat(lifted.rules().get(0))
        .extracting(Rule::code, Rule::severity, Rule::title, Rule::reason)
        .containsExactly("T1", Severity.WARNING, "no 'a'", "it is a test");
    StringBuilder both = new StringBuilder("a b");
    assertThat(lifted.check(both).diagnostics()).hasSize(2);
    assertThat(made).hasValue(1);
    assertThat(lifted.check(new StringBuilder("b")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("T2");
    assertThat(made).hasValue(2);
  }
}
