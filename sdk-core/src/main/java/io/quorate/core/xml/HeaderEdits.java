package io.quorate.core.xml;

import io.quorate.core.format.EditException;
import io.quorate.core.format.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The edits that give a parsed element another name, other attributes or another text. */
final class HeaderEdits {
  private final XmlElement file;
  private final String text;
  private final List<TextEdit> edits = new ArrayList<>();

  HeaderEdits(XmlElement file) {
    this.file = file;
    this.text = Objects.requireNonNull(file.source, "a parsed element").text();
  }

  List<TextEdit> replace(Optional<XmlElement> before, XmlElement wanted) {
    if (!file.name().equals(wanted.name())) {
      rename(wanted);
    }
    attributes(before, wanted);
    if (before.isPresent()
        ? !before.get().rawText().equals(wanted.rawText())
        : !file.text().equals(wanted.text())) {
      content(before, wanted);
    }
    return edits;
  }

  private void rename(XmlElement wanted) {
    int nameStart = file.start + 1;
    edits.add(new TextEdit(nameStart, nameStart + file.name().length(), wanted.name()));
    int close = file.contentEnd();
    if (close < 0) {
      if (!wanted.elements().isEmpty()) {
        throw new EditException(
            "element '"
                + file.name()
                + "' cannot become '"
                + wanted.name()
                + "' with content in one edit; does the codec's identity include the name?");
      }
    } else if (close < file.end) {
      edits.add(new TextEdit(close + 2, XmlChars.nameEnd(text, close + 2), wanted.name()));
    }
  }

  private void attributes(Optional<XmlElement> before, XmlElement wanted) {
    int last = file.start + 1 + file.name().length();
    for (XmlAttribute own : file.attributes()) {
      Optional<XmlAttribute> other = wanted.attributeNode(own.name());
      boolean known = before.isEmpty() || before.get().attributeNode(own.name()).isPresent();
      if (other.isEmpty() && known) {
        edits.add(new TextEdit(spaceBefore(own.start), own.end, ""));
      }
      last = Math.max(last, own.end);
    }
    for (XmlAttribute attribute : wanted.attributes()) {
      Optional<XmlAttribute> old = before.flatMap(b -> b.attributeNode(attribute.name()));
      if (old.isPresent() && old.get().equals(attribute)) {
        continue;
      }
      Optional<XmlAttribute> own = file.attributeNode(attribute.name());
      if (own.isEmpty()) {
        edits.add(new TextEdit(last, last, " " + attribute));
      } else if (!own.get().value().equals(attribute.value())) {
        value(own.get(), attribute.value());
      }
    }
  }

  private int spaceBefore(int at) {
    int start = at;
    while (XmlChars.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private void value(XmlAttribute own, String value) {
    char quote = text.charAt(own.valueStart() - 1);
    boolean opened = quote == '"' || quote == '\'';
    boolean closed = opened && own.end > own.valueEnd();
    StringBuilder out = new StringBuilder();
    if (closed) {
      References.attribute(out, value, quote);
      edits.add(new TextEdit(own.valueStart(), own.valueEnd(), out.toString()));
    } else {
      References.attribute(out.append('"'), value, '"');
      int start = opened ? own.valueStart() - 1 : own.valueStart();
      edits.add(new TextEdit(start, own.valueEnd(), out.append('"').toString()));
    }
  }

  private void content(Optional<XmlElement> before, XmlElement wanted) {
    String value = wanted.rawText();
    if (file.contentEnd() < 0) {
      PlaceEdits place = new PlaceEdits(file);
      boolean ownLines = !wanted.elements().isEmpty() && !place.isInline();
      edits.addAll(place.wrapped(List.of(escaped(value)), wanted.name(), ownLines));
      return;
    }
    boolean exact = !isTrimmed(value) || before.isPresent() && !isTrimmed(before.get().rawText());
    boolean written = false;
    for (XmlNode node : file.children()) {
      if (node instanceof XmlCData section) {
        if (written || !value.contains(XmlCData.CLOSE)) {
          replace(section.start + 9, section.end - 3, written ? "" : lines(value));
        } else {
          replace(section.start, section.end, escaped(value));
        }
        written = true;
      } else if (node instanceof XmlText piece
          && (!piece.isBlank() || exact && XmlContent.isLeaf(file))) {
        String wantedPiece = written ? "" : escaped(value);
        if (exact) {
          replace(piece.start, piece.end, wantedPiece);
        } else {
          replace(textStart(piece), textEnd(piece), wantedPiece);
        }
        written = true;
      }
    }
    if (!written) {
      replace(file.contentStart(), file.contentStart(), escaped(value));
    }
  }

  private void replace(int start, int end, String with) {
    if (start < end || !with.isEmpty()) {
      edits.add(new TextEdit(start, end, with));
    }
  }

  private int textStart(XmlText piece) {
    return XmlChars.skipSpace(text, piece.start, piece.end);
  }

  private int textEnd(XmlText piece) {
    int end = piece.end;
    while (end > piece.start && XmlChars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isTrimmed(String value) {
    return XmlChars.strip(value).equals(value);
  }

  private String lines(String value) {
    return value.replace("\n", new Layout(text).lineEnd());
  }

  private String escaped(String value) {
    StringBuilder out = new StringBuilder();
    References.text(out, value, new Layout(text).lineEnd());
    return out.toString();
  }
}
