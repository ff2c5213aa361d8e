package io.quorate.core.rule;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import java.util.function.Function;

/** A rule that looks at a view of a model. */
record LiftedRule<S, T>(Rule<? super T> rule, Function<S, T> view) implements Rule<S> {
  @Override
  public String code() {
    return rule.code();
  }

  @Override
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public String title() {
    return rule.title();
  }

  @Override
  public String reason() {
    return rule.reason();
  }

  @Override
  public void check(S model, DiagnosticSink sink) {
    rule.check(view.apply(model), sink);
  }
}
