package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Origin;
import java.util.List;

/** Where a rule reports what it finds. */
final class Findings {
  private static final int RELATED = 5;

  private final PacemakerRule rule;
  private final DiagnosticSink sink;

  Findings(PacemakerRule rule, Masking masking, DiagnosticSink sink) {
    this.rule = rule;
    this.sink = finding -> sink.report(masking.of(finding));
  }

  /** Something is wrong with what is written at a place. */
  void add(Origin place, String problem) {
    add(place, problem, rule.fix());
  }

  /** The same with a way out of its own. */
  void add(Origin place, String problem, String help) {
    sink.report(finding(place, problem, help));
  }

  /** The same with one other place that belongs to it. */
  void add(Origin place, String problem, String help, Origin other, String what) {
    Diagnostic diagnostic = finding(place, problem, help);
    sink.report(other.span().map(it -> diagnostic.withRelated(what, it)).orElse(diagnostic));
  }

  private Diagnostic finding(Origin place, String problem, String help) {
    return Diagnostic.of(rule.severity(), rule.code(), problem).at(place.span()).withHelp(help);
  }

  /** One finding that shows in several places: at the first of them, the next ones related. */
  void addOnce(List<Origin> places, String problem, String help, String also) {
    Diagnostic diagnostic = finding(places.get(0), problem, help);
    for (Origin place : places.subList(1, Math.min(places.size(), RELATED + 1))) {
      if (place.span().isPresent()) {
        diagnostic = diagnostic.withRelated(also, place.span().get());
      }
    }
    sink.report(diagnostic);
  }

  /** What was found by other means, with a code of its own. */
  void pass(Diagnostic diagnostic) {
    sink.report(diagnostic);
  }
}
