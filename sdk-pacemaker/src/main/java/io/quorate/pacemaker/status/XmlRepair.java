package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;

/**
 * Makes well-formed XML of what old releases print.
 *
 * <p>{@code crm_mon} 1.1 writes most values into XML as they are, so that {@code &}, {@code <}, {@code "} and control
 * characters of an agent's output are in the values of attributes. Each is replaced by a character for private use, which
 * keeps all places, and {@link #restored} puts it back into the value. A value ends at a quotation mark with a further
 * attribute or the end of the tag behind it. Text in front of the root element and behind it becomes blank.
 */
final class XmlRepair {
  private static final int PRIVATE = 0xE000;

  private final Source source;
  private final String text;
  private final char[] fixed;
  private final DiagnosticSink sink;

  private XmlRepair(Source source, DiagnosticSink sink) {
    this.source = source;
    this.text = source.text();
    this.fixed = text.toCharArray();
    this.sink = sink;
  }

  /** The repaired text, of the same length, under the same name; the same source when there is nothing to repair. */
  static Source repaired(Source source, DiagnosticSink sink) {
    if (source.text().chars().anyMatch(c -> c >= PRIVATE && c < PRIVATE + 0x80)) {
      return source;
    }
    XmlRepair repair = new XmlRepair(source, sink);
    int start = Math.max(0, repair.start());
    int end = repair.end(start);
    repair.blank(0, start);
    repair.tags(start, end);
    repair.blank(end, repair.text.length());
    String result = new String(repair.fixed);
    return result.equals(repair.text) ? source : source.withText(result);
  }

  /** A value with the characters that were replaced. */
  static String restored(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isReplaced(value.charAt(i))) {
        StringBuilder out = new StringBuilder(value);
        for (int j = i; j < out.length(); j++) {
          if (isReplaced(out.charAt(j))) {
            out.setCharAt(j, (char) (out.charAt(j) - PRIVATE));
          }
        }
        return out.toString();
      }
    }
    return value;
  }

  private static boolean isReplaced(char c) {
    return c >= PRIVATE && c < PRIVATE + 0x80;
  }

  private int start() {
    int declaration = text.indexOf("<?xml");
    int root = root();
    return declaration >= 0 && declaration < root ? declaration : root;
  }

  private int root() {
    int legacy = text.indexOf("<crm_mon");
    int result = text.indexOf("<pacemaker-result");
    return legacy < 0 || result >= 0 && result < legacy ? result : legacy;
  }

  private int end(int from) {
    int root = root();
    if (root < 0) {
      return text.length();
    }
    int close =
        text.startsWith("<crm_mon", root)
            ? endOf("</crm_mon>", from)
            : endOf("</pacemaker-result>", from);
    int empty = text.indexOf("/>", root);
    int tag = text.indexOf('>', root);
    return close >= 0 ? close : empty >= 0 && empty + 1 == tag ? tag + 1 : text.length();
  }

  private int endOf(String tag, int from) {
    int at = text.lastIndexOf(tag);
    return at < from ? -1 : at + tag.length();
  }

  private void blank(int start, int end) {
    boolean said = false;
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(fixed[i])) {
        if (!said) {
          int line = text.indexOf('\n', i);
          sink.report(
              Diagnostic.warning(
                      "PCMS007",
                      "text outside of the XML is ignored",
                      source.span(i, line < 0 || line > end ? end : line))
                  .withHelp("keep standard output and standard error apart"));
          said = true;
        }
        fixed[i] = ' ';
      }
    }
  }

  private void tags(int start, int end) {
    int at = start;
    while (at >= 0 && at < end) {
      int open = text.indexOf('<', at);
      if (open < 0 || open + 1 >= end) {
        return;
      }
      at = Character.isLetter(text.charAt(open + 1)) ? attributes(open + 1, end) : open + 1;
    }
  }

  /** Repairs the attributes of a tag; the offset behind them. */
  private int attributes(int nameStart, int end) {
    int at = word(nameStart, end);
    while (true) {
      int name = blanks(at, end);
      int equals = word(name, end);
      if (equals == name || equals + 1 >= end || !text.startsWith("=\"", equals)) {
        return Math.max(name, nameStart);
      }
      int valueEnd = valueEnd(equals + 2, end);
      value(equals + 2, valueEnd);
      at = valueEnd + 1;
    }
  }

  private int valueEnd(int start, int end) {
    int quote = text.indexOf('"', start);
    while (quote >= 0 && quote < end) {
      int next = blanks(quote + 1, end);
      int name = word(next, end);
      if (next > quote + 1 && name > next && text.startsWith("=\"", name)
          || text.startsWith("?>", next)
          || closesTag(next, end)) {
        return quote;
      }
      quote = text.indexOf('"', quote + 1);
    }
    return end;
  }

  /** Whether a tag ends here: {@code >} or {@code />}, and behind it the next tag or the next line. */
  private boolean closesTag(int at, int end) {
    int close = text.startsWith("/>", at) ? at + 2 : text.startsWith(">", at) ? at + 1 : -1;
    return close >= 0 && (close >= end || "<\r\n".indexOf(text.charAt(close)) >= 0);
  }

  private void value(int start, int end) {
    int first = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean wrong =
          c == '<'
              || c == '"'
              || c == '&' && !isReference(i, end)
              || c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (wrong) {
        fixed[i] = (char) (PRIVATE + c);
        first = first < 0 ? i : first;
      }
    }
    if (first >= 0) {
      sink.report(
          Diagnostic.warning(
                  "PCMS006",
                  "this character is not escaped, the XML is ill-formed; it is taken as it stands",
                  source.span(first, first + 1))
              .withHelp("releases before 2.0.3 print values as they are"));
    }
  }

  private boolean isReference(int ampersand, int end) {
    int semicolon = text.indexOf(';', ampersand);
    return semicolon > 0
        && semicolon < end
        && semicolon - ampersand < 10
        && text.substring(ampersand + 1, semicolon)
            .matches("amp|lt|gt|quot|apos|#\\d+|#x[0-9a-fA-F]+");
  }

  private int blanks(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end
        && (Character.isLetterOrDigit(text.charAt(at)) || "_-.:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
