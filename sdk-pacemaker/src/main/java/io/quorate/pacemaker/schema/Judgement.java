package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlCData;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlText;
import io.quorate.pacemaker.schema.ValueType.Plain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over a CIB. Elements are judged one by one: what is in an element does not depend on what is beside it. */
final class Judgement {
  private record Open(XmlElement element, Shape shape) {}

  private record Reference(XmlElement element, XmlAttribute attribute, String id) {}

  private final VersionGrammar grammar;
  private final Findings findings;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, XmlAttribute> ids = new HashMap<>();
  private final Set<String> idsNotJudged = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();

  Judgement(VersionGrammar grammar) {
    this.grammar = grammar;
    this.findings = new Findings(grammar);
  }

  List<Diagnostic> of(XmlElement root) {
    if (!root.name().equals("cib") || root.namespace().isPresent()) {
      return List.of(Findings.otherRoot(root));
    }
    open.push(new Open(root, grammar.shape("cib")));
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (!next.shape().row().open()) {
        judge(next.element(), next.shape());
      }
    }
    for (Reference reference : references) {
      if (!ids.containsKey(reference.id()) && !idsNotJudged.contains(reference.id())) {
        found.add(findings.dangling(reference.element(), reference.attribute(), reference.id()));
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(d -> d.span().map(span -> span.start()).orElse(0)));
    }
    return List.copyOf(found);
  }

  private void judge(XmlElement element, Shape shape) {
    int before = found.size();
    List<XmlAttribute> attributes = attributes(element, shape);
    List<XmlElement> children = children(element, shape);
    boolean ofOtherVersion = found.stream().skip(before).anyMatch(Findings::isOfOtherVersion);
    List<FormCheck.Problem> best = List.of();
    int least = Integer.MAX_VALUE;
    Form fitting = shape.forms().get(0);
    for (Form form : shape.forms()) {
      List<FormCheck.Problem> problems =
          new FormCheck(findings, element, shape, form).check(attributes, children);
      int weight = problems.stream().mapToInt(FormCheck.Problem::weight).sum();
      if (weight < least) {
        least = weight;
        best = problems;
        fitting = form;
      }
      if (weight == 0) {
        break;
      }
    }
    for (FormCheck.Problem problem : best) {
      // What is of another version may be what stands there instead.
      if (!(ofOtherVersion && problem.missing())) {
        found.add(problem.diagnostic().get());
      }
    }
    noteIds(element, fitting, attributes);
    for (int i = children.size() - 1; i >= 0; i--) {
      XmlElement child = children.get(i);
      open.push(new Open(child, grammar.shape(shape.children().get(child.name()))));
    }
  }

  /** The attributes that some form knows; the others are reported. */
  private List<XmlAttribute> attributes(XmlElement element, Shape shape) {
    List<XmlAttribute> known = new ArrayList<>(element.attributes().size());
    for (XmlAttribute attribute : element.attributes()) {
      if (shape.attributes().contains(attribute.name())) {
        known.add(attribute);
      } else if (!attribute.name().equals("xmlns") && !attribute.name().startsWith("xmlns:")) {
        found.add(findings.unknownAttribute(element, attribute, shape));
      }
    }
    return known;
  }

  /** The child elements that some form knows; the others, and text, are reported. */
  private List<XmlElement> children(XmlElement element, Shape shape) {
    List<XmlElement> known = new ArrayList<>();
    boolean text = false;
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        if (shape.children().containsKey(inner.name()) && inner.namespace().isEmpty()) {
          known.add(inner);
        } else {
          found.add(findings.unknownElement(element, inner, shape));
          noteAllIds(inner);
        }
      } else if (child instanceof XmlText || child instanceof XmlCData) {
        text = true;
      }
    }
    if (text && !element.text().isEmpty()) {
      found.add(findings.text(element));
    }
    return known;
  }

  private void noteIds(XmlElement element, Form form, List<XmlAttribute> attributes) {
    for (XmlAttribute attribute : attributes) {
      Form.Attribute known = form.attributes().get(attribute.name());
      ValueType type = known == null ? Plain.TEXT : known.row().type();
      if (type == Plain.ID) {
        String id = XmlName.collapsed(attribute.value());
        XmlAttribute first = ids.putIfAbsent(id, attribute);
        if (first != null) {
          found.add(findings.duplicate(attribute, id, first));
        }
      } else if (type == Plain.REFERENCE && XmlName.isName(XmlName.collapsed(attribute.value()))) {
        references.add(new Reference(element, attribute, XmlName.collapsed(attribute.value())));
      }
    }
  }

  /** So that what refers into an element which is refused is not refused for it too. */
  private void noteAllIds(XmlElement refused) {
    Deque<XmlElement> rest = new ArrayDeque<>();
    rest.push(refused);
    while (!rest.isEmpty()) {
      XmlElement element = rest.pop();
      Optional<String> id = element.attribute("id");
      id.ifPresent(idsNotJudged::add);
      element.elements().forEach(rest::push);
    }
  }
}
