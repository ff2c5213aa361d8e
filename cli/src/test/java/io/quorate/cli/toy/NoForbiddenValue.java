package io.quorate.cli.toy;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options.Setting;
import io.quorate.core.rule.Rule;

/** Refuses one value; {@code rule-bug} makes it throw, as a bug would. */
final class NoForbiddenValue implements Rule<ToyConfig> {
  @Override
  public String code() {
    return "TOY102";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return "No forbidden value";
  }

  @Override
  public String reason() {
    return "It is forbidden.";
  }

  @Override
  public void check(ToyConfig model, DiagnosticSink sink) {
    for (Setting setting : model.settings()) {
      if (setting.text().equals("rule-bug")) {
        throw new IllegalStateException("rule bug");
      }
      if (setting.text().equals("forbidden")) {
        sink.error(code(), "forbidden", setting.origin().span().orElseThrow());
      }
    }
  }
}
