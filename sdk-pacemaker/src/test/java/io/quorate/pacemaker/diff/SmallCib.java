package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.model.Tags;
import java.util.List;
import java.util.function.UnaryOperator;

/** A CIB that Pacemaker 2.1.5 accepts, and changes of it none of which touches what another one does. */
final class SmallCib {
  private SmallCib() {}

  /**
   * One named change.
   *
   * @param name for messages
   * @param function gives the changed CIB
   */
  record Edit(String name, UnaryOperator<Cib> function) {
    Cib apply(Cib cib) {
      return function.apply(cib);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Cib cib() {
    return Cib.empty("pacemaker-3.9")
        .withEpoch("12")
        .withNumUpdates("3")
        .withCrmFeatureSet("3.16.1")
        .withProperty("no-quorum-policy", "stop")
        .withNode(Node.of("1", "node-a"))
        .withNode(Node.of("2", "node-b"))
        .withResource(Group.of("web", dummy("ip"), dummy("site")))
        .withResource(dummy("vm1").withMeta("target-role", "Started"))
        .withResource(dummy("vm2").withMeta("target-role", "Started"))
        .withConstraint(LocationConstraint.of("l1", "vm1", "100", "node-a"))
        .withConstraint(OrderConstraint.of("o1", "web", "vm1"));
  }

  static Primitive dummy(String id) {
    return Primitive.of(id, ResourceAgent.parse("ocf:pacemaker:Dummy"));
  }

  static List<Edit> edits() {
    return List.of(
        edit("a property", cib -> cib.withProperty("no-quorum-policy", "freeze")),
        edit("one more property", cib -> cib.withProperty("cluster-delay", "90s")),
        edit(
            "stop vm1", cib -> cib.withPrimitive("vm1", p -> p.withMeta("target-role", "Stopped"))),
        edit("a parameter", cib -> cib.withPrimitive("vm2", p -> p.withParam("fake", "1 < 2 & 3"))),
        edit(
            "an operation", cib -> cib.withPrimitive("ip", p -> p.withOp("monitor", "10s", "20s"))),
        edit("a new resource", cib -> cib.withResource(dummy("vm3").withParam("fake", "x"))),
        edit("no location", cib -> without(cib, "l1")),
        edit(
            "a new constraint",
            cib -> cib.withConstraint(ColocationConstraint.of("c1", "vm2", "web", "INFINITY"))),
        edit(
            "a node",
            cib -> cib.withNode(cib.configuration().nodes().get(1).withUtilization("cpu", "8"))),
        edit("the order of resources", SmallCib::turned),
        edit(
            "a new section",
            cib ->
                cib.withConfiguration(c -> c.withSection(Tags.of(List.of(Tag.of("t1", "vm1")))))));
  }

  private static Edit edit(String name, UnaryOperator<Cib> function) {
    return new Edit(name, function);
  }

  private static Cib without(Cib cib, String constraint) {
    return cib.withConfiguration(c -> c.withoutConstraint(constraint));
  }

  /** The first resource becomes the last. */
  private static Cib turned(Cib cib) {
    Resource first = cib.configuration().resources().get(0);
    return cib.withConfiguration(c -> c.withoutResource(first.id()).withResource(first));
  }

  static XmlElement tree(String text) {
    return new XmlSyntax()
        .read(io.quorate.core.text.Source.of("test", text))
        .orThrow()
        .root()
        .orElseThrow();
  }
}
