package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.List;

/** Resource sets: {@code a ( b c:start ) [ d e ] f sequential=true}; another role or action starts another set. */
final class SetNotation {
  private final String qualifier;
  private final Cursor cursor;
  private final Shell shell;
  private final List<Draft> sets = new ArrayList<>();

  private Draft open = new Draft("resource_set");
  private String current = "";
  private String attribute = "";
  private char bracket;
  private boolean sequential = true;
  private boolean requireAll = true;

  SetNotation(String qualifier, Cursor cursor, Shell shell) {
    this.qualifier = qualifier;
    this.cursor = cursor;
    this.shell = shell;
  }

  List<Draft> read(List<Word> words) {
    List<Word> all = separated(words);
    for (Word word : all) {
      String text = word.text();
      switch (text) {
        case "_rsc_set_" -> {}
        case "(", "[" -> open(word);
        case ")", "]" -> close(word);
        default -> {
          if (text.indexOf('=') >= 0) {
            setting(word);
          } else {
            member(word);
          }
        }
      }
    }
    if (bracket != 0) {
      throw cursor.failure("this bracket is never closed", all.get(all.size() - 1).span());
    }
    finish();
    return sets;
  }

  /** Brackets as words of their own. */
  private List<Word> separated(List<Word> words) {
    List<Word> all = new ArrayList<>();
    for (Word word : words) {
      String text = word.text();
      int last = text.length() - 1;
      if (text.isEmpty()) {
        throw cursor.failure("expected a resource", word.span());
      } else if (last > 0 && isOpening(text.charAt(0))) {
        all.add(word.withText(text.substring(0, 1)));
        all.add(word.withText(text.substring(1)));
      } else if (last > 0 && isClosing(text.charAt(last))) {
        all.add(word.withText(text.substring(0, last)));
        all.add(word.withText(text.substring(last)));
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }

  private void open(Word word) {
    finish();
    if (bracket != 0) {
      throw cursor.failure("a set cannot be inside another", word.span());
    }
    bracket = word.text().charAt(0);
    sequential = false;
    if (bracket == '[') {
      requireAll = false;
    }
  }

  private void close(Word word) {
    if (open.children.isEmpty()) {
      throw cursor.failure("the resource set is empty", word.span());
    }
    finish();
    if (bracket == 0) {
      throw cursor.failure("this bracket was never opened", word.span());
    }
    if (bracket == '(' != word.text().equals(")")) {
      throw cursor.failure("this bracket does not match '" + bracket + "'", word.span());
    }
    bracket = 0;
    sequential = true;
    requireAll = true;
  }

  private void setting(Word word) {
    String[] parts = word.text().split("=", -1);
    boolean known = parts[0].equals("sequential") || parts[0].equals("require-all");
    if (parts.length != 2 || !known) {
      throw cursor.failure("expected a resource, sequential= or require-all=", word.span());
    }
    if (!Scan.isTrue(parts[1]) && !Scan.isFalse(parts[1])) {
      throw cursor.failure("'" + parts[1] + "' is neither true nor false", word.span());
    }
    if (parts[0].equals("sequential")) {
      sequential = Scan.isTrue(parts[1]);
    } else {
      requireAll = Scan.isTrue(parts[1]);
    }
  }

  private void member(Word word) {
    String[] parts = word.text().split(":", -1);
    if (parts.length > 2) {
      throw cursor.failure("expected RESOURCE[:" + qualifier + "]", word.span());
    }
    String mark = "";
    if (parts.length == 2) {
      boolean role = qualifier.equals("role");
      String known =
          Scan.canonical(
              role ? shell.role(parts[1]) : parts[1], role ? Vocabulary.ROLES : Vocabulary.ACTIONS);
      if (known == null) {
        throw cursor.failure("'" + parts[1] + "' is no " + qualifier, word.span());
      }
      mark = known;
    }
    if (!mark.equals(current)) {
      finish();
      current = mark;
    }
    attribute = mark.isEmpty() ? "" : qualifier;
    open.child("resource_ref").set("id", parts[0]);
  }

  private void finish() {
    if (open.children.isEmpty()) {
      return;
    }
    if (!requireAll) {
      open.set("require-all", "false");
    }
    if (!sequential) {
      open.set("sequential", "false");
    }
    if (!attribute.isEmpty()) {
      open.set(attribute, current);
    }
    sets.add(open);
    open = new Draft("resource_set");
    current = "";
    attribute = "";
  }
}
