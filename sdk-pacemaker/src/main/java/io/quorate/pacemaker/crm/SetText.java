package io.quorate.pacemaker.crm;

import java.util.List;
import java.util.Set;

/** Names and values, and rules. */
final class SetText {
  private final Set<Draft> explicit;

  SetText(Set<Draft> explicit) {
    this.explicit = explicit;
  }

  boolean isExplicit(Draft draft) {
    return explicit.contains(draft);
  }

  String set(String keyword, Draft set) {
    StringBuilder out = new StringBuilder(keyword);
    if (set.has("id-ref")) {
      out.append(' ').append(Quote.pair("$id-ref", set.text("id-ref")));
    } else if (explicit.contains(set)) {
      out.append(' ').append(Quote.pair("$id", set.text("id")));
    }
    if (set.has("score")) {
      out.append(' ').append(Quote.word(set.text("score") + ":"));
    }
    for (Draft child : set.children) {
      if (child.name.equals("rule")) {
        out.append(' ').append(rule(child));
      }
    }
    for (Draft child : set.children) {
      if (child.name.equals("nvpair")) {
        out.append(' ').append(pair(child));
      }
    }
    return out.toString();
  }

  String pair(Draft pair) {
    String name = pair.text("name");
    if (pair.has("id-ref")) {
      String reference = "@" + pair.text("id-ref");
      return Quote.word(pair.has("name") ? reference + ":" + name : reference);
    }
    if (explicit.contains(pair)) {
      return Quote.pair("$" + pair.text("id") + ":" + name, pair.text("value"));
    }
    return pair.has("value") ? Quote.pair(name, pair.text("value")) : Quote.word(name);
  }

  String rule(Draft rule) {
    StringBuilder out = new StringBuilder("rule");
    if (rule.has("id-ref")) {
      return out.append(' ').append(Quote.pair("$id-ref", rule.text("id-ref"))).toString();
    }
    if (explicit.contains(rule)) {
      out.append(' ').append(Quote.pair("$id", rule.text("id")));
    }
    if (rule.has("role")) {
      out.append(' ').append(Quote.pair("$role", rule.text("role")));
    }
    String score = score(rule);
    if (!score.equals("inf")) {
      out.append(' ').append(Quote.word(score + ":"));
    }
    String operator = rule.has("boolean-op") ? rule.text("boolean-op") : "and";
    String separator = " ";
    for (Draft child : rule.children) {
      out.append(separator).append(condition(child));
      separator = " " + operator + " ";
    }
    return out.toString();
  }

  /** The score as the language writes it, or the attribute that has it. */
  static String score(Draft draft) {
    String score = draft.text("score");
    return score.isEmpty() ? draft.text("score-attribute") : score.replace("INFINITY", "inf");
  }

  private static String condition(Draft condition) {
    if (condition.name.equals("date_expression")) {
      return date(condition);
    }
    String attribute = Quote.word(condition.text("attribute"));
    String operation = condition.text("operation");
    if (!condition.has("value")) {
      return operation + " " + attribute;
    }
    String value = condition.text("value");
    return attribute
        + " "
        + (condition.has("type") ? condition.text("type") + ":" : "")
        + operation
        + " "
        + Quote.word(
            condition.has("value-source")
                ? condition.text("value-source") + "{" + value + "}"
                : value);
  }

  private static String date(Draft date) {
    String operation = date.text("operation");
    StringBuilder out = new StringBuilder("date ");
    if (!operation.equals("in_range") && !operation.equals("date_spec")) {
      boolean end = operation.equalsIgnoreCase("lt");
      return out.append(operation)
          .append(' ')
          .append(Quote.value(date.text(end ? "end" : "start")))
          .toString();
    }
    out.append(operation.equals("in_range") ? "in" : "spec");
    for (String name : List.of("start", "end")) {
      if (date.has(name)) {
        out.append(' ').append(Quote.pair(name, date.text(name)));
      }
    }
    for (Draft units : date.children) {
      units.attributes.forEach(
          (name, value) -> {
            if (!name.equals("id")) {
              out.append(' ').append(Quote.pair(name, value));
            }
          });
    }
    return out.toString();
  }
}
