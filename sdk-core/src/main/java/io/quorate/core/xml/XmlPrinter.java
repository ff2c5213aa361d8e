package io.quorate.core.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes built trees: two spaces per level, double quotes, empty elements as {@code <a/>}.
 *
 * <p>An element with text is written on one line with all that is in it, since space beside text may matter.
 */
final class XmlPrinter {
  /** Levels beyond this one are not indented further: the length of the text stays in proportion to the tree. */
  private static final int DEEPEST_INDENT = 256;

  private final StringBuilder out = new StringBuilder();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final String baseIndent;
  private final String unit;
  private final String lineEnd;
  private final boolean oneLine;

  private record Frame(XmlElement element, Iterator<XmlNode> rest, boolean inline, int level) {}

  XmlPrinter(String baseIndent, String unit, String lineEnd, boolean oneLine) {
    this.baseIndent = baseIndent;
    this.unit = unit;
    this.lineEnd = lineEnd;
    this.oneLine = oneLine;
  }

  /** The canonical text of a built document, ended by a line feed, or of a built element. */
  static String canonical(XmlElement root) {
    XmlPrinter printer = new XmlPrinter("", "  ", "\n", false);
    if (!root.isDocument()) {
      return printer.print(root);
    }
    for (XmlNode node : root.children()) {
      if (!XmlContent.isBlankText(node)) {
        printer.print(node);
        printer.out.append('\n');
      }
    }
    return printer.out.toString();
  }

  /** Writes a node; its first line is not indented. */
  String print(XmlNode node) {
    write(node, oneLine, 0);
    while (!open.isEmpty()) {
      Frame frame = open.peek();
      XmlNode next = next(frame);
      if (next == null) {
        open.pop();
        if (!frame.inline()) {
          newLine(frame.level());
        }
        out.append("</").append(frame.element().name()).append('>');
      } else {
        if (!frame.inline()) {
          newLine(frame.level() + 1);
        }
        write(next, frame.inline(), frame.level() + 1);
      }
    }
    return out.toString();
  }

  private static @Nullable XmlNode next(Frame frame) {
    while (frame.rest().hasNext()) {
      XmlNode node = frame.rest().next();
      if (frame.inline() || !XmlContent.isBlankText(node)) {
        return node;
      }
    }
    return null;
  }

  private void newLine(int level) {
    out.append(lineEnd).append(baseIndent).append(unit.repeat(Math.min(level, DEEPEST_INDENT)));
  }

  private void write(XmlNode node, boolean inline, int level) {
    if (node instanceof XmlElement element) {
      start(element, inline, level);
    } else if (node instanceof XmlText text) {
      References.text(out, text.value(), lineEnd);
    } else if (node instanceof XmlCData section) {
      out.append(XmlCData.OPEN).append(lines(section.value())).append(XmlCData.CLOSE);
    } else {
      out.append(lines(node.toString()));
    }
  }

  private String lines(String value) {
    return lineEnd.equals("\n") ? value : value.replace("\n", lineEnd);
  }

  private void start(XmlElement element, boolean inline, int level) {
    out.append('<').append(element.name());
    for (XmlAttribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name()).append("=\"");
      References.attribute(out, attribute.value(), '"');
      out.append('"');
    }
    boolean blank = element.children().isEmpty();
    out.append(blank ? "/>" : ">");
    if (!blank) {
      boolean all = inline || XmlContent.isMixed(element) || XmlContent.isLeaf(element);
      open.push(new Frame(element, element.children().iterator(), all, level));
    }
  }
}
