package io.quorate.testkit.xml;

import io.quorate.core.xml.XmlCData;
import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlInstruction;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random trees and random texts. */
final class XmlTrees {
  private static final String[] NAMES = {"a", "b", "cib", "p:x", "q:x", "\u00E4\u4E2D", "_.-1"};
  private static final String[] VALUES = {
    "",
    " ",
    "1",
    "a b",
    "<&>\"'",
    "\t\n\r",
    "\u00E4\uD83D\uDE00",
    "]]>",
    "&amp;",
    "--",
    " x ",
    "\u0085\u2028"
  };
  private static final String[] PIECES = {
    "<",
    ">",
    "&",
    ";",
    "\"",
    "'",
    "=",
    "/",
    "!",
    "?",
    "-",
    "--",
    "[",
    "]",
    "]]>",
    " ",
    "\n",
    "\r\n",
    ":",
    "#",
    "x",
    "a",
    "<a>",
    "</a>",
    "<b/>",
    "<a",
    " x='1'",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?p",
    "?>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE a>",
    "&lt;",
    "&#65;",
    "&#x1;",
    "&z;",
    " xmlns='u'",
    " xmlns:p='u'",
    "p:",
    "\u0000",
    "\uFEFF",
    "\uD800",
    "\uFFFE"
  };

  private final Random random;

  XmlTrees(long seed) {
    this.random = new Random(seed);
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** A text made of pieces of markup. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      out.append(any(PIECES));
    }
    return out.toString();
  }

  /** A document that is well formed. */
  XmlElement document() {
    List<XmlNode> nodes = new ArrayList<>();
    if (random.nextBoolean()) {
      nodes.add(XmlInstruction.of("xml", "version=\"1.0\" standalone='yes'"));
    }
    nodes.addAll(remarks());
    nodes.add(element(0).with("xmlns:p", "urn:p").with("xmlns:q", "urn:q"));
    nodes.addAll(remarks());
    return XmlElement.document(nodes.toArray(XmlNode[]::new));
  }

  private List<XmlNode> remarks() {
    return switch (random.nextInt(6)) {
      case 0 -> List.of(XmlComment.of(" a\n <b> & "));
      case 1 -> List.of(XmlInstruction.of("p", "x <y>"), XmlComment.of(""));
      default -> List.of();
    };
  }

  private XmlElement element(int level) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      attributes.put(any(NAMES), any(VALUES));
    }
    XmlElement element = XmlElement.of(any(NAMES));
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      element = element.with(attribute.getKey(), attribute.getValue());
    }
    List<XmlNode> children = new ArrayList<>();
    for (int i = random.nextInt(level > 3 ? 1 : 5); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> children.add(XmlText.of(any(VALUES)));
        case 1 -> children.add(XmlCData.of(any("", "a<b&", " ", "]]\n")));
        case 2 -> children.addAll(remarks());
        default -> children.add(element(level + 1));
      }
    }
    return element.withChildren(children);
  }

  /** The text with something wrong, mostly. */
  String mutate(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(6)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, out.substring(at, end));
        case 2 -> out.setLength(random.nextInt(8) == 0 ? at : out.length());
        case 3 -> out.replace(at, end, any(PIECES));
        default -> out.insert(at, any(PIECES));
      }
    }
    return out.toString();
  }
}
