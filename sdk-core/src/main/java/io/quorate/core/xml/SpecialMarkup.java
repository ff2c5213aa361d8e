package io.quorate.core.xml;

import io.quorate.core.text.Source;

/** Reads what starts with {@code <!} or {@code <?}. */
final class SpecialMarkup {
  private static final String DOCTYPE = "<!DOCTYPE";

  private final Source source;
  private final String text;
  private final int length;
  private final Problems problems;
  private final CharacterCheck check;
  private final TagReader tags;
  private int end;

  SpecialMarkup(Source source, Problems problems, TagReader tags) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.problems = problems;
    this.check = new CharacterCheck(text, problems);
    this.tags = tags;
  }

  /** Offset after what was read last. */
  int end() {
    return end;
  }

  XmlNode read(int start, boolean outside, boolean rooted) {
    if (text.startsWith(XmlComment.OPEN, start)) {
      return comment(start);
    }
    if (text.startsWith(XmlCData.OPEN, start)) {
      return cdata(start);
    }
    if (text.startsWith("<?", start)) {
      return instruction(start);
    }
    if (text.startsWith(DOCTYPE, start)) {
      return doctype(start);
    }
    end = start + 2;
    while (end < length && text.charAt(end) != '<' && text.charAt(end) != '>') {
      end++;
    }
    if (end < length && text.charAt(end) == '>') {
      end++;
    }
    problems.error(Problem.MARKUP, "unknown markup", start, end);
    return new XmlUnknown(source, start, end);
  }

  private XmlNode unended(Problem problem, String what, int start, int openEnd) {
    problems.error(problem, what + " has no end", start, openEnd);
    end = length;
    return new XmlUnknown(source, start, length);
  }

  private XmlNode comment(int start) {
    int content = start + XmlComment.OPEN.length();
    int close = text.indexOf(XmlComment.CLOSE, content);
    if (close < 0) {
      return unended(Problem.COMMENT, "comment", start, content);
    }
    int hyphens = text.indexOf("--", content);
    if (hyphens < close) {
      problems.error(Problem.COMMENT, "'--' inside of a comment", hyphens, hyphens + 2);
    }
    check.verbatim(content, close);
    end = close + XmlComment.CLOSE.length();
    return XmlComment.parsed(source, start, end);
  }

  private XmlNode cdata(int start) {
    int content = start + XmlCData.OPEN.length();
    int close = text.indexOf(XmlCData.CLOSE, content);
    if (close < 0) {
      return unended(Problem.CDATA, "CDATA section", start, content);
    }
    check.verbatim(content, close);
    end = close + XmlCData.CLOSE.length();
    return XmlCData.parsed(source, start, end);
  }

  private XmlNode instruction(int start) {
    int nameEnd = XmlChars.nameEnd(text, start + 2);
    int close = text.indexOf("?>", nameEnd);
    if (close < 0) {
      return unended(Problem.INSTRUCTION, "instruction", start, Math.max(nameEnd, start + 2));
    }
    end = close + 2;
    String target = tags.name(start + 2, nameEnd);
    boolean first = start == 0 || start == 1 && text.charAt(0) == '\uFEFF';
    if (target.isEmpty()) {
      problems.error(Problem.INSTRUCTION, "instruction without a name", start, end);
      return new XmlUnknown(source, start, end);
    }
    if (target.equals("xml")) {
      if (first) {
        new Declaration(text, problems).check(start, nameEnd, close);
      } else {
        problems.error(Problem.DECLARATION, "XML declaration inside of the text", start, end);
      }
    } else if (target.equalsIgnoreCase("xml")) {
      problems.error(
          Problem.INSTRUCTION,
          "'" + Problems.shown(target) + "' is not the name of an instruction",
          start + 2,
          nameEnd);
    } else if (target.indexOf(':') >= 0) {
      // Namespaces in XML, section 7, forbids it; libxml2 warns and the JDK accepts it.
      problems.warning(
          Problem.INSTRUCTION,
          "'" + Problems.shown(target) + "' has a colon, which the name of an instruction has not",
          start + 2,
          nameEnd);
    }
    if (nameEnd < close && !XmlChars.isSpace(text.charAt(nameEnd))) {
      problems.error(
          Problem.INSTRUCTION,
          Problems.shown(text.charAt(nameEnd)) + " is not allowed in a name",
          nameEnd,
          nameEnd + 1);
    }
    check.verbatim(nameEnd, close);
    return XmlInstruction.parsed(target, source, start, end);
  }

  /** Skips a document type definition: to the {@code >} that is in no quotes, brackets or comment. */
  private XmlNode doctype(int start) {
    int at = start + DOCTYPE.length();
    problems.error(Problem.DOCTYPE, "document type definition", start, at);
    boolean inside = false;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = after(String.valueOf(c), at + 1);
      } else if (text.startsWith(XmlComment.OPEN, at)) {
        at = after(XmlComment.CLOSE, at + 4);
      } else if (text.startsWith("<?", at)) {
        at = after("?>", at + 2);
      } else if (c == '>' && !inside) {
        end = at + 1;
        return new XmlUnknown(source, start, end);
      } else {
        inside = c == '[' || inside && c != ']';
        at++;
      }
    }
    end = length;
    return new XmlUnknown(source, start, length);
  }

  private int after(String terminator, int from) {
    int found = text.indexOf(terminator, from);
    return found < 0 ? length : found + terminator.length();
  }
}
