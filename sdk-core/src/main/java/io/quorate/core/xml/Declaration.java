package io.quorate.core.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the XML declaration: XML 1.0, section 2.8. */
final class Declaration {
  private static final int LONGEST = 1000;
  private static final String QUOTED = "\\s*=\\s*(?:\"([^\"<&]*)\"|'([^'<&]*)')";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s+version"
              + QUOTED
              + "(?:\\s+encoding"
              + QUOTED
              + ")?(?:\\s+standalone"
              + QUOTED
              + ")?\\s*");
  private static final Pattern ENCODING_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  private final String text;
  private final Problems problems;

  Declaration(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Checks what is between {@code <?xml} and {@code ?>}. */
  void check(int start, int nameEnd, int close) {
    Matcher form = FORM.matcher(text).region(nameEnd, Math.min(close, nameEnd + LONGEST));
    if (close - nameEnd > LONGEST || !form.matches()) {
      problems.error(Problem.DECLARATION, "malformed XML declaration", start, close + 2);
      return;
    }
    int version = form.start(1) < 0 ? 2 : 1;
    if (!form.group(version).equals("1.0")) {
      problems.error(
          Problem.DECLARATION,
          "XML version '" + Problems.shown(form.group(version)) + "' is not supported",
          form.start(version),
          form.end(version));
    }
    int standalone = form.start(5) < 0 ? 6 : 5;
    if (form.start(standalone) >= 0 && !Set.of("yes", "no").contains(form.group(standalone))) {
      problems.error(
          Problem.DECLARATION,
          "standalone is 'yes' or 'no'",
          form.start(standalone),
          form.end(standalone));
    }
    int encoding = form.start(3) < 0 ? 4 : 3;
    if (form.start(encoding) >= 0) {
      encoding(form.group(encoding), form.start(encoding), form.end(encoding));
    }
  }

  private void encoding(String name, int start, int end) {
    if (!ENCODING_NAME.matcher(name).matches()) {
      problems.error(Problem.DECLARATION, "malformed name of an encoding", start, end);
    } else if (!Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII")
        .contains(name.toUpperCase(Locale.ROOT))) {
      problems.warning(
          Problem.ENCODING, "encoding '" + Problems.shown(name) + "' is declared", start, end);
    }
  }
}
