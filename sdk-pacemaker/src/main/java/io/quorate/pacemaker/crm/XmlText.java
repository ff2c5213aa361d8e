package io.quorate.pacemaker.crm;

import java.util.Map;

/** The statement {@code xml <…>}, which can say everything. */
final class XmlText {
  private static final String BREAK = " \\\n";

  private XmlText() {}

  static String of(Draft draft) {
    StringBuilder out = new StringBuilder("xml ");
    boolean lines = !hasText(draft);
    element(draft, out, lines, 0);
    return out.toString();
  }

  private static boolean hasText(Draft draft) {
    return !draft.text.isEmpty() || draft.children.stream().anyMatch(XmlText::hasText);
  }

  private static void element(Draft draft, StringBuilder out, boolean lines, int depth) {
    out.append('<').append(draft.name);
    for (Map.Entry<String, String> attribute : draft.attributes.entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      escape(attribute.getValue(), out);
      out.append('"');
    }
    if (draft.children.isEmpty() && draft.text.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    escape(draft.text, out);
    for (Draft child : draft.children) {
      if (lines) {
        out.append(BREAK).append("  ".repeat(depth + 1));
      }
      element(child, out, lines, depth + 1);
    }
    if (lines) {
      out.append(BREAK).append("  ".repeat(depth));
    }
    out.append("</").append(draft.name).append('>');
  }

  /** Characters as references where a line cannot hold them, or loses them: all blanks behind the first one. */
  private static void escape(String text, StringBuilder out) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c == ' ' && !blank || c > ' ' && !LogicalLine.isBlank(c)) {
            out.append(c);
          } else {
            out.append("&#").append((int) c).append(';');
          }
        }
      }
      blank = c == ' ';
    }
  }
}
