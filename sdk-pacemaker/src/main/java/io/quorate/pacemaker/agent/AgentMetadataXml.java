package io.quorate.pacemaker.agent;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metadata of agents, between XML and model. */
final class AgentMetadataXml {
  /** Agents name a document type that nobody reads; it is overwritten with blanks, which keeps all places. */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");

  private static final Set<String> YES = Set.of("1", "true", "yes");

  static final Parser<AgentMetadata> PARSER = AgentMetadataXml::parse;

  private AgentMetadataXml() {}

  private static Parsed<AgentMetadata> parse(Source source) {
    Matcher doctype = DOCTYPE.matcher(source.text());
    Source readable =
        doctype.find()
            ? Source.of(
                source.name(), doctype.replaceFirst(" ".repeat(doctype.end() - doctype.start())))
            : source;
    Parsed<XmlElement> document = new XmlSyntax().read(readable);
    List<Diagnostic> found = new ArrayList<>(document.diagnostics());
    Optional<XmlElement> root = document.value().root();
    if (root.isEmpty() || !root.get().name().equals("resource-agent")) {
      Diagnostic wrong =
          Diagnostic.of(Severity.ERROR, "PCM061", "this is no metadata of an agent")
              .withHelp("the root element is 'resource-agent'");
      found.add(root.isPresent() ? wrong.at(root.get().nameSpan()) : wrong);
      return new Parsed<>(AgentMetadata.builder("").build(), found);
    }
    return new Parsed<>(read(root.get()), found);
  }

  static AgentMetadata read(XmlElement xml) {
    AgentMetadataBuilder agent =
        AgentMetadata.builder(xml.attribute("name").orElse(""))
            .version(xml.attribute("version").orElse(""));
    for (XmlElement list : xml.elements()) {
      if (list.name().equals("parameters")) {
        agent.addAllParameters(parameters(list));
      } else if (list.name().equals("actions")) {
        list.elements().stream()
            .filter(it -> it.name().equals("action"))
            .forEach(it -> agent.addActions(action(it)));
      }
    }
    return agent.build();
  }

  private static List<AgentParameter> parameters(XmlElement list) {
    Map<String, String> replacements = new HashMap<>();
    for (XmlElement xml : list.elements()) {
      xml.attribute("obsoletes")
          .ifPresent(old -> replacements.put(old, xml.attribute("name").orElse("")));
    }
    List<AgentParameter> parameters = new ArrayList<>();
    for (XmlElement xml : list.elements()) {
      if (xml.name().equals("parameter")) {
        parameters.add(parameter(xml, replacements));
      }
    }
    return parameters;
  }

  private static AgentParameter parameter(XmlElement xml, Map<String, String> replacements) {
    String name = xml.attribute("name").orElse("");
    Optional<XmlElement> content = child(xml, "content");
    Optional<XmlElement> deprecated = child(xml, "deprecated");
    Optional<String> replacedBy =
        deprecated
            .flatMap(it -> child(it, "replaced-with"))
            .flatMap(it -> it.attribute("name"))
            .or(() -> Optional.ofNullable(replacements.get(name)));
    return AgentParameter.builder(
            name, content.flatMap(it -> it.attribute("type")).orElse("string"))
        .defaultValue(content.flatMap(it -> it.attribute("default")))
        .required(is(xml, "required"))
        .unique(is(xml, "unique") || xml.attribute("unique-group").isPresent())
        .deprecated(is(xml, "deprecated") || deprecated.isPresent())
        .replacedBy(replacedBy)
        .values(
            content.stream()
                .flatMap(it -> it.elements().stream())
                .filter(it -> it.name().equals("option"))
                .flatMap(it -> it.attribute("value").stream())
                .toList())
        .build();
  }

  private static AgentAction action(XmlElement xml) {
    return AgentAction.builder(xml.attribute("name").orElse(""))
        .timeout(xml.attribute("timeout"))
        .interval(xml.attribute("interval"))
        .depth(xml.attribute("depth"))
        .role(xml.attribute("role"))
        .build();
  }

  private static Optional<XmlElement> child(XmlElement xml, String name) {
    return xml.elements().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static boolean is(XmlElement xml, String attribute) {
    return xml.attribute(attribute).filter(YES::contains).isPresent();
  }

  /** The metadata as agents write it, without descriptions. */
  static XmlElement write(AgentMetadata agent) {
    XmlElement parameters = XmlElement.of("parameters");
    for (AgentParameter each : agent.parameters()) {
      parameters = parameters.withChild(write(each));
    }
    XmlElement actions = XmlElement.of("actions");
    for (AgentAction each : agent.actions()) {
      XmlElement action = XmlElement.of("action").with("name", each.name());
      action = with(action, "timeout", each.timeout());
      action = with(action, "interval", each.interval());
      action = with(action, "depth", each.depth());
      actions = actions.withChild(with(action, "role", each.role()));
    }
    return XmlElement.of("resource-agent")
        .with("name", agent.name())
        .with("version", agent.version())
        .withChild(parameters)
        .withChild(actions);
  }

  private static XmlElement write(AgentParameter parameter) {
    XmlElement xml = XmlElement.of("parameter").with("name", parameter.name());
    xml = parameter.unique() ? xml.with("unique", "1") : xml;
    xml = parameter.required() ? xml.with("required", "1") : xml;
    if (parameter.deprecated()) {
      XmlElement deprecated = XmlElement.of("deprecated");
      if (parameter.replacedBy().isPresent()) {
        deprecated =
            deprecated.withChild(
                XmlElement.of("replaced-with").with("name", parameter.replacedBy().get()));
      }
      xml = xml.withChild(deprecated);
    }
    XmlElement content = XmlElement.of("content").with("type", parameter.type());
    content = with(content, "default", parameter.defaultValue());
    for (String value : parameter.values()) {
      content = content.withChild(XmlElement.of("option").with("value", value));
    }
    return xml.withChild(content);
  }

  private static XmlElement with(XmlElement xml, String name, Optional<String> value) {
    return value.map(it -> xml.with(name, it)).orElse(xml);
  }
}
