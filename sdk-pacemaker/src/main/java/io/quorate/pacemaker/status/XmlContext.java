package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Span;
import io.quorate.core.text.StringPool;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The reading of one XML status: where problems go, and one object for equal values. */
final class XmlContext {
  private static final int POOL = 1 << 12;

  private final DiagnosticSink sink;
  private final UnaryOperator<String> restored;
  private final StringPool pool = new StringPool(POOL);
  private final Map<String, ResourceAgent> agents = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  XmlContext(DiagnosticSink sink) {
    this(sink, UnaryOperator.identity());
  }

  /** A reading of text that was repaired; values have to be restored. */
  XmlContext(DiagnosticSink sink, UnaryOperator<String> restored) {
    this.sink = sink;
    this.restored = restored;
  }

  XmlFields open(XmlElement element) {
    return new XmlFields(this, element);
  }

  String value(XmlElement element, int index) {
    return restored.apply(element.attributeValue(index, pool));
  }

  String text(XmlElement element) {
    return restored.apply(element.text());
  }

  ResourceAgent agent(XmlElement element, String text) {
    ResourceAgent known = agents.get(text);
    if (known == null) {
      known = parsed(element, text);
      agents.put(text, known);
    }
    return known;
  }

  private ResourceAgent parsed(XmlElement element, String text) {
    try {
      return ResourceAgent.parse(text);
    } catch (IllegalArgumentException e) {
      wrongValue(element, "resource_agent", "CLASS:TYPE or ocf:PROVIDER:TYPE is expected");
      int colon = text.indexOf(':');
      return ResourceAgent.of(colon < 0 ? "" : text.substring(0, colon), text.substring(colon + 1));
    }
  }

  /** An element that no release prints there; said once for each name. */
  void unknownElement(XmlElement parent, XmlElement element) {
    if (reported.add(parent.name() + ">" + element.name())) {
      warning(
          "PCMS003",
          "the element '" + element.name() + "' in '" + parent.name() + "' is not known",
          element.nameSpan(),
          "it is left out; is the output of a release later than 3.0.2?");
    }
  }

  /** An attribute that no release prints there; said once for each name. */
  void unknownAttribute(XmlElement element, int index) {
    XmlAttribute attribute = element.attributes().get(index);
    if (reported.add(element.name() + "@" + attribute.name())) {
      warning(
          "PCMS004",
          "the attribute '" + attribute.name() + "' of '" + element.name() + "' is not known",
          attribute.span(),
          "it is left out; is the output of a release later than 3.0.2?");
    }
  }

  void wrongValue(XmlElement element, String name, String expected) {
    Optional<XmlAttribute> attribute = element.attributeNode(name);
    warning(
        "PCMS005",
        attribute
            .map(
                it ->
                    "the value '"
                        + restored.apply(it.value())
                        + "' of '"
                        + name
                        + "' is not understood")
            .orElse("'" + element.name() + "' has no attribute '" + name + "'"),
        attribute.isPresent() ? attribute.get().valueSpan() : element.nameSpan(),
        expected);
  }

  void warning(String code, String message, Optional<Span> place, String help) {
    report(Severity.WARNING, code, message, place, help);
  }

  void error(String code, String message, Optional<Span> place, String help) {
    report(Severity.ERROR, code, message, place, help);
  }

  private void report(
      Severity severity, String code, String message, Optional<Span> place, String help) {
    sink.report(Diagnostic.of(severity, code, message).at(place).withHelp(help));
  }
}
