package io.quorate.pacemaker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandRunner;
import io.quorate.pacemaker.cib.CibStore;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.report.AttributeValue;
import io.quorate.pacemaker.report.FencingHistory;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.ResourceConstraints;
import io.quorate.pacemaker.report.ResourceOperation;
import io.quorate.pacemaker.report.ResourcePlace;
import io.quorate.pacemaker.report.TicketReport;
import io.quorate.pacemaker.status.FencingEvent;
import io.quorate.pacemaker.status.FencingState;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.lab.ClusterLab;
import io.quorate.testkit.lab.WithLab;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Commands that change something, on a real cluster of two nodes, and what its tools say afterwards. */
@WithLab(nodes = 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacemakerClusterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ClusterLab lab;
  private final PacemakerRelease release;
  private final PacemakerCalls calls;

  PacemakerClusterTest(ClusterLab lab) {
    this.lab = lab;
    CommandRunner runner = lab.node("n1");
    this.release = PacemakerCalls.on(runner).answer(PacemakerVersions.release());
    this.calls = PacemakerCalls.on(runner, release);
  }

  @BeforeEach
  void aResourceRuns() {
    CibStore.of(lab.node("n1"), release)
        .edit(
            cib ->
                cib.primitive("d1").isPresent()
                    ? cib
                    : cib.withResource(
                        Primitive.of("d1", ResourceAgent.ocf("pacemaker", "Dummy"))));
    calls.answer(CrmResource.of(release).waitForSettled(PATIENCE));
  }

  private String place() {
    List<ResourcePlace> places = calls.answer(CrmResource.of(release).locate("d1"));
    assertThat(places).hasSize(1);
    return places.get(0).node();
  }

  @Test
  @Order(1)
  void aMoveMakesAConstraintAndClearRemovesIt() {
    CrmResource tool = CrmResource.of(release);
    String other = place().equals("n1") ? "n2" : "n1";
    calls.answer(tool.move("d1", MoveOptions.none().withNode(other)));
    calls.answer(tool.waitForSettled(PATIENCE));
    assertThat(place()).isEqualTo(other);
    ResourceConstraints constraints = calls.answer(tool.constraints("d1"));
    assertThat(constraints.locations())
        .singleElement()
        .returns(other, ResourceConstraints.Location::node)
        .returns("INFINITY", ResourceConstraints.Location::score);
    calls.answer(tool.clear("d1", MoveOptions.none()));
    assertThat(calls.answer(tool.constraints("d1")).locations()).isEmpty();
    assertThat(calls.answer(tool.why("d1")).get(0).running()).isTrue();
    assertThat(calls.answer(tool.allOperations("d1")))
        .extracting(ResourceOperation::key)
        .contains("d1_start_0");
    assertThat(calls.answer(tool.names())).contains("d1");
  }

  @Test
  @Order(2)
  void aFailureIsCountedAndForgotten() {
    CrmResource tool = CrmResource.of(release);
    String node = place();
    calls.answer(tool.fail("d1", node));
    lab.await("failure", () -> !failures(node).equals("0"));
    calls.answer(tool.cleanup(CleanupOptions.all().withResource("d1")));
    lab.await("cleanup", () -> failures(node).equals("0"));
    calls.answer(tool.refresh(CleanupOptions.all().withResource("d1")));
    calls.answer(tool.waitForSettled(PATIENCE));
    assertThat(place()).isNotEmpty();
  }

  private String failures(String node) {
    return calls.answer(CrmFailcount.query("d1", node)).get(0).value();
  }

  @Test
  @Order(3)
  void aNodeInStandbyRunsNothing() {
    String node = place();
    calls.answer(CrmStandby.set(node, true, Lifetime.REBOOT));
    calls.answer(CrmResource.of(release).waitForSettled(PATIENCE));
    assertThat(place()).isNotEqualTo(node);
    assertThat(calls.answer(CrmStandby.query(node)).get(0).value()).isEqualTo("on");
    calls.answer(CrmStandby.delete(node));
    assertThat(calls.answer(CrmStandby.query(node)).get(0).value()).isEqualTo("off");
  }

  @Test
  @Order(4)
  void attributesOptionsAndParametersAreSetAndRead() {
    CrmAttribute tool = CrmAttribute.of(release);
    calls.answer(tool.setNode("n1", "site", "hall 2", Lifetime.FOREVER));
    assertThat(calls.answer(tool.node("n1", "site", Lifetime.FOREVER)))
        .extracting(AttributeValue::value)
        .containsExactly("hall 2");
    calls.answer(tool.deleteNode("n1", "site", Lifetime.FOREVER));
    assertThatThrownBy(() -> calls.answer(tool.node("n1", "site", Lifetime.FOREVER)))
        .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
        .returns(PacemakerReason.NO_SUCH_OBJECT, PacemakerException::reason);
    calls.answer(tool.setUtilization("n1", "cpu", "8"));
    assertThat(calls.answer(tool.utilization("n1", "cpu")).get(0).value()).isEqualTo("8");
    CrmResource resource = CrmResource.of(release);
    calls.answer(resource.setParameter("d1", "fake", "x y", ParameterKind.INSTANCE));
    assertThat(calls.answer(resource.parameter("d1", "fake", ParameterKind.INSTANCE)))
        .isEqualTo("x y\n");
    calls.answer(resource.deleteParameter("d1", "fake", ParameterKind.INSTANCE));
  }

  @Test
  @Order(5)
  void ticketsAreGrantedAndRevoked() {
    CrmTicket tool = CrmTicket.of(release);
    calls.answer(tool.grant("east"));
    assertThat(calls.answer(tool.info()))
        .singleElement()
        .returns("east", TicketReport::id)
        .returns(true, TicketReport::granted);
    calls.answer(tool.standby("east"));
    assertThat(calls.answer(tool.details()).get(0).standby()).isTrue();
    calls.answer(tool.revoke("east", true));
    calls.answer(tool.cleanup("east", true));
    assertThat(calls.answer(tool.info())).isEmpty();
  }

  @Test
  @Order(6)
  void whatIsNotThereHasItsReason() {
    CrmResource tool = CrmResource.of(release);
    assertThatThrownBy(() -> calls.answer(tool.locate("nothing")))
        .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
        .returns(PacemakerReason.NO_SUCH_OBJECT, PacemakerException::reason);
    String node = place();
    assertThatThrownBy(() -> calls.answer(tool.move("d1", MoveOptions.none().withNode(node))))
        .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
        .returns(PacemakerReason.EXISTS, PacemakerException::reason);
  }

  @Test
  @Order(7)
  void aNodeIsFencedAndTheHistoryKnowsIt() {
    StonithAdmin tool = StonithAdmin.of(release);
    assertThat(calls.answer(tool.devicesFor("n2"))).isNotEmpty();
    assertThat(calls.answer(tool.last("n2"))).isEmpty();
    calls.answer(tool.reboot("n2", FenceOptions.none().withTimeout(PATIENCE).withTag("by-hand")));
    lab.awaitRestart("n2", 1);
    lab.awaitOnline();
    assertThat(calls.answer(tool.last("n2"))).isPresent();
    FencingHistory history = calls.answer(tool.history(false));
    FencingEvent event = history.lastSuccess("n2").orElseThrow();
    assertThat(event.action()).isEqualTo("reboot");
    assertThat(event.state()).isEqualTo(FencingState.SUCCESS);
    assertThat(event.delegate()).contains("n1");
    assertThat(event.completed().orElseThrow().instant()).isPresent();
    assertThat(history.of("n2")).anyMatch(each -> each.client().orElse("").contains("by-hand"));
    FencingHistory words =
        calls.answer(
            Call.of("stonith_admin", "--history=*")
                .word("--verbose")
                .to(PacemakerReports.FENCING_HISTORY));
    assertThat(words.lastSuccess("n2")).map(FencingEvent::client).contains(event.client());
    assertThat(words.lastSuccess("n2").orElseThrow().completed().orElseThrow().instant())
        .isEqualTo(event.completed().orElseThrow().instant());
    calls.answer(tool.cleanupHistory());
    assertThat(calls.answer(tool.history(false)).events()).isEmpty();
  }
}
