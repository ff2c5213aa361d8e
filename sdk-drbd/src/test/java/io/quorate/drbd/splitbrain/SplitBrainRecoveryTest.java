package io.quorate.drbd.splitbrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.drbd.status.DrbdEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitBrainRecoveryTest {
  private static final Duration SYNC = Duration.ofSeconds(10);

  private final FakeCluster cluster = splitBrain("alfa", "bravo");

  /** Both wrote while they were apart; one gave up, the other still tries. */
  private static FakeCluster splitBrain(String... names) {
    FakeCluster cluster = new FakeCluster(names);
    cluster.node("alfa").write("00000000000000B1");
    cluster.node("bravo").write("00000000000000C1");
    cluster.node("alfa").role = "Primary";
    cluster.node("bravo").role = "Primary";
    cluster.state("alfa", "bravo", "Connecting");
    return cluster;
  }

  private static SplitBrainRecovery recovery(FakeCluster cluster) {
    return SplitBrainRecovery.of("r0", cluster.clients()).polling(Duration.ofMillis(1));
  }

  private RecoveryPlan plan(String victim) {
    return RecoveryPlan.of(recovery(cluster).diagnose(), victim);
  }

  @Test
  void bothWroteApart() {
    SplitBrainDiagnosis diagnosis = recovery(cluster).diagnose();
    assertThat(diagnosis.isSplitBrain()).isTrue();
    PairFinding pair = diagnosis.pair("bravo", "alfa").orElseThrow();
    assertThat(pair.verdict()).isEqualTo(PairVerdict.SPLIT_BRAIN);
    assertThat(pair.evidence().get(0)).isEqualTo("alfa is Connecting, bravo is StandAlone.");
  }

  @Test
  void thePlanSaysWhoseDataAreGivenUpAndWhatIsDone() {
    RecoveryPlan plan = plan("bravo");
    assertThat(plan.isPossible()).isTrue();
    assertThat(plan.givenUp())
        .containsExactly(
            "bravo is Primary: what uses the device there has to be stopped",
            "what was written on bravo to volume 0 of r0 since generation 00000000000000A0, 64 KiB of"
                + " blocks");
    assertThat(plan.steps())
        .extracting(step -> step.node() + ": " + step.words())
        .containsExactly(
            "bravo: drbdadm disconnect r0:alfa",
            "bravo: drbdadm secondary r0",
            "alfa: drbdadm disconnect r0:bravo",
            "bravo: drbdadm connect --discard-my-data r0:alfa",
            "alfa: drbdadm connect r0:bravo",
            "bravo: wait until UpToDate: r0");
    assertThat(plan.toString())
        .startsWith("Split brain of r0: bravo gives up its data, alfa keeps\n  lost: ")
        .contains("  3. alfa: drbdadm disconnect r0:bravo (may fail)   # connect fails while");
  }

  @Test
  void stepByStepToOneTruth() {
    List<RecoveryStep> seen = new ArrayList<>();
    recovery(cluster).run(plan("bravo"), SYNC, seen::add);
    assertThat(seen).hasSize(6);
    assertThat(cluster.log)
        .containsExactly(
            "bravo disconnect r0:alfa",
            "bravo secondary r0",
            "alfa disconnect r0:bravo",
            "bravo connect r0:alfa discard",
            "alfa connect r0:bravo");
    assertThat(cluster.node("bravo").current).isEqualTo("00000000000000B1");
    assertThat(cluster.node("bravo").disk).isEqualTo("UpToDate");
    assertThat(cluster.node("alfa").current).isEqualTo("00000000000000B1");
    assertThat(cluster.node("alfa").role).isEqualTo("Primary");
    assertThat(recovery(cluster).diagnose().isSplitBrain()).isFalse();
  }

  @Test
  void theSurvivorCannotConnectBeforeItIsDisconnected() {
    assertThatThrownBy(() -> cluster.clients().get("alfa").connect("r0:bravo"))
        .hasMessageContaining("(125)");
    recovery(cluster).run(plan("bravo"), SYNC, step -> {});
    assertThat(cluster.stateOf("alfa", "bravo")).isEqualTo("Connected");
  }

  @Test
  void theOtherSideMayBeTheVictim() {
    recovery(cluster).run(plan("alfa"), SYNC, step -> {});
    assertThat(cluster.node("alfa").current).isEqualTo("00000000000000C1");
    assertThat(cluster.node("bravo").current).isEqualTo("00000000000000C1");
  }

  @Test
  void aVictimInUseStopsThePlanBeforeAnythingIsLost() {
    RecoveryPlan plan = plan("bravo");
    cluster.node("bravo").inUse = true;
    assertThatThrownBy(() -> recovery(cluster).run(plan, SYNC, step -> {}))
        .isInstanceOfSatisfying(
            RecoveryException.class,
            e -> {
              assertThat(e.done()).hasSize(1);
              assertThat(e).hasMessageContaining("step 2").hasMessageContaining("(-12)");
            });
    assertThat(cluster.node("bravo").current).isEqualTo("00000000000000C1");
    assertThat(cluster.log).noneMatch(line -> line.contains("connect r0:alfa discard"));
  }

  @Test
  void aConnectionThatEndsAgainIsNotRepeated() {
    RecoveryPlan plan = plan("bravo");
    cluster.refuses = true;
    assertThatThrownBy(() -> recovery(cluster).run(plan, Duration.ofSeconds(1), step -> {}))
        .isInstanceOf(RecoveryException.class)
        .hasMessageMatching("(?s)step [56] failed.*");
  }

  @Test
  void aPlanIsNotCarriedOutWhenTheNodesHaveChanged() {
    RecoveryPlan plan = plan("bravo");
    recovery(cluster).run(plan, SYNC, step -> {});
    int before = cluster.log.size();
    assertThatThrownBy(() -> recovery(cluster).run(plan, SYNC, step -> {}))
        .isInstanceOf(RecoveryException.class)
        .hasMessageContaining("not as they were");
    assertThat(cluster.log).hasSize(before);
  }

  @Test
  void standAloneAloneIsNoSplitBrain() {
    FakeCluster apart = new FakeCluster("alfa", "bravo");
    SplitBrainDiagnosis diagnosis = recovery(apart).diagnose();
    assertThat(diagnosis.isSplitBrain()).isFalse();
    assertThat(diagnosis.pairs().get(0).verdict()).isEqualTo(PairVerdict.SYNCABLE);
    RecoveryPlan plan = RecoveryPlan.of(diagnosis, "bravo");
    assertThat(plan.steps()).isEmpty();
    assertThat(plan.objections().toString()).contains("DRBD335");
    assertThatThrownBy(() -> recovery(apart).run(plan, SYNC, step -> {}))
        .isInstanceOf(RecoveryException.class);
    assertThat(apart.log).isEmpty();
  }

  @Test
  void onlyOneSideWrote() {
    FakeCluster apart = new FakeCluster("alfa", "bravo");
    apart.node("alfa").write("00000000000000B1");
    SplitBrainDiagnosis diagnosis = recovery(apart).diagnose();
    assertThat(diagnosis.pairs().get(0).verdict()).isEqualTo(PairVerdict.SYNCABLE);
    assertThat(RecoveryPlan.of(diagnosis, "alfa").isPossible()).isFalse();
  }

  @Test
  void withoutGenerationsItIsOnlySuspectedUnlessTheHandlerWasCalled() {
    List<NodeReport> reports =
        recovery(cluster).diagnose().nodes().stream()
            .map(report -> NodeReport.of(report.node(), report.status()))
            .toList();
    SplitBrainDiagnosis blind = SplitBrainDiagnosis.of(reports);
    assertThat(blind.pairs().get(0).verdict()).isEqualTo(PairVerdict.SUSPECTED);
    assertThat(RecoveryPlan.of(blind, "bravo").objections().toString()).contains("DRBD337");

    DrbdEvents events = new DrbdEvents();
    events.apply("exists resource name:r0 role:Primary suspended:no");
    events.apply("exists connection name:r0 peer-node-id:1 conn-name:bravo connection:Connecting");
    events.apply("exists -");
    assertThat(events.handlersCalled("r0", "bravo")).isEmpty();
    events.apply("call helper name:r0 peer-node-id:1 conn-name:bravo helper:split-brain");
    SplitBrainDiagnosis told =
        SplitBrainDiagnosis.of(List.of(reports.get(0).withHandlers(events), reports.get(1)));
    assertThat(told.isSplitBrain()).isTrue();
    assertThat(RecoveryPlan.of(told, "bravo").isPossible()).isTrue();

    events.apply("change connection name:r0 peer-node-id:1 conn-name:bravo connection:Connected");
    assertThat(events.handlersCalled("r0", "bravo")).isEmpty();
  }

  @Test
  void aNodeThatWasNotAskedMakesItAmbiguous() {
    FakeCluster three = splitBrain("alfa", "bravo", "charlie");
    List<NodeReport> two =
        recovery(three).diagnose().nodes().stream()
            .filter(report -> !report.node().equals("charlie"))
            .toList();
    assertThat(RecoveryPlan.of(SplitBrainDiagnosis.of(two), "bravo").objections().toString())
        .contains("DRBD334")
        .contains("charlie");
  }

  @Test
  void survivorsThatDoNotAgreeMakeItAmbiguous() {
    FakeCluster three = splitBrain("alfa", "bravo", "charlie");
    three.node("charlie").write("00000000000000D1");
    SplitBrainDiagnosis diagnosis = recovery(three).diagnose();
    assertThat(RecoveryPlan.of(diagnosis, "bravo").objections().toString()).contains("DRBD340");
  }

  @Test
  void aSurvivorWithoutGoodDataIsNone() {
    cluster.node("alfa").disk = "Outdated";
    assertThat(plan("bravo").objections().toString()).contains("DRBD339");
    assertThat(plan("nobody").objections().toString()).contains("DRBD331");
  }

  @Test
  void disklessNodesAreConnectedAgainAtTheEnd() {
    FakeCluster three = splitBrain("alfa", "bravo", "charlie");
    three.node("charlie").disk = "Diskless";
    three.state("alfa", "charlie", "Connected");
    three.state("charlie", "alfa", "Connected");
    recovery(three).run(RecoveryPlan.of(recovery(three).diagnose(), "bravo"), SYNC, step -> {});
    assertThat(three.node("bravo").disk).isEqualTo("UpToDate");
    assertThat(three.log).endsWith("bravo connect r0:charlie", "charlie connect r0:bravo");
  }
}
