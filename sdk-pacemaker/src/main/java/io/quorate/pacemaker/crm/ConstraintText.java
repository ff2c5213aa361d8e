package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;

/** Statements of constraints. */
final class ConstraintText {
  private final SetText sets;

  ConstraintText(SetText sets) {
    this.sets = sets;
  }

  List<String> of(Draft constraint) {
    return switch (constraint.name) {
      case "rsc_location" -> location(constraint);
      case "rsc_colocation" ->
          other(
              "colocation",
              constraint,
              SetText.score(constraint),
              "node-attribute",
              "rsc",
              "with-rsc");
      case "rsc_order" ->
          other("order", constraint, constraint.text("kind"), "symmetrical", "first", "then");
      default -> other("rsc_ticket", constraint, constraint.text("ticket"), "loss-policy", "rsc");
    };
  }

  private List<String> location(Draft location) {
    StringBuilder head =
        new StringBuilder("location ").append(Quote.word(location.text("id"))).append(' ');
    if (location.has("rsc-pattern")) {
      head.append(Quote.word("/" + location.text("rsc-pattern") + "/"));
    } else if (location.has("rsc")) {
      head.append(Quote.word(location.text("rsc")));
    } else {
      head.append("{ ").append(String.join(" ", notation(location, "role"))).append(" }");
    }
    for (String name : List.of("role", "resource-discovery")) {
      if (location.has(name)) {
        head.append(' ').append(Quote.pair(name, location.text(name)));
      }
    }
    if (location.has("node")) {
      head.append(' ')
          .append(Quote.word(SetText.score(location) + ":"))
          .append(' ')
          .append(Quote.word(location.text("node")));
    }
    List<String> parts = new ArrayList<>();
    parts.add(head.toString());
    for (Draft child : location.children) {
      if (child.name.equals("rule")) {
        parts.add(sets.rule(child));
      }
    }
    return parts;
  }

  private static List<String> other(
      String keyword, Draft constraint, String score, String tail, String... ends) {
    StringBuilder out =
        new StringBuilder(keyword).append(' ').append(Quote.word(constraint.text("id")));
    if (!score.isEmpty()) {
      out.append(' ').append(Quote.word(score + ":"));
    }
    String qualifier = keyword.equals("order") ? "action" : "role";
    if (constraint.first("resource_set") == null) {
      for (String end : ends) {
        out.append(' ').append(Quote.word(resource(constraint, end, qualifier)));
      }
    } else {
      List<String> notation = notation(constraint, qualifier);
      if (notation.size() <= ends.length) {
        out.append(" _rsc_set_");
      }
      out.append(' ').append(String.join(" ", notation));
    }
    if (constraint.has(tail)) {
      out.append(' ').append(Quote.pair(tail, constraint.text(tail)));
    }
    return List.of(out.toString());
  }

  private static String resource(Draft constraint, String end, String qualifier) {
    String role = constraint.text(end + "-" + qualifier);
    String instance = constraint.text(end + "-instance");
    String id = constraint.text(end);
    return role.isEmpty() ? instance.isEmpty() ? id : id + ":" + instance : id + ":" + role;
  }

  private static List<String> notation(Draft constraint, String qualifier) {
    List<String> words = new ArrayList<>();
    for (Draft set : constraint.children) {
      if (!set.name.equals("resource_set")) {
        continue;
      }
      boolean any = Scan.isFalse(set.text("require-all"));
      boolean parallel = Scan.isFalse(set.text("sequential"));
      if (any || parallel) {
        words.add(any ? "[" : "(");
      }
      String mark = set.has(qualifier) ? ":" + set.text(qualifier) : "";
      for (Draft reference : set.children) {
        words.add(Quote.word(reference.text("id") + mark));
      }
      if (any) {
        if (!parallel) {
          words.add("sequential=true");
        }
        words.add("]");
      } else if (parallel) {
        words.add(")");
      }
    }
    return words;
  }
}
