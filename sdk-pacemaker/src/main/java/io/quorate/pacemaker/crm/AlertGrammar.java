package io.quorate.pacemaker.crm;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@code alert ID PATH [attributes …] [meta …] [select …] [to RECIPIENT …]}. */
final class AlertGrammar {
  private static final Map<String, String> LISTS =
      Map.of("attributes", "instance_attributes", "meta", "meta_attributes");
  private static final Set<String> AFTER_LIST = Set.of("attributes", "meta", "to", "select");
  private static final Set<String> AFTER_RECIPIENT = Set.of("attributes", "meta", "to");

  private final Cursor words;
  private final SetGrammar sets;

  AlertGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.sets = new SetGrammar(words, shell);
  }

  Draft alert() {
    Draft alert = new Draft("alert").set("id", words.identifier());
    String path = words.any("the path of a program");
    if (path.isEmpty()) {
      throw words.wrong("expected the path of a program");
    }
    alert.set("path", path).setIfText("description", words.description());
    int recipients = 0;
    while (words.hasMore()) {
      if (words.peek().equals("attributes") || words.peek().equals("meta")) {
        sets.lists(alert, LISTS, "", AFTER_LIST);
      } else if (words.takeExactly("select")) {
        select(alert);
      } else {
        words.expect("to");
        recipients++;
        recipient(alert.child("recipient"), alert.text("id") + "-recipient-" + recipients);
      }
    }
    return alert;
  }

  private void select(Draft alert) {
    Draft select = null;
    while (words.hasMore()) {
      String kind = words.peek();
      switch (kind) {
        case "nodes", "fencing", "resources" -> words.skip();
        case "attributes" -> {
          words.skip();
          if (!words.takeExactly("{")) {
            words.back();
            return;
          }
        }
        default -> {
          return;
        }
      }
      select = select == null ? alert.child("select") : select;
      Draft selected = select.child("select_" + kind);
      if (kind.equals("attributes")) {
        while (!words.takeExactly("}")) {
          selected.child("attribute").set("name", words.identifier());
        }
      }
    }
  }

  private void recipient(Draft recipient, String id) {
    boolean braced = words.takeExactly("{");
    recipient.set("id", id).set("value", words.any("a recipient"));
    recipient.setIfText("description", words.description());
    Set<String> terminators = new HashSet<>(AFTER_RECIPIENT);
    if (braced) {
      terminators.add("}");
    }
    boolean first = true;
    while (words.hasMore() && (first || words.peekIs("attributes") || words.peekIs("meta"))) {
      sets.lists(recipient, LISTS, "", terminators);
      first = false;
    }
    if (braced && !words.takeExactly("}")) {
      throw words.expected("'}'");
    }
  }
}
