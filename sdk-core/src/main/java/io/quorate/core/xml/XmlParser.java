package io.quorate.core.xml;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads one text; open elements are on a list, not on the thread's stack. */
final class XmlParser {
  private static final int SHOWN_OPEN = 5;

  /** Any short name is close to any other; only a longer one is taken for a mistyped one. */
  private static final int SHORTEST_MISTYPED = 3;

  private final Source source;
  private final String text;
  private final int length;
  private final XmlLimits limits;
  private final Problems problems;
  private final CharacterCheck check;
  private final TagReader tags;
  private final SpecialMarkup special;
  private final List<OpenElement> open = new ArrayList<>();
  private int at;
  private int nodes;
  private boolean stopped;
  private boolean rooted;

  XmlParser(Source source, DiagnosticSink sink, XmlLimits limits) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.limits = limits;
    this.problems = new Problems(source, sink, limits.problems());
    this.check = new CharacterCheck(text, problems);
    this.tags = new TagReader(source, problems, limits);
    this.special = new SpecialMarkup(source, problems, tags);
  }

  XmlElement parse() {
    open.add(new OpenElement("", 0, List.of(), 0, Scope.ROOT));
    at = length > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    if (length > limits.length()) {
      problems.error(Problem.TOO_LONG, "more than " + limits.length() + " characters", at, at);
      stopped = true;
    }
    while (at < length && !stopped) {
      if (text.charAt(at) != '<') {
        text();
      } else {
        markup();
      }
      stopped |= problems.full();
    }
    if (stopped && at < length) {
      top().add(new XmlUnknown(source, at, length));
    } else if (open.size() > 1) {
      reportOpen();
    } else if (!rooted) {
      problems.error(Problem.NO_ROOT, "no root element", length, length);
    }
    while (open.size() > 1) {
      close(length, length);
    }
    return open.get(0).close(source, length, length);
  }

  private OpenElement top() {
    return open.get(open.size() - 1);
  }

  /** Puts a node into the innermost open element. */
  private void add(XmlNode node) {
    top().add(node);
    count(1);
  }

  private void count(int more) {
    nodes += more;
    if (nodes > limits.nodes() && !stopped) {
      problems.error(
          Problem.TOO_MANY_NODES,
          "more than " + limits.nodes() + " nodes and attributes",
          at,
          Math.min(at + 1, length));
      stopped = true;
    }
  }

  private void close(int contentEnd, int end) {
    OpenElement element = open.remove(open.size() - 1);
    top().add(element.close(source, contentEnd, end));
  }

  private void text() {
    int start = at;
    boolean blank = true;
    while (at < length && !problems.full()) {
      char c = text.charAt(at);
      if (c == '<') {
        if (startsMarkup()) {
          break;
        }
        strayLess();
      } else if (c == '&') {
        at = check.reference(at, length);
      } else if (c == ']' && text.startsWith(XmlCData.CLOSE, at)) {
        problems.error(Problem.CDATA_END_IN_TEXT, "']]>' in text", at, at + 3);
        at += 3;
      } else if (XmlChars.isSpace(c)) {
        at++;
        continue;
      } else if (c > 0x20 && c < 0xD800) {
        at++;
      } else {
        at = check.character(at, length);
      }
      blank = false;
    }
    if (open.size() == 1 && !blank) {
      outside("text", start + leadingSpace(start), at);
    }
    if (at > start) {
      add(XmlText.parsed(source, start, at, blank));
    }
  }

  private int leadingSpace(int start) {
    return XmlChars.skipSpace(text, start, at) - start;
  }

  private void outside(String what, int start, int end) {
    problems.error(Problem.OUTSIDE_ROOT, what + " outside of the root element", start, end);
  }

  private boolean startsMarkup() {
    if (at + 1 >= length) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/'
        || next == '!'
        || next == '?'
        || XmlChars.isNameStart(text.codePointAt(at + 1));
  }

  private void strayLess() {
    int start = at;
    while (at < length && text.charAt(at) == '<' && !startsMarkup()) {
      at++;
    }
    problems.error(Problem.MARKUP, "'<' starts no tag", start, at);
  }

  private void markup() {
    if (!startsMarkup()) {
      text();
    } else if (text.charAt(at + 1) == '/') {
      endTag();
    } else if (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?') {
      XmlNode node = special.read(at, open.size() == 1, rooted);
      if (node instanceof XmlCData section && open.size() == 1) {
        outside("a CDATA section", section.start, section.end);
      }
      at = special.end();
      add(node);
    } else {
      startTag();
    }
  }

  private void startTag() {
    int start = at;
    int nameEnd = XmlChars.nameEnd(text, start + 1);
    if (open.size() > limits.depth()) {
      problems.error(
          Problem.TOO_DEEP, "more than " + limits.depth() + " levels of elements", start, nameEnd);
      stopped = true;
      return;
    }
    tags.read(start);
    at = tags.end();
    List<XmlAttribute> attributes = tags.attributes();
    Scope scope = top().scope;
    if (tags.usesNamespaces()) {
      scope = scope.with(attributes);
      scope.check(tags.name(), start + 1, attributes, problems);
    }
    if (open.size() == 1) {
      if (rooted) {
        problems.error(
            Problem.SECOND_ROOT,
            "a second root element '" + Problems.shown(tags.name()) + "'",
            start,
            nameEnd);
      }
      rooted = true;
    }
    if (tags.isEmpty()) {
      top()
          .add(
              new XmlElement(source, tags.name(), attributes, List.of(), start, at, -1, at, scope));
    } else {
      open.add(new OpenElement(tags.name(), start, attributes, at, scope));
    }
    count(1 + attributes.size());
  }

  private void endTag() {
    int start = at;
    int nameEnd = XmlChars.nameEnd(text, start + 2);
    String name = tags.name(start + 2, nameEnd);
    at = XmlChars.skipSpace(text, nameEnd, length);
    if (at < length && text.charAt(at) == '>') {
      at++;
    } else {
      int junk = at;
      while (at < length && text.charAt(at) != '<' && text.charAt(at) != '>') {
        at++;
      }
      boolean ended = at < length && text.charAt(at) == '>';
      at = ended ? at + 1 : nameEnd;
      problems.error(
          ended ? Problem.END_TAG : Problem.TAG_NOT_CLOSED,
          "end tag '"
              + Problems.shown(name)
              + (ended ? "' holds more than a name" : "' has no end"),
          ended ? junk : start,
          Math.max(at, ended ? junk : start));
    }
    int match = open.size() - 1;
    while (match > 0 && !open.get(match).name.equals(name)) {
      match--;
    }
    if (match == 0) {
      unmatched(name, start, nameEnd);
      return;
    }
    while (open.size() - 1 > match) {
      OpenElement inner = top();
      problems.report(
          problems
              .diagnostic(
                  Problem.NOT_CLOSED,
                  "element '" + Problems.shown(inner.name) + "' has no end tag",
                  inner.start,
                  inner.start + 1 + inner.name.length())
              .withRelated("it is outside of this end tag's element", source.span(start, at))
              .withHelp("add '</" + Problems.shown(inner.name) + ">' before it"));
      close(start, start);
    }
    close(start, at);
  }

  private void unmatched(String name, int start, int nameEnd) {
    OpenElement innermost = top();
    Diagnostic diagnostic =
        problems.diagnostic(
            Problem.END_TAG,
            open.size() == 1
                ? "end tag '" + Problems.shown(name) + "' without a start tag"
                : "end tag '"
                    + Problems.shown(name)
                    + "' does not match '"
                    + Problems.shown(innermost.name)
                    + "'",
            start,
            Math.max(nameEnd, start + 2));
    if (open.size() > 1) {
      diagnostic =
          diagnostic.withRelated(
              "the innermost open element",
              source.span(innermost.start, innermost.start + 1 + innermost.name.length()));
    }
    boolean mistyped =
        open.size() > 1
            && name.length() >= SHORTEST_MISTYPED
            && Suggestion.closest(name, List.of(innermost.name)).isPresent();
    problems.report(
        mistyped ? diagnostic.withHelp("write '</" + innermost.name + ">'") : diagnostic);
    if (mistyped) {
      close(start, at);
    } else {
      add(new XmlUnknown(source, start, at));
    }
  }

  private void reportOpen() {
    OpenElement innermost = top();
    StringBuilder missing = new StringBuilder();
    int first = Math.max(1, open.size() - SHOWN_OPEN);
    for (int i = open.size() - 1; i >= first; i--) {
      missing.append("</").append(Problems.shown(open.get(i).name)).append('>');
    }
    problems.report(
        problems
            .diagnostic(
                Problem.NOT_CLOSED,
                "the text ends inside of element '" + Problems.shown(innermost.name) + "'",
                length,
                length)
            .withRelated(
                "the element",
                source.span(innermost.start, innermost.start + 1 + innermost.name.length()))
            .withHelp("is the file cut off? add '" + missing + (first > 1 ? "' and more" : "'")));
  }
}
