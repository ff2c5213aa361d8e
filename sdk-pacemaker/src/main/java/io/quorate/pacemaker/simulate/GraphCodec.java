package io.quorate.pacemaker.simulate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Codec;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Transition graphs, between tree and model. */
final class GraphCodec implements Codec<XmlElement, TransitionGraph> {
  private static final String ROOT = "transition_graph";

  @Override
  public TransitionGraph decode(XmlElement document, DiagnosticSink sink) {
    Optional<XmlElement> root = document.root();
    if (root.isEmpty()) {
      return TransitionGraph.of(Map.of(), List.of());
    }
    if (!root.get().name().equals(ROOT)) {
      sink.report(
          Diagnostic.of(
                  Severity.ERROR,
                  "TGR001",
                  "the root element is '" + root.get().name() + "' and not '" + ROOT + "'")
              .at(root.get().nameSpan()));
      return TransitionGraph.of(Map.of(), List.of());
    }
    return new Reader(sink).graph(root.get());
  }

  @Override
  public XmlElement encode(TransitionGraph graph) {
    return XmlElement.document(
        element(
            ROOT, graph.attributes(), graph.synapses().stream().map(GraphCodec::encode).toList()));
  }

  /** Synapses and actions by number, inputs by that of their action, parameters by name. */
  @Override
  public Object identity(XmlElement node) {
    List<Object> identity = new ArrayList<>();
    identity.add(node.name());
    identity.add(node.attribute(node.name().equals("param") ? "name" : "id"));
    if (node.name().equals("trigger")) {
      node.elements().forEach(it -> identity.add(it.attribute("id")));
    }
    return identity;
  }

  private static XmlElement encode(Synapse synapse) {
    XmlElement actions =
        element(
            "action_set", Map.of(), synapse.actions().stream().map(GraphCodec::encode).toList());
    XmlElement inputs =
        element(
            "inputs",
            Map.of(),
            synapse.inputs().stream()
                .map(it -> element("trigger", Map.of(), List.of(encode(it))))
                .toList());
    return element("synapse", synapse.attributes(), List.of(actions, inputs));
  }

  private static XmlElement encode(GraphAction action) {
    return element(
        action.kind().element(),
        action.attributes(),
        action.contents().stream().map(GraphCodec::encode).toList());
  }

  private static XmlElement encode(GraphContent content) {
    if (content instanceof GraphContent.Resource resource) {
      return element("primitive", resource.attributes(), List.of());
    }
    if (content instanceof GraphContent.Parameters parameters) {
      List<XmlElement> others = new ArrayList<>();
      parameters
          .others()
          .forEach(
              (name, value) ->
                  others.add(XmlElement.of("param").with("name", name).with("value", value)));
      return element("attributes", parameters.attributes(), others);
    }
    if (content instanceof GraphContent.Downed downed) {
      return element(
          "downed",
          Map.of(),
          downed.nodes().stream().map(it -> XmlElement.of("node").with("id", it)).toList());
    }
    if (content instanceof GraphContent.Maintenance maintenance) {
      return element(
          "maintenance",
          Map.of(),
          maintenance.nodes().stream().map(it -> element("node", it, List.of())).toList());
    }
    return ((GraphContent.Other) content).element();
  }

  private static XmlElement element(
      String name, Map<String, String> attributes, List<XmlElement> children) {
    List<XmlAttribute> all = new ArrayList<>();
    attributes.forEach((key, value) -> all.add(XmlAttribute.of(key, value)));
    return XmlElement.of(name, all, children);
  }

  /** What decodes; knows the numbers that are taken. */
  private static final class Reader {
    private final DiagnosticSink sink;
    private final Set<Integer> taken = new HashSet<>();

    Reader(DiagnosticSink sink) {
      this.sink = sink;
    }

    TransitionGraph graph(XmlElement root) {
      List<Synapse> synapses = new ArrayList<>();
      for (XmlElement child : root.elements()) {
        if (child.name().equals("synapse")) {
          synapses.add(synapse(child));
        } else {
          unknown(child);
        }
      }
      return new TransitionGraph(attributes(root), synapses, root.headOrigin());
    }

    private Synapse synapse(XmlElement element) {
      List<GraphAction> actions = new ArrayList<>();
      List<GraphAction> inputs = new ArrayList<>();
      for (XmlElement child : element.elements()) {
        switch (child.name()) {
          case "action_set" -> child.elements().forEach(it -> action(it).ifPresent(actions::add));
          case "inputs" -> child.elements().forEach(it -> inputs.addAll(input(it)));
          default -> unknown(child);
        }
      }
      actions.forEach(this::number);
      return new Synapse(attributes(element), actions, inputs, element.headOrigin());
    }

    private List<GraphAction> input(XmlElement element) {
      if (!element.name().equals("trigger")) {
        unknown(element);
        return List.of();
      }
      return element.elements().stream().flatMap(it -> action(it).stream()).toList();
    }

    private Optional<GraphAction> action(XmlElement element) {
      Optional<GraphActionKind> kind = GraphActionKind.of(element.name());
      if (kind.isEmpty()) {
        unknown(element);
        return Optional.empty();
      }
      List<GraphContent> contents = element.elements().stream().map(this::content).toList();
      return Optional.of(
          new GraphAction(kind.get(), attributes(element), contents, element.headOrigin()));
    }

    private void number(GraphAction action) {
      if (action.id() < 0) {
        sink.report(
            Diagnostic.of(Severity.ERROR, "TGR003", "the action has no number in its 'id'")
                .at(action.origin().span()));
      } else if (!taken.add(action.id())) {
        sink.report(
            Diagnostic.of(
                    Severity.ERROR,
                    "TGR004",
                    "another action has the number " + action.id() + " already")
                .at(action.origin().span()));
      }
    }

    private GraphContent content(XmlElement element) {
      return switch (element.name()) {
        case "primitive" -> plain(element, new GraphContent.Resource(attributes(element)));
        case "attributes" -> parameters(element);
        case "downed" ->
            nodes(element, Set.of("id"))
                ? new GraphContent.Downed(
                    element.elements().stream().map(it -> it.attribute("id").orElse("")).toList())
                : new GraphContent.Other(element);
        case "maintenance" ->
            nodes(element, Set.of())
                ? new GraphContent.Maintenance(
                    element.elements().stream().map(Reader::attributes).toList())
                : new GraphContent.Other(element);
        case "op_versioned_attrs", "rsc_versioned_attrs" -> new GraphContent.Other(element);
        default -> {
          unknown(element);
          yield new GraphContent.Other(element);
        }
      };
    }

    private static GraphContent plain(XmlElement element, GraphContent content) {
      return element.elements().isEmpty() ? content : new GraphContent.Other(element);
    }

    /** Parameters whose names are not XML are children; a name that is there twice fits no map. */
    private static GraphContent parameters(XmlElement element) {
      Map<String, String> others = new LinkedHashMap<>();
      for (XmlElement child : element.elements()) {
        Map<String, String> pair = attributes(child);
        if (!child.name().equals("param")
            || !pair.keySet().equals(Set.of("name", "value"))
            || !child.elements().isEmpty()
            || others.put(pair.get("name"), pair.get("value")) != null) {
          return new GraphContent.Other(element);
        }
      }
      return new GraphContent.Parameters(attributes(element), others);
    }

    /** Whether all children are nodes without content, with exactly these attributes if any are named. */
    private static boolean nodes(XmlElement element, Set<String> names) {
      return attributes(element).isEmpty()
          && element.elements().stream()
              .allMatch(
                  it ->
                      it.name().equals("node")
                          && it.elements().isEmpty()
                          && (names.isEmpty() || attributes(it).keySet().equals(names)));
    }

    private static Map<String, String> attributes(XmlElement element) {
      Map<String, String> attributes = new LinkedHashMap<>();
      element.attributes().forEach(it -> attributes.putIfAbsent(it.name(), it.value()));
      return attributes;
    }

    private void unknown(XmlElement element) {
      sink.report(
          Diagnostic.of(
                  Severity.WARNING, "TGR002", "the element '" + element.name() + "' is not known")
              .at(element.nameSpan()));
    }
  }
}
