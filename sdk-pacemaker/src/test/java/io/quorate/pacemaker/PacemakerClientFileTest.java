package io.quorate.pacemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quorate.core.exec.LocalRunner;
import io.quorate.pacemaker.command.Lifetime;
import io.quorate.pacemaker.command.MoveOptions;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.ResourceDefaults;
import io.quorate.pacemaker.plan.PlanCause;
import io.quorate.pacemaker.status.NodeCondition;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client on a CIB in a file, with the real tools and no daemons. */
class PacemakerClientFileTest {
  @TempDir private Path directory;

  private PacemakerClient offline;

  @BeforeEach
  void copy() throws IOException {
    RealTool.require("crm_resource");
    RealTool.require("crm_mon");
    Path file = directory.resolve("cib.xml");
    try (InputStream in = getClass().getResourceAsStream("/client/cib.xml")) {
      Files.copy(in, file);
    }
    offline = PacemakerClient.onFile(LocalRunner.create(), file.toString());
  }

  private Optional<String> meta(String primitive, String name) {
    return offline.cib().primitive(primitive).orElseThrow().meta(name);
  }

  @Test
  void stateIsThatOfTheFile() {
    assertThat(offline.status().nodes())
        .extracting(node -> node.name())
        .containsExactly("n1", "n2");
    assertThat(offline.status().whereRuns("web")).containsExactly("n1");
  }

  @Test
  void startAndStopAreConfigured() {
    Done stopped = offline.stop("web");
    assertThat(stopped.verified()).isEqualTo(Done.Verified.CONFIGURATION);
    assertThat(meta("web", "target-role")).contains("Stopped");
    offline.start("web");
    assertThat(meta("web", "target-role")).isEmpty();
  }

  @Test
  void whatADefaultStopsIsStartedExplicitly() {
    offline.editCib(
        cib ->
            cib.withPrimitive("fence", it -> it.withMeta("target-role", "Started"))
                .withConfiguration(
                    it ->
                        it.withSection(
                            ResourceDefaults.of(
                                List.of(
                                    AttributeSet.of(AttributeSet.Kind.META, "rsc-options")
                                        .with("target-role", "Stopped"))))));
    offline.start("idle");
    assertThat(meta("idle", "target-role")).contains("Started");
  }

  @Test
  void movesLeaveConstraintsThatAreShownAndCleared() {
    offline.move("web", "n2");
    assertThat(offline.leftConstraints())
        .singleElement()
        .satisfies(left -> assertThat(left.expires()).isPresent());
    offline.ban("web", MoveOptions.none().withNode("n1"));
    assertThat(offline.leftConstraints())
        .hasSize(2)
        .anyMatch(left -> left.isBan() && left.expires().isEmpty());
    assertThat(offline.clear("web").left()).isEmpty();
  }

  @Test
  void nodesAndTheCluster() {
    assertThat(offline.standby("n2").after().node("n2").orElseThrow().condition())
        .isIn(NodeCondition.STANDBY, NodeCondition.STANDBY_WITH_RESOURCES);
    offline.online("n2");
    offline.nodeMaintenance("n2", true);
    offline.nodeMaintenance("n2", false);
    offline.maintenance(true);
    assertThat(offline.cib().configuration().property("maintenance-mode")).contains("true");
    offline.maintenance(false);
    offline.setAttribute("n1", "site", "a", Lifetime.FOREVER);
    assertThat(offline.attribute("n1", "site", Lifetime.FOREVER)).contains("a");
    offline.unmanage("web");
    assertThat(meta("web", "is-managed")).contains("false");
    offline.manage("web");
    offline.grantTicket("t");
    assertThat(offline.ticket("t")).isPresent();
  }

  @Test
  void editAndPlan() {
    var plan =
        offline.plan(cib -> cib.withPrimitive("web", it -> it.withMeta("target-role", "Stopped")));
    assertThat(plan.actions(PlanCause.CHANGE)).isNotEmpty();
    assertThat(offline.editCib(cib -> cib.withProperty("no-quorum-policy", "freeze")).verified())
        .isTrue();
    assertThat(offline.cib().configuration().property("no-quorum-policy")).contains("freeze");
  }

  @Test
  void whatNeedsDaemonsSaysSo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> offline.fenceAndReboot("n2"))
        .withMessageContaining("running cluster");
  }

  @Test
  void whatIsNotThere() {
    assertThatExceptionOfType(PacemakerException.class)
        .isThrownBy(() -> offline.stop("nothing"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(PacemakerReason.NO_SUCH_OBJECT));
    assertThatExceptionOfType(PacemakerRefusedException.class)
        .isThrownBy(() -> offline.standby("n3"));
  }
}
