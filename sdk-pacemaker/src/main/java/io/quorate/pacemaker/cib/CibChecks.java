package io.quorate.pacemaker.cib;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Document;
import io.quorate.core.rule.Report;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.diff.AttributeChange;
import io.quorate.pacemaker.diff.CibChange;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.schema.CibValidator;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an edit brings that was not there before. */
final class CibChecks {
  /** A value that the release cannot keep. */
  static final String DAMAGED = "PCE001";

  private final PacemakerRelease release;
  private final RuleSet<Cib> rules;

  CibChecks(PacemakerRelease release, RuleSet<Cib> rules) {
    this.release = release;
    this.rules = rules;
  }

  static XmlElement tree(Document<Cib> document) {
    return new XmlSyntax().read(document.source()).value();
  }

  Report compare(Document<Cib> before, Document<Cib> after, CibPatch patch) {
    Map<String, Integer> known = new HashMap<>();
    findings(before).forEach(found -> known.merge(key(found), 1, Integer::sum));
    List<Diagnostic> fresh = new ArrayList<>();
    for (Diagnostic found : findings(after)) {
      if (known.merge(key(found), -1, Integer::sum) < 0) {
        fresh.add(found);
      }
    }
    if (release.before(2, 1, 8)) {
      patch.changes().forEach(change -> damage(change, fresh));
    }
    return new Report(fresh);
  }

  private List<Diagnostic> findings(Document<Cib> document) {
    List<Diagnostic> all = new ArrayList<>(CibValidator.validate(tree(document)));
    all.addAll(rules.check(document.value()).diagnostics());
    return all;
  }

  /** The same finding at another line is the same finding. */
  private static String key(Diagnostic found) {
    return found.severity() + " " + found.code() + " " + found.message();
  }

  private static void damage(CibChange change, List<Diagnostic> found) {
    if (change instanceof CibChange.Modify modify) {
      for (AttributeChange attribute : modify.attributes()) {
        attribute.value().ifPresent(value -> damage(attribute.name(), value, found));
      }
    } else if (change instanceof CibChange.Create create
        && create.node() instanceof XmlElement element) {
      damage(element, found);
    }
  }

  private static void damage(XmlElement element, List<Diagnostic> found) {
    element.attributes().forEach(each -> damage(each.name(), each.value(), found));
    element.elements().forEach(child -> damage(child, found));
  }

  private static void damage(String name, String value, List<Diagnostic> found) {
    if (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0) {
      found.add(
          Diagnostic.of(
                  Severity.WARNING,
                  DAMAGED,
                  "the line ends or tabulators of the attribute '" + name + "' will be lost")
              .withHelp(
                  "Pacemaker before 2.1.8 writes a line end as \\n and a tabulator as four blanks"));
    }
  }
}
