package io.quorate.core.xml;

import io.quorate.core.format.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The edits that take a parsed element out, or put others into it. */
final class PlaceEdits {
  private final XmlElement element;
  private final String text;
  private final Layout layout;

  PlaceEdits(XmlElement element) {
    this.element = element;
    this.text = Objects.requireNonNull(element.source, "a parsed element").text();
    this.layout = new Layout(text);
  }

  /** Takes the element out: its lines when it has them for itself, else only its characters. */
  List<TextEdit> remove() {
    boolean begins = layout.beginsLine(element.start);
    boolean ends = layout.endsLine(element.end);
    int start = element.start;
    int end = element.end;
    if (begins && ends) {
      start = layout.blanksBefore(start);
      end = layout.nextLine(end);
    } else if (begins) {
      end = layout.blanksAfter(end);
    } else if (ends) {
      start = layout.blanksBefore(start);
    }
    return List.of(new TextEdit(start, end, ""));
  }

  List<TextEdit> insert(Optional<XmlElement> after, Optional<XmlElement> before, String child) {
    if (after.isPresent()) {
      return List.of(insertAfter(after.get(), child));
    }
    if (before.isPresent()) {
      return List.of(insertBefore(before.get(), child));
    }
    return element.isDocument() ? List.of(insertAtEnd(child)) : insertLast(child);
  }

  private TextEdit insertAfter(XmlElement anchor, String child) {
    if (XmlContent.isMixed(element) || !hasOwnLines(anchor)) {
      return insertion(anchor.end, child);
    }
    String indent = layout.indent(anchor.start);
    return insertion(afterRemarks(anchor.end), layout.lineEnd() + indent + child);
  }

  private TextEdit insertBefore(XmlElement anchor, String child) {
    if (XmlContent.isMixed(element) || !hasOwnLines(anchor)) {
      return insertion(anchor.start, child);
    }
    String indent = layout.indent(anchor.start);
    return insertion(aboveRemarks(anchor.start), indent + child + layout.lineEnd());
  }

  private TextEdit insertAtEnd(String child) {
    boolean fresh = layout.beginsLine(text.length());
    return insertion(
        text.length(),
        fresh ? child + layout.lineEnd() : layout.lineEnd() + child + layout.lineEnd());
  }

  private List<TextEdit> insertLast(String child) {
    String line = layout.lineEnd() + childIndent();
    int end = element.contentEnd();
    boolean inline = isInline();
    if (end < 0) {
      return wrapped(List.of((inline ? "" : line) + child), element.name(), !inline);
    }
    if (inline) {
      return List.of(insertion(end, child));
    }
    if (end > element.contentStart() && layout.beginsLine(end) && end < element.end) {
      return List.of(insertion(layout.blanksBefore(end), childIndent() + child + layout.lineEnd()));
    }
    if (end == element.end) {
      return List.of(insertion(end, line + child));
    }
    return List.of(
        insertion(end, line + child), TextEdit.single(end, end + 1, closingLine() + "<"));
  }

  /**
   * The edits that make {@code <a/>} an element with content.
   *
   * <p>The first and the last count once, however often they are asked for.
   */
  List<TextEdit> wrapped(List<String> content, String endName, boolean ownLines) {
    int slash = element.end - 2;
    int blanks = XmlChars.isSpace(text.charAt(slash - 1)) ? spaceBefore(slash) : slash;
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.single(blanks, slash + 1, ">"));
    content.forEach(piece -> edits.add(insertion(slash + 1, piece)));
    edits.add(
        TextEdit.single(
            slash + 1, slash + 2, (ownLines ? closingLine() : "") + "</" + endName + ">"));
    return edits;
  }

  private int spaceBefore(int at) {
    int start = at;
    while (XmlChars.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The characters of a built node as a child of this element. */
  String render(XmlElement child) {
    return new XmlPrinter(childIndent(), layout.unit(), layout.lineEnd(), isInline()).print(child);
  }

  /** Whether children stand beside each other, or beside text, and not on lines of their own. */
  boolean isInline() {
    if (element.isDocument()) {
      return false;
    }
    if (XmlContent.isMixed(element)) {
      return true;
    }
    List<XmlElement> elements = element.elements();
    return elements.isEmpty()
        ? !layout.beginsLine(element.start)
        : !hasOwnLines(elements.get(elements.size() - 1));
  }

  private boolean hasOwnLines(XmlElement child) {
    return layout.beginsLine(child.start) && layout.endsLine(afterRemarks(child.end));
  }

  private String childIndent() {
    if (element.isDocument()) {
      return "";
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement sibling && layout.beginsLine(sibling.start)) {
        return layout.indent(sibling.start);
      }
    }
    return ownIndent() + layout.unit();
  }

  private String ownIndent() {
    return layout.beginsLine(element.start) ? layout.indent(element.start) : "";
  }

  private String closingLine() {
    return layout.lineEnd() + ownIndent();
  }

  /** Offset after the comments that follow on the same line. */
  private int afterRemarks(int at) {
    int end = at;
    while (true) {
      int next = layout.blanksAfter(end);
      int close =
          text.startsWith(XmlComment.OPEN, next) ? text.indexOf(XmlComment.CLOSE, next + 4) : -1;
      if (close < 0 || text.substring(next, close).indexOf('\n') >= 0) {
        return end;
      }
      end = close + XmlComment.CLOSE.length();
    }
  }

  /** Offset of the line of an element, or of the comments that stand directly above it. */
  private int aboveRemarks(int at) {
    int line = layout.blanksBefore(at);
    while (true) {
      int lineEnd = line - (line > 1 && text.startsWith("\r\n", line - 2) ? 2 : 1);
      int last = layout.blanksBefore(Math.max(0, lineEnd));
      if (last < 3 || !text.startsWith(XmlComment.CLOSE, last - 3)) {
        return line;
      }
      int open = text.lastIndexOf(XmlComment.OPEN, last - 3);
      if (open < 0 || !layout.beginsLine(open)) {
        return line;
      }
      line = layout.blanksBefore(open);
    }
  }

  private static TextEdit insertion(int at, String inserted) {
    return new TextEdit(at, at, inserted);
  }
}
