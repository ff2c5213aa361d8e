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
  private record TooLong(String code, int limit) implements Rule<Integer> {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "At most " + limit;
    }

    @Override
    public String reason() {
      return "it does not fit";
    }

    @Override
    public void check(Integer model, DiagnosticSink sink) {
      if (model > limit) {
        sink.report(Diagnostic.of(severity(), code, model + " is more than " + limit));
      }
    }
  }

  private static final RuleSet<Integer> RULES =
      new RuleSet<>(List.of(new TooLong("T1", 3), new TooLong("T2", 5)));

  @Test
  void everyRuleIsChecked() {
    assertThat(RULES.check(7).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("T1", "T2");
    assertThat(RULES.check(3).isClean()).isTrue();
    assertThat(RULES.without("T1").check(7).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("T2");
  }

  @Test
  void twoRulesWithOneCodeAreRefused() {
    TooLong rule = new TooLong("T1", 3);
    assertThatThrownBy(() -> new RuleSet<>(List.of(rule, rule)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("T1");
  }

  @Test
  void aViewIsMadeOnceForAllRules() {
    AtomicInteger made = new AtomicInteger();
    RuleSet<String> lifted =
        RULES.over(
            text -> {
              made.incrementAndGet();
              return text.length();
            });
    assertThat(lifted.rules().get(0))
        .extracting(Rule::code, Rule::severity, Rule::title, Rule::reason)
        .containsExactly("T1", Severity.WARNING, "At most 3", "it does not fit");
    String seven = "abcdefg";
    assertThat(lifted.check(seven).diagnostics()).hasSize(2);
    assertThat(made).hasValue(1);
    assertThat(lifted.check("abcd").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("4 is more than 3");
    assertThat(made).hasValue(2);
  }
}
