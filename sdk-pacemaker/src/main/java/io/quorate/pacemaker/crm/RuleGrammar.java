package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules: {@code rule $id=r $role=Master -inf: not_defined pingd or pingd lte 0}. */
final class RuleGrammar {
  private static final Set<String> IN_RANGE = Set.of("in_range", "in");
  private static final Set<String> DATE_SPEC = Set.of("date_spec", "spec");

  private final Cursor words;
  private final Shell shell;

  RuleGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.shell = shell;
  }

  /** Takes all rules that follow; how many there were. */
  int all(Draft parent) {
    int count = 0;
    while (words.take("rule")) {
      parent.add(rule());
      count++;
    }
    return count;
  }

  private Draft rule() {
    Draft rule = new Draft("rule");
    String reference = words.idReference();
    if (reference != null) {
      rule.set("id-ref", reference);
    } else {
      String id = words.id();
      if (id != null) {
        rule.set("id", id);
      }
    }
    String role = words.role();
    if (role != null) {
      rule.set("role", shell.role(role));
    }
    if (reference != null) {
      return rule;
    }
    String score = words.score();
    if (score == null) {
      rule.set("score", "INFINITY");
    } else {
      score(rule, score);
    }
    conditions(rule);
    return rule;
  }

  /** Puts a score, or the attribute that has it, into an element. */
  static void score(Draft element, String text) {
    switch (Scan.lower(text)) {
      case "advisory" -> element.set("score", "0");
      case "mandatory" -> element.set("score", "INFINITY");
      default -> {
        String score = Scan.score(text);
        if (score == null) {
          element.set("score-attribute", text);
        } else {
          element.set("score", score);
        }
      }
    }
  }

  private void conditions(Draft rule) {
    String operator = "";
    condition(rule);
    while (words.peekIs("and") || words.peekIs("or")) {
      String next = words.any("'and'");
      if (!operator.isEmpty() && !operator.equals(next)) {
        throw words.wrong("'" + next + "' cannot follow '" + operator + "' in one rule");
      }
      operator = next;
      condition(rule);
    }
    if (!operator.isEmpty() && !operator.equalsIgnoreCase("and")) {
      rule.set("boolean-op", operator);
    }
  }

  private void condition(Draft rule) {
    if (words.take("date")) {
      date(rule.child("date_expression"));
    } else if (words.peekIs("defined") || words.peekIs("not_defined")) {
      String operation = words.any("'defined'");
      rule.child("expression").set("operation", operation).set("attribute", words.identifier());
    } else {
      comparison(rule);
    }
  }

  private void comparison(Draft rule) {
    String attribute = words.identifier();
    String text = words.peek();
    int colon = text.indexOf(':');
    String type = colon < 0 ? "" : text.substring(0, colon);
    String operation = text.substring(colon + 1);
    if (Scan.canonical(operation, Vocabulary.OPERATORS) == null
        || colon >= 0 && Scan.canonical(type, Vocabulary.TYPES) == null) {
      throw words.expected("one of lt, gt, lte, gte, eq, ne, with 'integer:' or so before it");
    }
    words.skip();
    Draft expression =
        rule.child("expression").set("operation", operation).set("attribute", attribute);
    expression.setIfText("type", type);
    value(expression, words.any("a value"));
  }

  /** {@code VALUE}, {@code param{NAME}} or {@code meta{NAME}}. */
  private void value(Draft expression, String text) {
    int open = text.indexOf('{');
    int close = text.length() - 1;
    boolean blank = text.chars().anyMatch(c -> LogicalLine.isBlank((char) c));
    if (open > 0 && open + 1 < close && text.charAt(close) == '}' && !blank) {
      String source = text.substring(0, open);
      if (source.indexOf('}') < 0) {
        expression.set("value", text.substring(open + 1, close)).set("value-source", source);
        return;
      }
    }
    if (text.isEmpty() || blank || open >= 0 || text.indexOf('}') >= 0) {
      throw words.wrong("a value in a rule has no blank and no brace, and is not empty");
    }
    expression.set("value", text);
  }

  private void date(Draft expression) {
    String operation = words.any("one of lt, gt, in, spec");
    if (operation.equalsIgnoreCase("lt") || operation.equalsIgnoreCase("gt")) {
      expression.set("operation", operation);
      String when = words.any("a date");
      expression.set(operation.equalsIgnoreCase("lt") ? "end" : "start", when);
    } else if (IN_RANGE.contains(operation)) {
      expression.set("operation", "in_range");
      parts(expression, "duration", true, 2);
    } else if (DATE_SPEC.contains(operation)) {
      expression.set("operation", "date_spec");
      parts(expression, "date_spec", false, 1);
    } else {
      throw words.wrong("expected one of lt, gt, in, spec, not '" + operation + "'");
    }
  }

  private void parts(Draft expression, String tag, boolean range, int least) {
    List<String[]> parts = new ArrayList<>();
    while (words.hasMore()) {
      String text = words.peek();
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      boolean known =
          Vocabulary.DATE_UNITS.contains(name)
              || range && (name.equals("start") || name.equals("end"));
      if (!known || equals == text.length() - 1) {
        break;
      }
      parts.add(new String[] {name, equals < 0 ? "" : text.substring(equals + 1)});
      words.skip();
    }
    if (parts.size() < least) {
      throw words.expected(
          (range ? "start=, end= or " : "") + "a unit such as hours=, weekdays=, months=");
    }
    boolean plain =
        parts.stream().allMatch(p -> p[0].equals("start") || p[0].equals("end"))
            && parts.stream().anyMatch(p -> p[0].equals("start"))
            && parts.stream().anyMatch(p -> p[0].equals("end"));
    Draft units = plain ? expression : expression.child(tag);
    for (String[] part : parts) {
      boolean end = part[0].equals("start") || part[0].equals("end");
      (end ? expression : units).set(part[0], part[1]);
    }
  }
}
