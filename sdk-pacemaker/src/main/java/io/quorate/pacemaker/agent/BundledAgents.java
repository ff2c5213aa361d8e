package io.quorate.pacemaker.agent;

import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.ResourceAgent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Metadata that were recorded when the SDK was made; {@code BundledAgentsTest} records them anew. */
final class BundledAgents {
  /** The name of the resource with the agents. */
  static final String AGENTS = "agents.xml";

  /** The name of the resource with the options of the cluster and of fence devices. */
  static final String OPTIONS = "options.xml";

  static final AgentMetadataCatalog CATALOG = AgentMetadataCatalog.of(agents());

  private BundledAgents() {}

  private static Map<ResourceAgent, AgentMetadata> agents() {
    Map<ResourceAgent, AgentMetadata> agents = new LinkedHashMap<>();
    read(AGENTS).forEach((name, metadata) -> agents.put(ResourceAgent.parse(name), metadata));
    return agents;
  }

  /** The records of a resource, by the name that each has in it. */
  static Map<String, AgentMetadata> read(String resource) {
    Source source;
    try (InputStream in = BundledAgents.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + resource);
      }
      source = Source.of(resource, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, AgentMetadata> records = new LinkedHashMap<>();
    for (XmlElement xml : new XmlSyntax().read(source).orThrow().root().orElseThrow().elements()) {
      records.put(xml.attribute("agent").orElseThrow(), AgentMetadataXml.read(xml));
    }
    return records;
  }
}
