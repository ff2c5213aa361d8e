package io.quorate.pacemaker.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.core.text.StringPool;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The reading of one CIB: where problems go, and one object for equal values. */
final class Reading {
  private static final int POOL = 1 << 12;

  private final DiagnosticSink sink;
  private final Function<XmlElement, Origin> places;
  private final StringPool pool;
  private final Map<ResourceAgent, ResourceAgent> agents;

  Reading(DiagnosticSink sink, Function<XmlElement, Origin> places) {
    this(sink, places, new StringPool(POOL), new HashMap<>());
  }

  private Reading(
      DiagnosticSink sink,
      Function<XmlElement, Origin> places,
      StringPool pool,
      Map<ResourceAgent, ResourceAgent> agents) {
    this.sink = sink;
    this.places = places;
    this.pool = pool;
    this.agents = agents;
  }

  /** The same reading of a part that has no schema. */
  Reading withoutProblems() {
    return new Reading(DiagnosticSink.ignoring(), places, pool, agents);
  }

  /** Where an element was read from. */
  Origin origin(XmlElement element) {
    return places.apply(element);
  }

  ElementReader open(XmlElement element, Shape shape) {
    return new ElementReader(this, element, shape);
  }

  /** Reads an element whose children are all of one kind. */
  <T> List<T> children(
      ElementReader element, String name, BiFunction<Reading, XmlElement, T> read) {
    List<XmlElement> children = element.children();
    if (children.isEmpty()) {
      return List.of();
    }
    List<T> result = new ArrayList<>(children.size());
    for (XmlElement child : children) {
      if (child.name().equals(name)) {
        result.add(read.apply(this, child));
      } else {
        element.unknown(child, name);
      }
    }
    return result;
  }

  /** The value of an attribute; one object for equal values that are short, but ids are equal to no other. */
  String value(XmlElement element, int index, String name) {
    return name.equals("id") ? element.attributeValue(index) : element.attributeValue(index, pool);
  }

  ResourceAgent shared(ResourceAgent agent) {
    ResourceAgent known = agents.putIfAbsent(agent, agent);
    return known == null ? agent : known;
  }

  void error(String code, String message, Optional<Span> place) {
    sink.report(Diagnostic.of(Severity.ERROR, code, message).at(place));
  }

  void warning(
      String code, String message, Optional<Span> place, String word, Collection<String> known) {
    Diagnostic diagnostic = Diagnostic.of(Severity.WARNING, code, message).at(place);
    sink.report(Suggestion.didYouMean(word, known).map(diagnostic::withHelp).orElse(diagnostic));
  }
}
