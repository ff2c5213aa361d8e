package io.quorate.cli.toy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Rule;

/** Warns about passwords, and says so without a place. */
final class NoSecretValue implements Rule<ToyConfig> {
  @Override
  public String code() {
    return "TOY101";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String title() {
    return "No password in the file";
  }

  @Override
  public String reason() {
    return "Files are copied around.";
  }

  @Override
  public void check(ToyConfig model, DiagnosticSink sink) {
    if (model.settings().find("password").isPresent()) {
      sink.report(Diagnostic.of(severity(), code(), "there is a password"));
    }
  }
}
