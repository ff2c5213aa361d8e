package io.quorate.pacemaker.simulate;

import io.quorate.core.xml.XmlElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an action of a transition graph has inside. */
public sealed interface GraphContent {
  /**
   * The resource, {@code primitive}.
   *
   * @param attributes {@code id}, {@code long-id} of an instance, {@code class}, {@code provider}, {@code type}
   */
  record Resource(Map<String, String> attributes) implements GraphContent {
    /** Copies the map. */
    public Resource {
      attributes = ordered(attributes);
    }

    /** The name in the executor: without the number of an anonymous clone's instance. */
    public String name() {
      return attributes.getOrDefault("id", "");
    }

    /** The name in the scheduler: with the number of the instance, where it differs. */
    public Optional<String> instance() {
      return Optional.ofNullable(attributes.get("long-id"));
    }
  }

  /**
   * Parameters of the agent and, with the prefix {@code CRM_meta_}, of the action; {@code attributes}.
   *
   * @param attributes those whose names XML allows
   * @param others those whose names it does not, for example {@code 1}; {@code param}
   */
  record Parameters(Map<String, String> attributes, Map<String, String> others)
      implements GraphContent {
    /** Copies the maps. */
    public Parameters {
      attributes = ordered(attributes);
      others = ordered(others);
    }

    /** A parameter of the action, without its prefix: {@code timeout} for {@code CRM_meta_timeout}. */
    public Optional<String> meta(String name) {
      return Optional.ofNullable(attributes.get("CRM_meta_" + name));
    }
  }

  /**
   * The nodes that are down once the action is done, {@code downed}.
   *
   * @param nodes their ids
   */
  record Downed(List<String> nodes) implements GraphContent {
    /** Copies the list. */
    public Downed {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * The nodes that get into maintenance or out of it, {@code maintenance}.
   *
   * @param nodes the attributes of each
   */
  record Maintenance(List<Map<String, String>> nodes) implements GraphContent {
    /** Copies the list. */
    public Maintenance {
      nodes = nodes.stream().map(GraphContent::ordered).toList();
    }
  }

  /**
   * What is not known, and what only experimental releases had ({@code op_versioned_attrs}).
   *
   * @param element as it is
   */
  record Other(XmlElement element) implements GraphContent {}

  private static Map<String, String> ordered(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
