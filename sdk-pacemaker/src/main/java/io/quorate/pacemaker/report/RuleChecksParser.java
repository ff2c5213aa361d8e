package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code crm_rule --check}; XML since 2.1.3. */
final class RuleChecksParser {
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:[Rr]ule )?(\\S+) (?:is )?(expired|has not yet taken effect|still in effect|in effect|"
              + "not satisfied|not in effect|satisfied)\\.?");
  private static final Pattern UNKNOWN =
      Pattern.compile("Could not determine whether rule (\\S+) is (?:in effect|expired):? ?(.*)");

  private RuleChecksParser() {}

  static List<RuleCheck> xml(PacemakerResult result, DiagnosticSink sink) {
    List<RuleCheck> all = new ArrayList<>();
    for (XmlElement check : result.root().elements("rule-check")) {
      OptionalInt code = Numbers.integer(Answers.required(check, "rc", sink));
      all.add(
          new RuleCheck(
              Answers.required(check, "rule-id", sink),
              code.isPresent() ? RuleVerdict.of(code.getAsInt()) : RuleVerdict.INDETERMINATE));
    }
    return List.copyOf(all);
  }

  static List<RuleCheck> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<RuleCheck> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      String text = line.text().strip();
      Matcher known = KNOWN.matcher(text);
      Matcher unknown = UNKNOWN.matcher(text);
      if (known.matches()) {
        all.add(new RuleCheck(known.group(1), verdict(known.group(2))));
      } else if (unknown.matches()) {
        boolean absent =
            unknown.group(2).matches("(?i).*(not found|no rule found|more than one).*");
        all.add(
            new RuleCheck(
                unknown.group(1), absent ? RuleVerdict.NOT_FOUND : RuleVerdict.INDETERMINATE));
      } else {
        line.notUnderstood(sink);
      }
    }
    return List.copyOf(all);
  }

  private static RuleVerdict verdict(String words) {
    return switch (words) {
      case "expired" -> RuleVerdict.EXPIRED;
      case "has not yet taken effect" -> RuleVerdict.NOT_YET;
      case "not satisfied", "not in effect" -> RuleVerdict.UNSATISFIED;
      default -> RuleVerdict.IN_EFFECT;
    };
  }
}
