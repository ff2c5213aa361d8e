package io.quorate.core.xml;

/** Finds characters and references that are not allowed where they are. */
final class CharacterCheck {
  private final String text;
  private final Problems problems;

  CharacterCheck(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Checks the value of an attribute. */
  void value(int start, int end) {
    boolean less = false;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&') {
        at = reference(at, end);
      } else if (c == '<') {
        if (!less) {
          problems.error(Problem.LESS_IN_VALUE, "'<' in the value of an attribute", at, at + 1);
        }
        less = true;
        at++;
      } else if (c >= 0x20 && c < 0xD800) {
        at++;
      } else {
        at = character(at, end);
      }
    }
  }

  /** Checks characters that are taken as they are. */
  void verbatim(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      at = c >= 0x20 && c < 0xD800 ? at + 1 : character(at, end);
    }
  }

  /** Checks one character that may be a bad one; the offset after it and its like. */
  int character(int at, int end) {
    int first = length(at, end);
    if (first > 0) {
      return at + first;
    }
    int next = at + 1;
    while (next < end && length(next, end) == 0) {
      next++;
    }
    char c = text.charAt(at);
    problems.error(
        Problem.CHARACTER, "character " + Problems.shown(c) + " is not allowed in XML", at, next);
    return next;
  }

  /** The code units of the character at an offset; 0 when it is none that XML allows. */
  private int length(int at, int end) {
    char c = text.charAt(at);
    int point = at + 1 < end ? text.codePointAt(at) : c;
    return XmlChars.isChar(point) ? Character.charCount(point) : 0;
  }

  /** Checks what an ampersand starts; the offset after it. */
  int reference(int ampersand, int end) {
    int semicolon = References.end(text, ampersand, end);
    if (semicolon < 0) {
      problems.error(Problem.AMPERSAND, "'&' starts no reference", ampersand, ampersand + 1);
      return ampersand + 1;
    }
    if (References.codePoint(text, ampersand, semicolon) < 0) {
      boolean number = text.charAt(ampersand + 1) == '#';
      String shown = Problems.shown(text.substring(ampersand, semicolon + 1));
      problems.error(
          number ? Problem.CHARACTER_REFERENCE : Problem.ENTITY,
          number ? shown + " is no character of XML" : "entity " + shown + " is not known",
          ampersand,
          semicolon + 1);
    }
    return semicolon + 1;
  }
}
