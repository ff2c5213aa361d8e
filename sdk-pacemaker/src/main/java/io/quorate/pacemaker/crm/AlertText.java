package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;

/** Statements of alerts. */
final class AlertText {
  private final SetText sets;

  AlertText(SetText sets) {
    this.sets = sets;
  }

  List<String> of(Draft alert) {
    List<String> parts = new ArrayList<>();
    parts.add("alert " + Quote.word(alert.text("id")) + " " + Quote.value(alert.text("path")));
    ObjectText.description(alert, parts);
    for (int i = 0; i < alert.children.size(); i++) {
      Draft child = alert.children.get(i);
      switch (child.name) {
        case "instance_attributes" -> parts.add(sets.set("attributes", child));
        case "meta_attributes" -> parts.add(sets.set("meta", child));
        case "select" -> parts.add(select(child));
        case "recipient" -> parts.add(recipient(child, setsFollow(alert, i + 1)));
        default -> {}
      }
    }
    return parts;
  }

  private static boolean setsFollow(Draft alert, int from) {
    return alert.children.subList(from, alert.children.size()).stream()
        .anyMatch(c -> c.name.endsWith("_attributes"));
  }

  private static String select(Draft select) {
    StringBuilder out = new StringBuilder("select");
    for (Draft kind : select.children) {
      out.append(' ').append(kind.name.replaceFirst("^select_", ""));
      if (kind.name.equals("select_attributes")) {
        out.append(" {");
        kind.children.forEach(c -> out.append(' ').append(Quote.word(c.text("name"))));
        out.append(" }");
      }
    }
    return out.toString();
  }

  private String recipient(Draft recipient, boolean braced) {
    StringBuilder out = new StringBuilder("to ");
    out.append(braced ? "{ " : "").append(Quote.value(recipient.text("value")));
    if (recipient.has("description")) {
      out.append(' ').append(Quote.pair("description", recipient.text("description")));
    }
    for (Draft set : recipient.children) {
      boolean attributes = set.name.equals("instance_attributes");
      out.append(' ').append(sets.set(attributes ? "attributes" : "meta", set));
    }
    return out.append(braced ? " }" : "").toString();
  }
}
