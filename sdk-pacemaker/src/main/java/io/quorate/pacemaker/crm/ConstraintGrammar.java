package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements that make constraints. */
final class ConstraintGrammar {
  private static final Set<String> LOSS_POLICIES = Set.of("stop", "demote", "fence", "freeze");

  private final Cursor words;
  private final Shell shell;
  private final RuleGrammar rules;

  ConstraintGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.shell = shell;
    this.rules = new RuleGrammar(words, shell);
  }

  Draft location() {
    Draft location = new Draft("rsc_location").set("id", words.identifier());
    String subject = words.peek();
    if (subject.length() > 2 && subject.startsWith("/") && subject.endsWith("/")) {
      words.skip();
      location.set("rsc-pattern", subject.substring(1, subject.length() - 1));
    } else if (words.takeExactly("{")) {
      List<Word> inside = new ArrayList<>();
      while (words.hasMore() && !words.peek().equals("}")) {
        inside.add(words.word());
        words.skip();
      }
      if (!words.takeExactly("}")) {
        throw words.expected("'}'");
      }
      if (inside.isEmpty()) {
        throw words.wrong("the resource set is empty");
      }
      location.children.addAll(new SetNotation("role", words, shell).read(inside));
    } else {
      location.set("rsc", words.resource());
    }
    attributes(location);
    String score = words.score();
    if (score != null) {
      RuleGrammar.score(location, score);
      location.set("node", words.identifier());
      String role = words.role();
      if (role != null) {
        location.set("role", shell.role(role));
      }
    } else if (rules.all(location) == 0) {
      throw words.expected("SCORE: NODE, or 'rule'");
    }
    return location;
  }

  private void attributes(Draft location) {
    while (words.hasMore()) {
      String text = words.peek();
      int start = text.startsWith("$") ? 1 : 0;
      int equals = text.indexOf('=', start);
      if (equals <= start) {
        return;
      }
      String name = text.substring(start, equals);
      if (!Scan.isAttributeName(name)) {
        throw words.expected("SCORE: NODE, or 'rule'");
      }
      words.skip();
      location.set(name, shell.value(name, text.substring(equals + 1)));
    }
  }

  Draft colocation() {
    Draft colocation = new Draft("rsc_colocation").set("id", words.identifier());
    String score = words.score();
    if (score == null) {
      throw words.expected("SCORE:");
    }
    RuleGrammar.score(colocation, score);
    String attribute = tail("node-attribute=");
    if (attribute != null && !attribute.isEmpty()) {
      colocation.set("node-attribute", Scan.lower(attribute));
      words.dropTail();
    }
    resources(colocation, "role", "rsc", "with-rsc");
    return colocation;
  }

  Draft order() {
    Draft order = new Draft("rsc_order").set("id", words.identifier());
    String score = words.score();
    if (score != null) {
      order.set("kind", kind(score));
    }
    String symmetrical = tail("symmetrical=");
    if (symmetrical != null
        && !symmetrical.equals("0")
        && !symmetrical.equals("1")
        && (Scan.isTrue(symmetrical) || Scan.isFalse(symmetrical))) {
      order.set("symmetrical", Scan.isTrue(symmetrical) ? "true" : "false");
      words.dropTail();
    }
    resources(order, "action", "first", "then");
    return order;
  }

  private String kind(String text) {
    String kind = Scan.canonical(text, Vocabulary.KINDS);
    if (kind != null) {
      return kind;
    }
    String score = Scan.score(text);
    if (score == null) {
      throw words.wrong("'" + text + "' is neither Mandatory, Optional, Serialize nor a score");
    }
    return score.equals("0") ? "Optional" : "Mandatory";
  }

  Draft ticket() {
    Draft ticket = new Draft("rsc_ticket").set("id", words.identifier());
    String name = words.score();
    if (name == null) {
      throw words.expected("TICKET:");
    }
    ticket.set("ticket", name);
    String policy = tail("loss-policy=");
    if (policy != null && LOSS_POLICIES.contains(Scan.lower(policy))) {
      ticket.set("loss-policy", policy);
      words.dropTail();
    }
    resources(ticket, "role", "rsc");
    return ticket;
  }

  /** The rest of the last word, when it starts like this. */
  private @Nullable String tail(String start) {
    Word word = words.tail();
    return word != null && word.text().regionMatches(true, 0, start, 0, start.length())
        ? word.text().substring(start.length())
        : null;
  }

  /** As many resources as there are attributes, or sets. */
  private void resources(Draft constraint, String qualifier, String... attributes) {
    if (words.remaining() == attributes.length) {
      for (String attribute : attributes) {
        resource(constraint, qualifier, attribute);
      }
      return;
    }
    List<Draft> sets = new SetNotation(qualifier, words, shell).read(words.rest());
    if (sets.isEmpty()) {
      throw words.expected(
          attributes.length == 1 ? "a resource" : "two resources, or sets of them");
    }
    constraint.children.addAll(sets);
  }

  private void resource(Draft constraint, String qualifier, String attribute) {
    String[] parts = words.any("a resource").split(":", -1);
    if (parts.length > 2) {
      throw words.wrong("expected RESOURCE[:" + qualifier.toUpperCase(java.util.Locale.ROOT) + "]");
    }
    constraint.set(attribute, parts[0]);
    if (parts.length == 1 || parts[1].isEmpty()) {
      return;
    }
    boolean role = qualifier.equals("role");
    String text = role ? shell.role(parts[1]) : parts[1];
    String known = Scan.canonical(text, role ? Vocabulary.ROLES : Vocabulary.ACTIONS);
    if (known != null) {
      constraint.set(attribute + "-" + qualifier, known);
    } else if (Scan.isNumber(text)) {
      constraint.set(attribute + "-instance", text);
    } else {
      throw words.wrong("'" + parts[1] + "' is no " + qualifier);
    }
  }
}
