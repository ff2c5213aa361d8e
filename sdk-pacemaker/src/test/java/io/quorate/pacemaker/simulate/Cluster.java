package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small cluster written down as a CIB with its status: a builder for tests. */
public final class Cluster {
  /** What Pacemaker computes for an operation without parameters; another one would mean that they have changed. */
  private static final String NO_PARAMETERS = "f2317cad3d54cec5d7d7aa7d0bf35cf8";

  private static final String HISTORY =
      "<lrm_rsc_op id='%s_%s' operation_key='%s_%s_%d' operation='%s' crm_feature_set='3.16.1'"
          + " transition-key='1:1:%d:u' transition-magic='0:%d;1:1:%d:u' call-id='%d' rc-code='%d'"
          + " op-status='0' interval='%d' last-rc-change='1700000000' op-digest='"
          + NO_PARAMETERS
          + "'/>";

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, String> nodes = new LinkedHashMap<>();
  private final Map<String, String> nodeAttributes = new LinkedHashMap<>();
  private final Map<String, String> agents = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> history = new LinkedHashMap<>();
  private final List<String> resources = new ArrayList<>();
  private final List<String> constraints = new ArrayList<>();
  private String quorum = "1";
  private int calls;

  private Cluster() {}

  /** Nodes that are online, with a fence device that runs on the first. */
  public static Cluster of(String... names) {
    Cluster cluster = new Cluster().property("stonith-enabled", "true");
    for (String name : names) {
      cluster.node(name, "in_ccm='true' crmd='online' join='member' expected='member'");
      cluster.history.put(name, new LinkedHashMap<>());
    }
    return cluster
        .resource("fence", "stonith:fence_ipmilan", "")
        .running("fence", "stonith:fence_ipmilan", names[0]);
  }

  private Cluster node(String name, String state) {
    nodes.put(name, state);
    return this;
  }

  /** A node that was stopped in an orderly way. */
  public Cluster offline(String name) {
    history.get(name).clear();
    return node(name, "in_ccm='false' crmd='offline' join='down' expected='down'");
  }

  /** A node that is lost, so that it has to be fenced. */
  public Cluster lost(String name) {
    return node(name, "in_ccm='false' crmd='offline' join='member' expected='member'");
  }

  /** An attribute of a node in the configuration, {@code standby} or {@code maintenance}. */
  public Cluster nodeAttribute(String name, String attribute, String value) {
    nodeAttributes.merge(
        name,
        "<nvpair id='"
            + name
            + "-"
            + attribute
            + "' name='"
            + attribute
            + "' value='"
            + value
            + "'/>",
        String::concat);
    return this;
  }

  public Cluster property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  public Cluster withoutQuorum() {
    quorum = "0";
    return this;
  }

  /** A primitive; {@code agent} as {@code class:provider:type} or {@code class:type}, {@code inside} further XML. */
  public Cluster resource(String id, String agent, String inside) {
    resources.add(primitive(id, agent, inside));
    return this;
  }

  /** The XML of a primitive. */
  public static String primitive(String id, String agent, String inside) {
    String[] parts = agent.split(":");
    String provider = parts.length == 3 ? " provider='" + parts[1] + "'" : "";
    return "<primitive id='"
        + id
        + "' class='"
        + parts[0]
        + "'"
        + provider
        + " type='"
        + parts[parts.length - 1]
        + "'>"
        + inside
        + "</primitive>";
  }

  /** The XML of meta attributes, {@code name=value} each. */
  public static String meta(String id, String... pairs) {
    StringBuilder out = new StringBuilder("<meta_attributes id='" + id + "-meta'>");
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      out.append("<nvpair id='")
          .append(id)
          .append("-meta-")
          .append(parts[0])
          .append("' name='")
          .append(parts[0])
          .append("' value='")
          .append(parts[1])
          .append("'/>");
    }
    return out.append("</meta_attributes>").toString();
  }

  /** The XML of a recurring monitor. */
  public static String monitor(String id, int seconds) {
    return "<operations><op id='"
        + id
        + "-monitor' name='monitor' interval='"
        + seconds
        + "s'/></operations>";
  }

  /** Resources as XML: groups, clones. */
  public Cluster xml(String resource) {
    resources.add(resource);
    return this;
  }

  public Cluster constraint(String constraint) {
    constraints.add(constraint);
    return this;
  }

  /** That a resource prefers a node. */
  public Cluster prefers(String resource, String node, String score) {
    return constraint(
        "<rsc_location id='l-"
            + resource
            + "-"
            + node
            + "' rsc='"
            + resource
            + "' node='"
            + node
            + "' score='"
            + score
            + "'/>");
  }

  /** That a resource was started on a node, and runs nowhere else. */
  public Cluster running(String id, String agent, String node) {
    return operation(id, agent, node, "last_0", "start", 0, 0, 0);
  }

  /** That an instance was promoted on a node. */
  public Cluster promoted(String id, String agent, String node) {
    return operation(id, agent, node, "last_0", "promote", 0, 0, 0);
  }

  /** That a probe found a resource stopped on a node. */
  public Cluster probed(String id, String agent, String node) {
    return operation(id, agent, node, "last_0", "monitor", 0, 7, 7);
  }

  /** That a monitor found a running resource stopped. */
  public Cluster failed(String id, String agent, String node, int milliseconds) {
    return operation(id, agent, node, "last_failure_0", "monitor", milliseconds, 0, 7);
  }

  /** That a monitor runs. */
  public Cluster monitored(String id, String agent, String node, int milliseconds) {
    return operation(id, agent, node, "monitor_" + milliseconds, "monitor", milliseconds, 0, 0);
  }

  private Cluster operation(
      String id,
      String agent,
      String node,
      String suffix,
      String name,
      int interval,
      int target,
      int rc) {
    calls++;
    agents.put(id, agent);
    history
        .get(node)
        .merge(
            id,
            HISTORY.formatted(
                id, suffix, id, name, interval, name, target, rc, target, calls, rc, interval),
            String::concat);
    return this;
  }

  /** The CIB. */
  public Cib cib() {
    return CibFormats.CIB.read(text()).orThrow().value();
  }

  /** The text of the CIB. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(
            "<cib crm_feature_set='3.16.1' validate-with='pacemaker-3.9' epoch='1' num_updates='0'")
        .append(" admin_epoch='0' have-quorum='")
        .append(quorum)
        .append("' dc-uuid='1'>\n<configuration>")
        .append("<crm_config><cluster_property_set id='cib-bootstrap-options'>");
    properties.forEach(
        (name, value) ->
            out.append("<nvpair id='p-")
                .append(name)
                .append("' name='")
                .append(name)
                .append("' value='")
                .append(value)
                .append("'/>"));
    out.append("</cluster_property_set></crm_config>\n<nodes>");
    int number = 1;
    for (String name : nodes.keySet()) {
      String attributes = nodeAttributes.getOrDefault(name, "");
      out.append("<node id='")
          .append(number++)
          .append("' uname='")
          .append(name)
          .append("'>")
          .append(
              attributes.isEmpty()
                  ? ""
                  : "<instance_attributes id='"
                      + name
                      + "-a'>"
                      + attributes
                      + "</instance_attributes>")
          .append("</node>");
    }
    out.append("</nodes>\n<resources>");
    resources.forEach(it -> out.append('\n').append(it));
    out.append("</resources>\n<constraints>");
    constraints.forEach(it -> out.append('\n').append(it));
    out.append(
        "</constraints><rsc_defaults><meta_attributes id='rsc-options'>"
            + "<nvpair id='stay' name='resource-stickiness' value='50'/></meta_attributes></rsc_defaults>");
    out.append("</configuration>\n<status>");
    number = 1;
    for (Map.Entry<String, String> node : nodes.entrySet()) {
      out.append("\n<node_state id='")
          .append(number)
          .append("' uname='")
          .append(node.getKey())
          .append("' ")
          .append(node.getValue())
          .append("><lrm id='")
          .append(number++)
          .append("'><lrm_resources>");
      history.get(node.getKey()).forEach((id, operations) -> out.append(history(id, operations)));
      out.append("</lrm_resources></lrm></node_state>");
    }
    return out.append("</status></cib>\n").toString();
  }

  private String history(String id, String operations) {
    String[] parts = agents.get(id).split(":");
    String provider = parts.length == 3 ? " provider='" + parts[1] + "'" : "";
    return "<lrm_resource id='"
        + id
        + "' class='"
        + parts[0]
        + "'"
        + provider
        + " type='"
        + parts[parts.length - 1]
        + "'>"
        + operations
        + "</lrm_resource>";
  }
}
