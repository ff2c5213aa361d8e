package io.quorate.pacemaker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CibModelTest {
  private static final ResourceAgent DUMMY = ResourceAgent.ocf("pacemaker", "Dummy");

  private static Cib sample() {
    return Cib.empty("pacemaker-3.9")
        .withNode(Node.of("1", "node-a"))
        .withResource(Primitive.of("a", DUMMY))
        .withResource(Group.of("g", Primitive.of("b", DUMMY), Primitive.of("c", DUMMY)))
        .withResource(
            Clone.of("cl", Group.of("h", Primitive.of("d", DUMMY))).withMeta("promotable", "true"))
        .withResource(
            Bundle.of("bu", Container.builder(Container.Engine.PODMAN, "image").build())
                .withContents(
                    List.of(
                        Container.builder(Container.Engine.PODMAN, "image").build(),
                        Primitive.of("e", DUMMY))))
        .withConstraint(LocationConstraint.of("l", "a", "INFINITY", "node-a"));
  }

  @Test
  void idsAreMadeAsCrmshMakesThem() {
    Primitive primitive =
        Primitive.of("p", DUMMY)
            .withParam("ip", "1.2.3.4")
            .withParam("a b", "x")
            .withMeta("target-role", "Started")
            .withUtilization("cpu", "4")
            .withOp("monitor", "10s", "20s")
            .withOp("start", "0s", op -> op.withTimeout("60s").withParam("OCF_CHECK_LEVEL", "10"));

    assertThat(primitive.elements().flatMap(e -> e.elementId().stream()))
        .containsExactly(
            "p",
            "p-instance_attributes",
            "p-instance_attributes-ip",
            "p-instance_attributes-a_b",
            "p-meta_attributes",
            "p-meta_attributes-target-role",
            "p-utilization",
            "p-utilization-cpu",
            "p-monitor-10s",
            "p-start-0s",
            "p-start-0s-instance_attributes",
            "p-start-0s-instance_attributes-OCF_CHECK_LEVEL");
    assertThat(primitive.operations())
        .extracting(Operation::timeout)
        .containsExactly(Optional.of("20s"), Optional.of("60s"));
    assertThat(Operation.of("7", "monitor", "10s").id()).isEqualTo("num-7-monitor-10s");
    assertThat(
            Node.of("1", "n")
                .withAttribute("standby", "on")
                .withUtilization("cpu", "8")
                .elements()
                .flatMap(e -> e.elementId().stream()))
        .containsExactly(
            "1", "nodes-1", "nodes-1-standby", "nodes-1-utilization", "nodes-1-utilization-cpu");
  }

  @Test
  void aValueGoesWhereItsNameIsOrIntoTheFirstSetWithoutRule() {
    AttributeSet ruled =
        AttributeSet.of(AttributeSet.Kind.META, "ruled")
            .withContents(List.of(Rule.allOf("r", Expression.of("e", "#uname", "eq", "node-a"))))
            .with("target-role", "Stopped");
    AttributeSet plain = AttributeSet.of(AttributeSet.Kind.META, "plain").with("x", "1");
    Primitive primitive =
        Primitive.of("p", DUMMY)
            .withContents(
                List.of(AttributeSet.reference(AttributeSet.Kind.META, "other"), ruled, plain));

    assertThat(primitive.meta("target-role")).contains("Stopped");
    Primitive changed = primitive.withMeta("target-role", "Started").withMeta("y", "2");
    assertThat(changed.metaAttributes().get(1).value("target-role")).contains("Started");
    assertThat(changed.metaAttributes().get(1).rule()).isPresent();
    assertThat(changed.metaAttributes().get(2).value("y")).contains("2");
    assertThat(changed.metaAttributes().get(2).without("x").pairs()).hasSize(1);
    assertThat(primitive.withParam("p", "1").contents()).hasSize(4);
    assertThat(primitive.param("absent")).isEmpty();
  }

  @Test
  void anOperationJoinsTheLastOperationsThatAreNoReference() {
    Primitive referring = Primitive.of("p", DUMMY).withContents(List.of(Operations.reference("o")));
    Primitive with = referring.withOp("start", "0s", "1min").withOp("stop", "0s", "1min");

    assertThat(with.contents()).hasSize(2);
    assertThat(with.operations()).extracting(Operation::name).containsExactly("start", "stop");
  }

  @Test
  void findsElementsWhereverTheyAre() {
    Cib cib = sample();

    assertThat(cib.configuration().allResources())
        .extracting(Resource::id)
        .containsExactly("a", "g", "b", "c", "cl", "h", "d", "bu", "e");
    assertThat(cib.configuration().primitives()).hasSize(5);
    assertThat(cib.resource("h")).get().isInstanceOf(Group.class);
    assertThat(cib.primitive("h")).isEmpty();
    assertThat(cib.find("l")).get().isInstanceOf(LocationConstraint.class);
    assertThat(cib.find("nothing")).isEmpty();
    assertThat(cib.constraint("l")).isPresent();
    assertThat(cib.configuration().node("node-a")).isPresent();
    assertThat(((Clone) cib.resource("cl").orElseThrow()).isPromotable()).isTrue();
    assertThat(((Bundle) cib.resource("bu").orElseThrow()).primitive().orElseThrow().id())
        .isEqualTo("e");
  }

  @Test
  void changesResourcesWhereverTheyAre() {
    Cib cib = sample();

    Cib changed = cib.withPrimitive("d", p -> p.withParam("x", "1"));
    assertThat(changed.primitive("d").orElseThrow().param("x")).contains("1");
    assertThat(changed.resource("g").orElseThrow()).isSameAs(cib.resource("g").orElseThrow());
    assertThat(changed.withResource(Primitive.of("d", DUMMY))).isEqualTo(cib);
    assertThat(
            cib.withResource(Primitive.of("e", DUMMY).withMeta("m", "1"))
                .primitive("e")
                .orElseThrow()
                .meta("m"))
        .contains("1");
    assertThat(
            cib.withConfiguration(
                    c -> c.withoutResource("c").withoutResource("cl").withoutConstraint("l"))
                .configuration())
        .satisfies(
            c -> {
              assertThat(c.allResources())
                  .extracting(Resource::id)
                  .containsExactly("a", "g", "b", "bu", "e");
              assertThat(c.constraints()).isEmpty();
            });
    assertThat(cib.withConfiguration(c -> c.withoutResource("nothing"))).isEqualTo(cib);
    assertThatThrownBy(() -> cib.withPrimitive("g", p -> p))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no primitive 'g'");
  }

  @Test
  void addingToTheSameListTwiceReplaces() {
    Cib cib = sample();

    assertThat(cib.withConstraint(OrderConstraint.of("l", "a", "g")).configuration().constraints())
        .hasSize(1);
    assertThat(cib.withNode(Node.of("1", "node-b")).configuration().nodes())
        .extracting(Node::uname)
        .containsExactly("node-b");
    assertThat(
            Cib.builder(Configuration.of())
                .build()
                .withProperty("a", "1")
                .configuration()
                .sections())
        .hasSize(1);
  }

  @Test
  void propertiesAreReadFromTheBootstrapSetFirst() {
    AttributeSet other =
        AttributeSet.of(AttributeSet.Kind.PROPERTIES, "other").with("a", "1").with("b", "2");
    AttributeSet bootstrap =
        AttributeSet.of(AttributeSet.Kind.PROPERTIES, "cib-bootstrap-options").with("a", "3");
    Configuration configuration = Configuration.of(CrmConfig.of(List.of(other, bootstrap)));

    assertThat(configuration.property("a")).contains("3");
    assertThat(configuration.property("b")).contains("2");
    assertThat(configuration.property("c")).isEmpty();
    assertThat(configuration.withProperty("a", "4").propertySets().get(1).value("a")).contains("4");
    assertThat(configuration.withProperty("c", "5").propertySets().get(1).value("c")).contains("5");
    assertThat(Configuration.empty().withProperty("d", "6").propertySets().get(0).id())
        .contains("cib-bootstrap-options");
  }

  @Test
  void secretsAreNotShown() {
    Primitive fence =
        Primitive.of("f", ResourceAgent.parse("stonith:fence_ipmilan"))
            .withParam("passwd", "swordfish")
            .withParam("password_script", "/bin/x")
            .withParam("username", "admin");

    assertThat(fence.toString())
        .doesNotContain("swordfish")
        .contains("username=admin", "passwd=***");
    assertThat(fence.param("passwd")).contains("swordfish");
  }

  @Test
  void agentsAreWrittenAsToolsWriteThem() {
    assertThat(ResourceAgent.parse("ocf::linbit:drbd"))
        .isEqualTo(ResourceAgent.ocf("linbit", "drbd"))
        .hasToString("ocf:linbit:drbd");
    assertThat(ResourceAgent.parse("systemd:foo@bar:baz"))
        .isEqualTo(ResourceAgent.of("systemd", "foo@bar:baz"));
    assertThat(ResourceAgent.parse("stonith:fence_sbd")).hasToString("stonith:fence_sbd");
    for (String wrong : List.of("Dummy", "ocf:Dummy", "ocf:x:", "lsb:", ":x", "")) {
      assertThatThrownBy(() -> ResourceAgent.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void versionsCompareAsPacemakerComparesThem() {
    Cib cib =
        Cib.builder(Configuration.empty()).adminEpoch("1").epoch("20").numUpdates("x").build();

    assertThat(cib.version()).isEqualTo(new CibVersion(1, 20, 0)).hasToString("1.20.0");
    assertThat(cib.version())
        .isGreaterThan(new CibVersion(0, 99, 99))
        .isLessThan(new CibVersion(1, 20, 1));
    assertThat(cib.withCrmFeatureSet("3.16.1").featureSet().orElseThrow().isAtLeast(3, 9, 0))
        .isTrue();
    assertThat(cib.withCrmFeatureSet("3.16.1").featureSet().orElseThrow().isAtLeast(3, 18, 0))
        .isFalse();
    assertThat(CrmFeatureSet.parse("3.0")).contains(new CrmFeatureSet(3, 0, 0));
    assertThat(CrmFeatureSet.parse("new")).isEmpty();
  }

  @Test
  void schemasHaveAnOrder() {
    assertThat(SchemaVersion.all()).hasSize(32).isSorted();
    assertThat(SchemaVersion.of(2, 10))
        .isGreaterThan(SchemaVersion.of(2, 9))
        .isLessThan(SchemaVersion.of(3, 0));
    assertThat(SchemaVersion.NEXT)
        .isGreaterThan(SchemaVersion.NEWEST)
        .isLessThan(SchemaVersion.NONE);
    assertThat(SchemaVersion.parse("pacemaker-1.1").orElseThrow().effective())
        .isEqualTo(SchemaVersion.of(1, 2));
    assertThat(SchemaVersion.parse("pacemaker-5.0")).isEmpty();
    assertThat(Cib.empty("pacemaker-3.9").schema().orElseThrow().isAtLeast(3, 9)).isTrue();
    assertThat(Cib.empty("pacemaker-3.9").schema().orElseThrow().isAtLeast(3, 10)).isFalse();
    assertThatThrownBy(() -> SchemaVersion.of(3, 11)).isInstanceOf(IllegalArgumentException.class);
  }
}
