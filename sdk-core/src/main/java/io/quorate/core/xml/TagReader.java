package io.quorate.core.xml;

import io.quorate.core.text.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads start tags; one instance reads all tags of a text, and holds what the last one said. */
final class TagReader {
  private static final int FEW = 64;

  private final Source source;
  private final String text;
  private final int length;
  private final Problems problems;
  private final int limit;
  private final CharacterCheck check;
  private final NameTable names = new NameTable();
  private final Map<String, String[]> lastNames = new HashMap<>();
  private String[] attributeNames = new String[FEW];
  private int[] places = new int[FEW * ParsedAttributes.STRIDE];
  private int count;
  private String name = "";
  private int end;
  private boolean empty;
  private boolean declares;
  private boolean overLimit;

  TagReader(Source source, Problems problems, XmlLimits limits) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.problems = problems;
    this.limit = limits.attributes();
    this.check = new CharacterCheck(text, problems);
  }

  String name() {
    return name;
  }

  /** The attributes of the last tag. */
  List<XmlAttribute> attributes() {
    return count == 0
        ? List.of()
        : new ParsedAttributes(
            source, names(), Arrays.copyOf(places, count * ParsedAttributes.STRIDE));
  }

  /** The names of the attributes; elements of one name often have the same ones, and then share them. */
  @SuppressWarnings("ReferenceEquality")
  private String[] names() {
    String[] last = lastNames.get(name);
    boolean same = last != null && last.length == count;
    for (int i = 0; same && i < count; i++) {
      same = last[i] == attributeNames[i];
    }
    if (same) {
      return last;
    }
    String[] own = Arrays.copyOf(attributeNames, count);
    lastNames.put(name, own);
    return own;
  }

  /** Offset after the tag. */
  int end() {
    return end;
  }

  /** Whether the tag ended with {@code />}. */
  boolean isEmpty() {
    return empty;
  }

  /** Whether an attribute declares a namespace or any name has a prefix. */
  boolean usesNamespaces() {
    return declares;
  }

  /** One string for all uses of a name. */
  String name(int start, int nameEnd) {
    return names.get(text, start, nameEnd);
  }

  /** Reads the tag whose {@code <} is at an offset and is followed by a name. */
  void read(int start) {
    count = 0;
    overLimit = false;
    empty = false;
    int at = XmlChars.nameEnd(text, start + 1);
    name = name(start + 1, at);
    declares = name.indexOf(':') >= 0;
    checkName(name, start + 1, at);
    if (at < length && !XmlChars.isSpace(text.charAt(at)) && !endsTag(at)) {
      int bad = at;
      at = skipRun(at);
      problems.error(
          Problem.NAME, Problems.shown(text.charAt(bad)) + " is not allowed in a name", bad, at);
    }
    rest(start, at);
    checkDuplicates();
  }

  private void rest(int start, int from) {
    int at = from;
    while (true) {
      int next = XmlChars.skipSpace(text, at, length);
      char c = next == length ? '<' : text.charAt(next);
      if (c == '<') {
        problems.error(
            Problem.TAG_NOT_CLOSED,
            "tag '" + Problems.shown(name) + "' has no end",
            start,
            start + 1 + name.length());
        end = at;
        return;
      }
      if (c == '>' || c == '/' && text.startsWith("/>", next)) {
        empty = c == '/';
        end = next + (empty ? 2 : 1);
        return;
      }
      int nameEnd = XmlChars.nameEnd(text, next);
      if (nameEnd == next) {
        at = c == '/' ? next + 1 : skipRun(next);
        problems.error(Problem.ATTRIBUTE, "unexpected " + Problems.shown(c), next, at);
      } else {
        if (next == at) {
          problems.error(Problem.ATTRIBUTE, "no space before the attribute", next, nameEnd);
        }
        at = attribute(next, nameEnd);
      }
    }
  }

  private boolean endsTag(int at) {
    char c = text.charAt(at);
    return c == '>' || c == '<' || c == '/';
  }

  /** The offset after the characters that belong to nothing; at least one. */
  private int skipRun(int from) {
    int at = from;
    do {
      at++;
    } while (at < length && !XmlChars.isSpace(text.charAt(at)) && !endsTag(at));
    return at;
  }

  private int attribute(int start, int nameEnd) {
    String attributeName = name(start, nameEnd);
    checkName(attributeName, start, nameEnd);
    int at = XmlChars.skipSpace(text, nameEnd, length);
    if (at == length || text.charAt(at) != '=') {
      return noValue(attributeName, start, nameEnd);
    }
    at = XmlChars.skipSpace(text, at + 1, length);
    char c = at == length ? '>' : text.charAt(at);
    if (c == '"' || c == '\'') {
      return quoted(attributeName, start, at, c);
    }
    int valueEnd = at;
    while (valueEnd < length
        && !XmlChars.isSpace(text.charAt(valueEnd))
        && text.charAt(valueEnd) != '>'
        && text.charAt(valueEnd) != '<'
        && !text.startsWith("/>", valueEnd)) {
      valueEnd++;
    }
    if (valueEnd == at) {
      return noValue(attributeName, start, at);
    }
    problems.error(
        Problem.ATTRIBUTE,
        "the value of '" + Problems.shown(attributeName) + "' has no quotes",
        at,
        valueEnd);
    check.value(at, valueEnd);
    add(attributeName, start, at, valueEnd, valueEnd, false);
    return valueEnd;
  }

  private int noValue(String attributeName, int start, int after) {
    problems.error(
        Problem.ATTRIBUTE,
        "attribute '" + Problems.shown(attributeName) + "' has no value",
        start,
        after);
    return after;
  }

  /**
   * Reads a value in quotes. A {@code <} together with a line break says that the closing quote was forgotten: the
   * value then ends with the tag or the line, so that the next tags can be read.
   */
  private int quoted(String attributeName, int start, int quoteAt, char quote) {
    int valueStart = quoteAt + 1;
    int valueEnd = valueStart;
    boolean plain = true;
    boolean less = false;
    boolean broken = false;
    while (valueEnd < length) {
      char c = text.charAt(valueEnd);
      if (c == quote) {
        break;
      }
      if (c < 0x20 || c >= 0xD800 || c == '&' || c == '<') {
        plain = false;
        less |= c == '<';
        broken |= c == '\n';
      }
      valueEnd++;
    }
    if (valueEnd < length && !(less && broken)) {
      if (!plain) {
        check.value(valueStart, valueEnd);
      }
      add(attributeName, start, valueStart, valueEnd, valueEnd + 1, plain);
      return valueEnd + 1;
    }
    valueEnd = valueStart;
    while (valueEnd < length && "<>\r\n".indexOf(text.charAt(valueEnd)) < 0) {
      valueEnd++;
    }
    if (valueEnd > valueStart
        && valueEnd < length
        && text.charAt(valueEnd) == '>'
        && text.charAt(valueEnd - 1) == '/') {
      valueEnd--;
    }
    problems.error(
        Problem.ATTRIBUTE,
        "the value of '" + Problems.shown(attributeName) + "' has no closing quote",
        quoteAt,
        valueEnd);
    check.value(valueStart, valueEnd);
    add(attributeName, start, valueStart, valueEnd, valueEnd, false);
    return valueEnd;
  }

  private void add(
      String attributeName, int start, int valueStart, int valueEnd, int after, boolean plain) {
    if (count < limit) {
      declares |= attributeName.startsWith("xmlns") || attributeName.indexOf(':') >= 0;
      if (count == attributeNames.length) {
        attributeNames = Arrays.copyOf(attributeNames, count * 2);
        places = Arrays.copyOf(places, count * 2 * ParsedAttributes.STRIDE);
      }
      int place = count * ParsedAttributes.STRIDE;
      attributeNames[count++] = attributeName;
      places[place] = start;
      places[place + 1] = plain ? valueStart : ~valueStart;
      places[place + 2] = valueEnd;
      places[place + 3] = after;
    } else if (!overLimit) {
      overLimit = true;
      problems.error(
          Problem.TOO_MANY_ATTRIBUTES,
          "element '" + Problems.shown(name) + "' has more than " + limit + " attributes",
          start,
          after);
    }
  }

  void checkName(String word, int start, int nameEnd) {
    if (!XmlNames.isQualified(word)) {
      problems.error(
          Problem.NAME,
          "'" + Problems.shown(word) + "' has a colon in the wrong place",
          start,
          nameEnd);
    }
  }

  /** Names are the same when they are the same object: {@link #name(int, int)} has one for each. */
  @SuppressWarnings("ReferenceEquality")
  private void checkDuplicates() {
    if (count > FEW) {
      Map<String, Integer> seen = new HashMap<>();
      for (int i = 0; i < count; i++) {
        Integer first = seen.putIfAbsent(attributeNames[i], i);
        if (first != null) {
          duplicate(first, i);
        }
      }
      return;
    }
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (attributeNames[j] == attributeNames[i]) {
          duplicate(j, i);
          break;
        }
      }
    }
  }

  private void duplicate(int first, int second) {
    int place = places[second * ParsedAttributes.STRIDE];
    problems.report(
        problems
            .diagnostic(
                Problem.DUPLICATE_ATTRIBUTE,
                "attribute '" + Problems.shown(attributeNames[second]) + "' is there twice",
                place,
                place + attributeNames[second].length())
            .withRelated(
                "the first one",
                source.span(
                    places[first * ParsedAttributes.STRIDE],
                    places[first * ParsedAttributes.STRIDE + 3])));
  }
}
