package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The XML of {@code crm_mon} and {@code crm_resource --list}, of all releases.
 *
 * <p>1.1 to 2.0.2 print {@code crm_mon}, and so does {@code crm_mon --as-xml} of later releases; 2.0.3 and later print
 * {@code pacemaker-result}, with API versions 2.0 to 2.42. XML of old releases that is ill-formed since values are not
 * escaped in it is read too, with warnings. What no release up to 3.0.2 prints is a warning, once for each name. When
 * the tool reports an error, for example that the cluster does not run, there is an error and {@link
 * ClusterStatus#error}.
 *
 * <pre>{@code
 * ClusterStatus status = CrmMonXml.PARSER.parse(output).orThrow();
 * }</pre>
 */
public final class CrmMonXml {
  /** The parser. */
  public static final Parser<ClusterStatus> PARSER = CrmMonXml::parse;

  private static final XmlSyntax SYNTAX = new XmlSyntax();

  private CrmMonXml() {}

  private static Parsed<ClusterStatus> parse(Source source) {
    if (source.text().indexOf('<') < 0) {
      List<Diagnostic> found = new ArrayList<>();
      return new Parsed<>(noStatus(source, Optional.empty(), new XmlContext(found::add)), found);
    }
    Parsed<XmlElement> document = SYNTAX.read(source);
    if (!document.hasErrors()) {
      List<Diagnostic> found = new ArrayList<>(document.diagnostics());
      return new Parsed<>(status(source, document.value(), new XmlContext(found::add)), found);
    }
    List<Diagnostic> found = new ArrayList<>();
    DiagnosticSink sink = diagnostic -> found.add(in(source, diagnostic));
    XmlElement repaired = SYNTAX.parse(XmlRepair.repaired(source, sink), sink);
    return new Parsed<>(status(source, repaired, new XmlContext(sink, XmlRepair::restored)), found);
  }

  /** The same finding in the text as it was before the repair, which moved nothing. */
  private static Diagnostic in(Source source, Diagnostic diagnostic) {
    return diagnostic.at(diagnostic.span().map(span -> source.span(span.start(), span.end())));
  }

  private static ClusterStatus status(Source source, XmlElement document, XmlContext context) {
    Optional<XmlElement> root = document.root();
    String name = root.map(XmlElement::name).orElse("");
    XmlStatus reader = new XmlStatus(context);
    if (name.equals("pacemaker-result")) {
      return reader.result(root.get());
    }
    if (name.equals("crm_mon")) {
      return reader.legacy(root.get(), behind(source, root.get()));
    }
    return noStatus(source, root.flatMap(XmlElement::nameSpan), context);
  }

  private static ClusterStatus noStatus(Source source, Optional<Span> place, XmlContext context) {
    context.error(
        "PCMS002",
        "this is no status of a cluster",
        place.isPresent() ? place : Optional.of(source.span(0, 0)),
        "the root element is 'pacemaker-result' or 'crm_mon'");
    return new ClusterStatusBuilder().build();
  }

  /** The lines behind the root element. */
  private static List<String> behind(Source source, XmlElement root) {
    return root.span()
        .map(span -> source.text().substring(span.end()).lines())
        .map(lines -> lines.map(String::strip).filter(line -> !line.isEmpty()).toList())
        .orElse(List.of());
  }

  /**
   * Reads the sections of a status wherever they are, for example in the {@code cluster_status} of {@code crm_simulate}.
   *
   * @param holder the element whose children are {@code nodes}, {@code resources} and others
   * @param sink for what is not understood
   */
  public static ClusterStatus read(XmlElement holder, DiagnosticSink sink) {
    return new XmlStatus(new XmlContext(sink)).sections(holder);
  }
}
