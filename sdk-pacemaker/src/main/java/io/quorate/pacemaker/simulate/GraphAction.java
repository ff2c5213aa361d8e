package io.quorate.pacemaker.simulate;

import io.quorate.core.text.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An action of a transition graph, or its head as an input of another one.
 *
 * @param kind who does it
 * @param attributes {@code id}, {@code operation}, {@code operation_key}, {@code internal_operation_key}, {@code
 *     on_node}, {@code on_node_uuid}, {@code router_node}
 * @param contents what it has inside; nothing in an input
 * @param origin where it was read from
 */
public record GraphAction(
    GraphActionKind kind,
    Map<String, String> attributes,
    List<GraphContent> contents,
    Origin origin) {
  private static final Pattern NOTICE =
      Pattern.compile("(.+?)_(?:(?:confirmed-)?(?:pre|post)_notify_[a-z-]+|notified|notify)_0");

  /** Copies the collections. */
  public GraphAction {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    contents = List.copyOf(contents);
  }

  /** An action that was not read from a text. */
  public static GraphAction of(
      GraphActionKind kind, Map<String, String> attributes, List<GraphContent> contents) {
    return new GraphAction(kind, attributes, contents, Origin.none());
  }

  /** Its number in the graph; -1 when it has none. */
  public int id() {
    return GraphNumbers.read(attribute("id")).orElse(-1);
  }

  /** {@code start}, {@code monitor}, {@code stonith} … */
  public String operation() {
    return attribute("operation").orElse("");
  }

  /** {@code RESOURCE_OPERATION_MILLISECONDS}, of {@code operation_key}. */
  public String key() {
    return attribute("operation_key").orElse("");
  }

  /** Where it is done. */
  public Optional<String> node() {
    return attribute("on_node");
  }

  /** The id of that node. */
  public Optional<String> nodeId() {
    return attribute("on_node_uuid");
  }

  /** The node that does it for a guest node or a remote node. */
  public Optional<String> routerNode() {
    return attribute("router_node");
  }

  /** The resource. */
  public Optional<GraphContent.Resource> resource() {
    return inside(GraphContent.Resource.class).findFirst();
  }

  /** A parameter of the action, without its prefix: {@code timeout} for {@code CRM_meta_timeout}. */
  public Optional<String> meta(String name) {
    return inside(GraphContent.Parameters.class).flatMap(it -> it.meta(name).stream()).findFirst();
  }

  /** The ids of the nodes that are down once it is done. */
  public List<String> downed() {
    return inside(GraphContent.Downed.class).flatMap(it -> it.nodes().stream()).toList();
  }

  /** The action without its contents, as an input has it. */
  public GraphAction head() {
    return contents.isEmpty() ? this : new GraphAction(kind, attributes, List.of(), origin);
  }

  /**
   * The name that {@code crm_simulate --save-dotfile} gives it: {@code web_start_0 n1}.
   *
   * <p>That file also names the node of actions of {@link GraphActionKind#PSEUDO}, which the graph has for few of them.
   */
  public String label() {
    Optional<String> where =
        kind == GraphActionKind.PSEUDO ? node() : node().or(() -> Optional.of("<none>"));
    String behind = where.map(it -> " " + it).orElse("");
    if (operation().equals("stonith") && where.isPresent()) {
      return "stonith '" + meta("stonith_action").orElse("(null)") + "'" + behind;
    }
    boolean named = kind != GraphActionKind.CLUSTER || resource().isPresent();
    String prefix = operation().equals("cancel") ? "Cancel " : "";
    return prefix + (named ? notice().orElse(key()) : operation()) + behind;
  }

  /** The key of a notification about an instance: the graph has another one, which names the operation itself. */
  private Optional<String> notice() {
    Matcher owner = NOTICE.matcher(key());
    Optional<String> type = meta("notify_key_type");
    Optional<String> about = meta("notify_key_operation");
    return attribute("internal_operation_key").isPresent()
            && owner.matches()
            && type.isPresent()
            && about.isPresent()
        ? Optional.of(owner.group(1) + "_" + type.get() + "_notify_" + about.get() + "_0")
        : Optional.empty();
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private <T> Stream<T> inside(Class<T> type) {
    return contents.stream().filter(type::isInstance).map(type::cast);
  }
}
