package io.quorate.drbd.rule;

import static io.quorate.drbd.status.DiskState.DISKLESS;
import static io.quorate.drbd.status.DiskState.INCONSISTENT;
import static io.quorate.drbd.status.DiskState.OUTDATED;
import static io.quorate.drbd.status.DiskState.UP_TO_DATE;
import static io.quorate.drbd.status.Role.PRIMARY;
import static io.quorate.drbd.status.Role.SECONDARY;
import static io.quorate.drbd.status.Role.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.rule.Report;
import io.quorate.drbd.status.DiskState;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrbdGuardsTest {
  private static final NodeState NEW = NodeState.of("alpha", SECONDARY, INCONSISTENT);

  private static List<String> codes(Report report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> force(NodeState... peers) {
    return codes(DrbdGuards.primaryForce(NEW, List.of(peers)));
  }

  @Test
  void forceIsForTheFirstStartAndForDeadPeers() {
    assertThat(force(NodeState.of("bravo", SECONDARY, INCONSISTENT))).isEmpty();
    assertThat(force(NodeState.of("bravo", UNKNOWN, OUTDATED))).isEmpty();
    assertThat(force(NodeState.of("bravo", SECONDARY, DISKLESS))).isEmpty();
    assertThat(force()).isEmpty();
  }

  @Test
  void forceBesideAPrimaryIsRefused() {
    assertThat(force(NodeState.of("bravo", PRIMARY, UP_TO_DATE))).containsExactly("DRBD191");
    assertThat(force(NodeState.of("bravo", PRIMARY, INCONSISTENT))).containsExactly("DRBD191");
  }

  @Test
  void forceBesideGoodDataIsRefused() {
    assertThat(force(NodeState.of("bravo", SECONDARY, UP_TO_DATE))).containsExactly("DRBD192");
    assertThat(force(NodeState.of("bravo", UNKNOWN, DiskState.CONSISTENT)))
        .containsExactly("DRBD192");
  }

  @Test
  void forceBesideAnUnknownPeerIsRefused() {
    assertThat(force(NodeState.unknown("bravo"))).containsExactly("DRBD193");
    assertThat(force(NodeState.of("bravo", UNKNOWN, INCONSISTENT))).containsExactly("DRBD193");
    assertThat(force(NodeState.of("bravo", SECONDARY, DiskState.DUNKNOWN)))
        .containsExactly("DRBD193");
    assertThat(force(NodeState.unknown("bravo"), NodeState.of("charlie", PRIMARY, UP_TO_DATE)))
        .containsExactly("DRBD193", "DRBD191");
    Diagnostic refusal =
        DrbdGuards.primaryForce(NEW, List.of(NodeState.unknown("bravo"))).diagnostics().get(0);
    assertThat(refusal.isError()).isTrue();
    assertThat(refusal.message()).contains("'bravo'");
    assertThat(refusal.help()).hasValueSatisfying(help -> assertThat(help).contains("'alpha'"));
  }

  @Test
  void forceIsForOneNode() {
    assertThat(codes(DrbdGuards.primaryForceOn(List.of("alpha", "bravo"))))
        .containsExactly("DRBD194");
    assertThat(codes(DrbdGuards.primaryForceOn(List.of("alpha", "alpha")))).isEmpty();
    assertThat(codes(DrbdGuards.primaryForceOn(List.of()))).isEmpty();
  }

  @Test
  void oneSideThrowsItsDataAway() {
    NodeState survivor = NodeState.of("alpha", PRIMARY, UP_TO_DATE).alone();
    NodeState victim = NodeState.of("bravo", SECONDARY, UP_TO_DATE).alone();
    assertThat(codes(DrbdGuards.discardMyData(List.of(victim), List.of(survivor)))).isEmpty();
    assertThat(codes(DrbdGuards.discardMyData(List.of(), List.of(survivor, victim))))
        .containsExactly("DRBD195");
    NodeState other = NodeState.of("charlie", SECONDARY, UP_TO_DATE).alone();
    assertThat(codes(DrbdGuards.discardMyData(List.of(victim, other), List.of(survivor))))
        .containsExactly("DRBD195");
  }

  @Test
  void theVictimIsDemotedAndDisconnectedFirst() {
    NodeState survivor = NodeState.of("alpha", PRIMARY, UP_TO_DATE);
    NodeState primary = NodeState.of("bravo", PRIMARY, UP_TO_DATE);
    assertThat(codes(DrbdGuards.discardMyData(List.of(primary), List.of(survivor))))
        .containsExactly("DRBD196", "DRBD197");
  }

  @Test
  void theSurvivorHasGoodData() {
    NodeState victim = NodeState.of("bravo", SECONDARY, UP_TO_DATE).alone();
    assertThat(
            codes(DrbdGuards.discardMyData(List.of(victim), List.of(NodeState.unknown("alpha")))))
        .containsExactly("DRBD198");
  }

  @Test
  void wordsAreThoseOfTheTools() {
    assertThat(DiskState.values())
        .extracting(DiskState::word)
        .contains("UpToDate", "DUnknown", "Inconsistent", "Diskless");
    assertThat(PRIMARY.word()).isEqualTo("Primary");
  }
}
