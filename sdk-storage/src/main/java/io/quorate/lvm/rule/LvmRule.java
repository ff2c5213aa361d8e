package io.quorate.lvm.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.rule.DescribedRule;
import io.quorate.core.text.Origin;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules have in common.
 *
 * @param <T> what a rule looks at
 */
abstract class LvmRule<T> extends DescribedRule<T> {
  LvmRule(String code, Severity severity, String title, String reason, String fix) {
    super(code, severity, title, reason, fix);
  }

  @Override
  public final void check(T model, DiagnosticSink sink) {
    Findings findings = new Findings();
    look(model, findings);
    findings.all.forEach(sink::report);
  }

  /** Looks at a model. */
  abstract void look(T model, Findings findings);

  /** Where a setting stands; nowhere when it is a default. */
  static Origin place(LvmConfig config, LvmOption<?> option) {
    return config.find(option.path()).map(Options.Setting::origin).orElse(Origin.none());
  }

  /** A number as LVM uses it. */
  static long number(LvmConfig config, LvmOption<Long> option) {
    return config.effective(option).orElse(0L);
  }

  /** A flag as LVM uses it. */
  static boolean flag(LvmConfig config, LvmOption<Boolean> option) {
    return config.effective(option).orElse(false);
  }

  /** Takes what a rule finds. */
  final class Findings {
    private final List<Diagnostic> all = new ArrayList<>();

    /** Something is wrong at a place. */
    void add(Origin place, String problem) {
      add(place, problem, fix());
    }

    /** Something is wrong at a place; with a way out of its own. */
    void add(Origin place, String problem, String help) {
      all.add(Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(help));
    }

    /** Something is wrong at a place, because of another one. */
    void add(Origin place, String problem, String what, Origin other) {
      Diagnostic found =
          Diagnostic.of(severity(), code(), problem).at(place.span()).withHelp(fix());
      all.add(other.span().map(span -> found.withRelated(what, span)).orElse(found));
    }
  }
}
