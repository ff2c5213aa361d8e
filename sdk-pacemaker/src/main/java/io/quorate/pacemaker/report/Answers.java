package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How answers of tools are read: as XML when they begin with {@code <}, line by line otherwise. */
final class Answers {
  /** A line that is not understood. */
  static final String LINE = "PCR001";

  /** An element or attribute that is missing. */
  static final String MISSING = "PCR002";

  /** Not the answer that was asked for. */
  static final String OTHER = "PCR003";

  private Answers() {}

  /** One line that is not blank. */
  record Line(String text, Span span) {
    void notUnderstood(DiagnosticSink sink) {
      sink.warning(LINE, "the line is not understood", span);
    }
  }

  /** A parser of both forms. */
  static <T> Parser<T> either(
      BiFunction<PacemakerResult, DiagnosticSink, T> xml,
      BiFunction<List<Line>, DiagnosticSink, T> text) {
    Parser<T> tree = xml(xml);
    Parser<T> lines = text(text);
    return source -> PacemakerResult.isXml(source) ? tree.parse(source) : lines.parse(source);
  }

  /** A parser of XML. */
  static <T> Parser<T> xml(BiFunction<PacemakerResult, DiagnosticSink, T> reader) {
    return source -> {
      Parsed<XmlElement> read = new XmlSyntax().read(source);
      List<Diagnostic> found = new ArrayList<>(read.diagnostics());
      Optional<XmlElement> root = read.value().root();
      if (root.isEmpty() && found.stream().noneMatch(Diagnostic::isError)) {
        found.add(Diagnostic.error(OTHER, "the answer is empty", source.span(0, source.length())));
      }
      XmlElement tree = root.orElseGet(() -> XmlElement.of("pacemaker-result"));
      return new Parsed<>(reader.apply(PacemakerResult.of(tree), found::add), found);
    };
  }

  /** A parser of lines. */
  static <T> Parser<T> text(BiFunction<List<Line>, DiagnosticSink, T> reader) {
    return source -> {
      List<Diagnostic> found = new ArrayList<>();
      return new Parsed<>(reader.apply(lines(source), found::add), found);
    };
  }

  private static List<Line> lines(Source source) {
    List<Line> result = new ArrayList<>();
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      String text = line.stripTrailing();
      if (!text.isBlank()) {
        result.add(new Line(text, source.span(start, start + text.length())));
      }
      start += line.length() + 1;
    }
    return result;
  }

  /** An attribute that must be there; its absence is a warning and gives an empty text. */
  static String required(XmlElement element, String name, DiagnosticSink sink) {
    Optional<String> value = element.attribute(name);
    if (value.isEmpty()) {
      Diagnostic missing =
          Diagnostic.of(Severity.WARNING, MISSING, "<" + element.name() + "> has no " + name);
      sink.report(missing.at(element.nameSpan()));
    }
    return value.orElse("");
  }

  /** The values of a list in XML: the texts of all elements of a name, anywhere below the root. */
  static List<String> texts(XmlElement root, String... names) {
    List<String> result = new ArrayList<>();
    collect(root, List.of(names), result);
    return result;
  }

  private static void collect(XmlElement element, List<String> names, List<String> result) {
    for (XmlElement child : element.elements()) {
      if (names.contains(child.name())) {
        result.add(child.text());
      } else {
        collect(child, names, result);
      }
    }
  }
}
