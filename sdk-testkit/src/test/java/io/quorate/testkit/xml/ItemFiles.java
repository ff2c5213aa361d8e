package io.quorate.testkit.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random items, and files of them as people and tools might write them. */
final class ItemFiles {
  private static final String[] NAMES = {"a", "b", "c"};
  private static final String[] KEYS = {"x", "y", "z"};
  private static final String[] VALUES = {"", "1", "a < b & 'c' \"d\"", "\u00E4\t\n\r", "]]>"};
  private static final String[] TEXTS = {"", "", "1", "a < b", "line\nline", "&amp;", "]]>"};

  private final Random random;
  private final String lineEnd;
  private final String unit;
  private final boolean oneLine;
  private final StringBuilder out = new StringBuilder();
  private final boolean unique;
  private int ids;
  private int marks;

  /** Items of a seed; with ids of which no two are equal, or with some equal ones and some items without. */
  ItemFiles(long seed, boolean unique) {
    this.unique = unique;
    random = new Random(seed);
    lineEnd = any("\n", "\r\n");
    unit = any("  ", "\t", "    ", "");
    oneLine = random.nextInt(5) == 0;
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  Item item(int level) {
    Item item = Item.of(any(NAMES)).withText(any(TEXTS));
    if (unique || random.nextBoolean()) {
      item = item.with("id", String.valueOf(unique ? ids++ : random.nextInt(4)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      item = item.with(any(KEYS), any(VALUES));
    }
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(level > 2 ? 1 : 5); i > 0; i--) {
      items.add(item(level + 1));
    }
    return item.withItems(items);
  }

  /** The item with something changed inside of it; its own name and id stay. */
  Item changed(Item item, boolean remove) {
    List<Item> items = new ArrayList<>(item.items());
    if (!items.isEmpty() && random.nextInt(3) > 0) {
      int at = random.nextInt(items.size());
      return item.with(at, changed(items.get(at), remove));
    }
    switch (random.nextInt(remove ? 6 : 5)) {
      case 0 -> {
        return item.with(any(KEYS), any(VALUES));
      }
      case 1 -> {
        return item.without(any(KEYS));
      }
      case 2 -> {
        return item.withText(any(TEXTS));
      }
      case 3 -> items.add(random.nextInt(items.size() + 1), item(2));
      case 4 -> Collections.shuffle(items, random);
      default -> items.removeIf(i -> random.nextBoolean());
    }
    return item.withItems(items);
  }

  /** A file that says an item, with much else in it. */
  String file(Item item) {
    out.append(any("", "\uFEFF", "<?xml version='1.0'?>" + lineEnd, mark() + lineEnd));
    write(item, 0);
    return out.append(any("", lineEnd, lineEnd + mark())).toString();
  }

  private String mark() {
    return "<!-- mark" + marks++ + " -->";
  }

  private void write(Item item, int level) {
    out.append('<').append(item.name());
    item.attributes().forEach(this::attribute);
    if (random.nextInt(4) == 0) {
      attribute("unknown" + marks, "mark" + marks++);
    }
    out.append(any("", "", " "));
    boolean empty = item.text().isEmpty() && item.items().isEmpty();
    if (empty && random.nextBoolean()) {
      out.append("/>");
      return;
    }
    out.append('>');
    int textAt = random.nextInt(item.items().size() + 1);
    for (int i = 0; i <= item.items().size(); i++) {
      extras(level + 1);
      if (i == textAt && !item.text().isEmpty()) {
        text(item.text());
      }
      if (i < item.items().size()) {
        newLine(level + 1);
        write(item.items().get(i), level + 1);
      }
    }
    if (!empty) {
      newLine(level);
    }
    out.append("</").append(item.name()).append('>');
  }

  private void extras(int level) {
    switch (random.nextInt(8)) {
      case 0 -> out.append(' ').append(mark());
      case 1 -> newLine(level).append(mark());
      case 2 ->
          newLine(level).append("<unknown a='mark").append(marks++).append("'><a/></unknown>");
      case 3 -> newLine(level).append("<?pi mark").append(marks++).append("?>");
      case 4 -> out.append(lineEnd);
      default -> {}
    }
  }

  private void attribute(String name, String value) {
    String quote = any("'", "\"");
    String escaped =
        escaped(value)
            .replace("\t", "&#9;")
            .replace("\n", "&#xA;")
            .replace(quote, quote.equals("'") ? "&apos;" : "&quot;");
    out.append(any(" ", " ", lineEnd + "  ")).append(name).append(any("=", " = "));
    out.append(quote).append(escaped).append(quote);
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("]]>", "]]&gt;")
        .replace("\r", "&#13;");
  }

  private void text(String value) {
    if (!value.contains("]]>") && random.nextInt(4) == 0) {
      out.append("<![CDATA[").append(value).append("]]>");
    } else {
      out.append(any("", " ", lineEnd)).append(escaped(value).replace("\n", lineEnd));
    }
  }

  private StringBuilder newLine(int level) {
    return random.nextInt(10) == 0 || oneLine
        ? out
        : out.append(lineEnd).append(unit.repeat(level));
  }
}
