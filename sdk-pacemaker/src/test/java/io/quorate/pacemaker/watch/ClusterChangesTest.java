package io.quorate.pacemaker.watch;

import static io.quorate.pacemaker.watch.States.cluster;
import static io.quorate.pacemaker.watch.States.node;
import static io.quorate.pacemaker.watch.States.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.status.AttributeStatus;
import io.quorate.pacemaker.status.BanStatus;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.FailedActionBuilder;
import io.quorate.pacemaker.status.FencingEvent;
import io.quorate.pacemaker.status.FencingEventBuilder;
import io.quorate.pacemaker.status.FencingState;
import io.quorate.pacemaker.status.NodeAttributes;
import io.quorate.pacemaker.status.NodeHistory;
import io.quorate.pacemaker.status.PrimitiveStatus;
import io.quorate.pacemaker.status.PrimitiveStatusBuilder;
import io.quorate.pacemaker.status.ReportedTime;
import io.quorate.pacemaker.status.ResourceHistory;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.StatusSection;
import io.quorate.pacemaker.status.TicketStatus;
import io.quorate.pacemaker.value.Score;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClusterChangesTest {
  private static List<String> lines(ClusterStatus before, ClusterStatus after) {
    return ClusterChanges.between(before, after).stream().map(Object::toString).toList();
  }

  @Test
  void nothingHappened() {
    ClusterStatus same =
        cluster(true)
            .addNodes(node("n1", true, false))
            .addResources(resource("a", ResourceRole.STARTED, "n1"))
            .build();
    assertThat(ClusterChanges.between(same, same)).isEmpty();
  }

  @Test
  void nodeDiesAndIsFenced() {
    FencingEvent pending =
        new FencingEventBuilder()
            .action("reboot")
            .target("n2")
            .state(FencingState.PENDING)
            .client("pacemaker-controld.5")
            .build();
    FencingEvent done =
        new FencingEventBuilder()
            .from(pending)
            .state(FencingState.SUCCESS)
            .delegate("n1")
            .completed(new ReportedTime("2026-11-22 16:42:14Z"))
            .build();
    ClusterStatus whole =
        cluster(true)
            .addNodes(node("n1", true, false), node("n2", true, false))
            .addResources(resource("a", ResourceRole.STARTED, "n2"))
            .build();
    ClusterStatus unclean =
        cluster(true)
            .addNodes(node("n1", true, false), node("n2", false, true))
            .addResources(resource("a", ResourceRole.STARTED, "n2"))
            .addFencing(pending)
            .build();
    ClusterStatus fenced =
        cluster(true)
            .addNodes(node("n1", true, false), node("n2", false, false))
            .addResources(resource("a", ResourceRole.STARTED, "n1"))
            .addFencing(done)
            .build();
    assertThat(lines(whole, unclean))
        .containsExactly("node n2: online -> UNCLEAN (offline)", "fencing (reboot) of n2: pending");
    assertThat(lines(unclean, fenced))
        .containsExactly(
            "node n2: UNCLEAN (offline) -> OFFLINE",
            "fencing (reboot) of n2: success by n1",
            "resource a: moved from n2 to n1, Started");
  }

  @Test
  void whatWasFencedFirstIsToldFirst() {
    FencingEvent one =
        new FencingEventBuilder()
            .action("off")
            .target("n1")
            .state(FencingState.FAILED)
            .exitReason("no answer")
            .build();
    FencingEvent two = new FencingEventBuilder().from(one).target("n2").build();
    assertThat(lines(States.empty(), cluster(true).addFencing(two, one).build()))
        .containsExactly(
            "fencing (off) of n1: failed, no answer", "fencing (off) of n2: failed, no answer");
  }

  @Test
  void rolesOfClonesAreToldNodeByNode() {
    ClusterStatus before =
        cluster(true)
            .addResources(
                resource("st", ResourceRole.PROMOTED, "n1"),
                resource("st", ResourceRole.UNPROMOTED, "n2"),
                resource("st", ResourceRole.STOPPED))
            .build();
    ClusterStatus after =
        cluster(true)
            .addResources(
                resource("st", ResourceRole.UNPROMOTED, "n1"),
                resource("st", ResourceRole.PROMOTED, "n2"),
                resource("st", ResourceRole.UNPROMOTED, "n3"))
            .build();
    assertThat(lines(before, after))
        .containsExactly(
            "resource st on n1: Promoted -> Unpromoted",
            "resource st on n2: Unpromoted -> Promoted",
            "resource st on n3: - -> Unpromoted");
  }

  @Test
  void flagsFailuresAndCounts() {
    PrimitiveStatus sick =
        new PrimitiveStatusBuilder()
            .from(resource("a", ResourceRole.STOPPED))
            .failed(true)
            .managed(false)
            .build();
    ClusterStatus before =
        cluster(true).addResources(resource("a", ResourceRole.STARTED, "n1")).build();
    ClusterStatus after =
        cluster(true)
            .addResources(sick)
            .addFailures(
                new FailedActionBuilder()
                    .operationKey("a_start_0")
                    .node("n1")
                    .exitStatus("error")
                    .exitReason("no disk")
                    .build())
            .addHistory(
                new NodeHistory(
                    "n1",
                    List.of(
                        new ResourceHistory(
                            "a",
                            false,
                            Optional.empty(),
                            Optional.of(Score.INFINITY),
                            Optional.empty(),
                            List.of()))))
            .build();
    assertThat(lines(before, after))
        .containsExactly(
            "resource a on n1: Started -> -",
            "resource a: failed",
            "resource a: unmanaged",
            "failed: a_start_0 on n1, error, no disk",
            "fail count of a on n1: - -> INFINITY");
    assertThat(lines(after, before))
        .containsExactly(
            "resource a on n1: - -> Started",
            "resource a: not failed any more",
            "resource a: not unmanaged any more",
            "failure cleared: a_start_0 on n1, error, no disk",
            "fail count of a on n1: INFINITY -> -");
  }

  @Test
  void attributesTicketsAndBans() {
    ClusterStatus after =
        cluster(false)
            .addAttributes(
                new NodeAttributes(
                    "n1", List.of(new AttributeStatus("site", Optional.of("a"), Optional.empty()))))
            .addTickets(new TicketStatus("t", true, false, Optional.empty()))
            .addBans(new BanStatus("cli-ban-a-on-n1", "a", "n1", true, Optional.empty()))
            .build();
    assertThat(lines(States.empty(), after))
        .containsExactly(
            "quorum: yes -> no",
            "attribute site of n1: - -> a",
            "ticket t: - -> granted",
            "ban: cli-ban-a-on-n1 keeps a from being promoted on n1");
    assertThat(lines(after, States.empty()))
        .contains("ban gone: cli-ban-a-on-n1 keeps a from being promoted on n1");
  }

  @Test
  void sectionsThatOneOutputDoesNotHaveAreNotCompared() {
    ClusterStatus asked =
        cluster(true).addBans(new BanStatus("b", "a", "n1", false, Optional.empty())).build();
    ClusterStatus notAsked =
        cluster(true).sections(EnumSet.complementOf(EnumSet.of(StatusSection.BANS))).build();
    assertThat(ClusterChanges.between(asked, notAsked)).isEmpty();
    assertThat(ClusterChanges.between(notAsked, asked)).isEmpty();
  }
}
