package io.quorate.drbd;

import static io.quorate.drbd.status.DiskState.INCONSISTENT;
import static io.quorate.drbd.status.DiskState.OUTDATED;
import static io.quorate.drbd.status.DiskState.UP_TO_DATE;
import static io.quorate.drbd.status.Role.PRIMARY;
import static io.quorate.drbd.status.Role.SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.Command;
import io.quorate.drbd.command.ConnectOptions;
import io.quorate.drbd.command.CreateMdOptions;
import io.quorate.drbd.command.DetachOptions;
import io.quorate.drbd.command.InvalidateOptions;
import io.quorate.drbd.command.NewCurrentUuidOptions;
import io.quorate.drbd.command.ResizeOptions;
import io.quorate.drbd.rule.NodeState;
import io.quorate.testkit.ScriptedRunner;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedOperationsTest {
  private static final DrbdEvidence NONE = DrbdEvidence.none();
  private static final DrbdEvidence REASON = NONE.because("bravo burnt down");
  private static final ConnectOptions DISCARD = ConnectOptions.none().withDiscardMyData();

  private final ScriptedRunner runner = ScriptedRunner.on("alpha");
  private final DrbdClient drbd = Host.of9(runner);

  @AfterEach
  void everythingCame() {
    runner.close();
  }

  private void is(String json) {
    runner.expect("drbdsetup", "status", "r0", "--json").gives(json);
  }

  private void isDown() {
    runner.expect("drbdsetup", "status", "r0", "--json").fails(10, "r0: No such resource\n");
  }

  private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> refused(
      Runnable operation) {
    DrbdRefusedException refusal = catchThrowableOfType(DrbdRefusedException.class, operation::run);
    assertThat(refusal).isNotNull();
    assertThat(refusal.report().diagnostics())
        .allSatisfy(found -> assertThat(found.help()).isNotEmpty());
    return assertThat(refusal.report().diagnostics().stream().map(Diagnostic::code).toList());
  }

  private void force() {
    runner.expect("drbdadm", "--setup-option=--force", "primary", "r0");
  }

  @Test
  void forcedPrimaryIsForNewDisks() {
    is(Host.json("Secondary", "Connected", "Secondary", "Inconsistent/Inconsistent"));
    force();
    drbd.forcePrimary("r0", NONE);
  }

  @Test
  void forcedPrimaryIsForFencedPeers() {
    is(Host.json("Secondary", "Connecting", "Unknown", "Consistent/Outdated"));
    force();
    drbd.forcePrimary("r0", NONE);
  }

  @Test
  void forcedPrimaryBesideGoodData() {
    is(Host.json("Secondary", "Connected", "Secondary", "Outdated/UpToDate"));
    refused(() -> drbd.forcePrimary("r0", REASON)).containsExactly("DRBD192");
    is(Host.json("Secondary", "Connected", "Primary", "Inconsistent/UpToDate"));
    refused(() -> drbd.forcePrimary("r0", REASON)).containsExactly("DRBD191");
  }

  @Test
  void forcedPrimaryLooksAtEveryVolume() {
    is(
        Host.json(
            "Secondary",
            "Connected",
            "Secondary",
            "Inconsistent/Inconsistent",
            "Inconsistent/UpToDate"));
    refused(() -> drbd.forcePrimary("r0", NONE)).containsExactly("DRBD192");
  }

  @Test
  void forcedPrimaryBesideAnUnknownPeerNeedsAReason() {
    String lost = Host.json("Secondary", "Connecting", "Unknown", "UpToDate/DUnknown");
    is(lost);
    refused(() -> drbd.forcePrimary("r0", NONE)).containsExactly("DRBD193");
    is(lost);
    runner.expect(
        Command.of("drbdadm", "--setup-option=--force", "primary", "r0")
            .withTimeout(Duration.ofMinutes(10)));
    drbd.forcePrimary("r0", REASON);
    assertThat(runner.commands().get(runner.commands().size() - 1).description())
        .isEqualTo("bravo burnt down");
  }

  @Test
  void aPeerThatIsKnownToTheCaller() {
    String lost = Host.json("Secondary", "Connecting", "Unknown", "UpToDate/DUnknown");
    is(lost);
    force();
    drbd.forcePrimary("r0", DrbdEvidence.of(NodeState.of("bravo", SECONDARY, OUTDATED)));
    is(lost);
    refused(
            () ->
                drbd.forcePrimary(
                    "r0", DrbdEvidence.of(NodeState.of("bravo", PRIMARY, UP_TO_DATE))))
        .containsExactly("DRBD191");
  }

  @Test
  void aConnectedPeerIsBelievedMoreThanTheCaller() {
    is(Host.json("Secondary", "Connected", "Secondary", "Inconsistent/UpToDate"));
    refused(
            () ->
                drbd.forcePrimary(
                    "r0", DrbdEvidence.of(NodeState.of("bravo", SECONDARY, OUTDATED))))
        .containsExactly("DRBD192");
  }

  @Test
  void whatIsRememberedOfAPeerInAStandAloneConnectionIsWorthNothing() {
    is(Host.json("Secondary", "StandAlone", "Unknown", "UpToDate/Outdated"));
    refused(() -> drbd.forcePrimary("r0", NONE)).containsExactly("DRBD193");
    is(Host.json("Secondary", "", "", "UpToDate/Outdated"));
    refused(() -> drbd.forcePrimary("r0", NONE)).containsExactly("DRBD193");
  }

  @Test
  void forcedPrimaryOfWhatIsDown() {
    isDown();
    refused(() -> drbd.forcePrimary("r0", REASON)).containsExactly("DRBD311");
  }

  @Test
  void discardMyDataNeedsASurvivor() {
    String alone = Host.json("Secondary", "StandAlone", "Unknown", "UpToDate/DUnknown");
    is(alone);
    refused(() -> drbd.connect("r0", DISCARD, NONE)).containsExactly("DRBD198", "DRBD321");
    is(alone);
    refused(
            () ->
                drbd.connect(
                    "r0", DISCARD, DrbdEvidence.of(NodeState.of("bravo", PRIMARY, INCONSISTENT))))
        .containsExactly("DRBD198");
    is(alone);
    runner.expect("drbdadm", "--setup-option=--discard-my-data", "connect", "r0");
    drbd.connect("r0", DISCARD, DrbdEvidence.of(NodeState.of("bravo", PRIMARY, UP_TO_DATE)));
  }

  @Test
  void everyVolumeOfTheSurvivorMustBeGood() {
    is(Host.json("Secondary", "StandAlone", "Unknown", "UpToDate/DUnknown", "UpToDate/DUnknown"));
    DrbdEvidence half =
        DrbdEvidence.of(
            NodeState.of("bravo", PRIMARY, UP_TO_DATE), NodeState.of("bravo", PRIMARY, OUTDATED));
    refused(() -> drbd.connect("r0", DISCARD, half)).containsExactly("DRBD198");
  }

  @Test
  void exactlyOneSideDiscards() {
    DrbdEvidence bravo = DrbdEvidence.of(NodeState.of("bravo", PRIMARY, UP_TO_DATE));
    is(Host.json("Primary", "StandAlone", "Unknown", "UpToDate/DUnknown"));
    refused(() -> drbd.connect("r0", DISCARD, bravo)).containsExactly("DRBD196");
    is(Host.json("Secondary", "Connecting", "Unknown", "UpToDate/DUnknown"));
    refused(() -> drbd.connect("r0", DISCARD, bravo)).containsExactly("DRBD197");
    is(Host.json("Secondary", "StandAlone", "Unknown", "UpToDate/DUnknown"));
    refused(
            () ->
                drbd.connect(
                    "r0",
                    DISCARD,
                    bravo.and(List.of(NodeState.of("alpha", SECONDARY, UP_TO_DATE)))))
        .containsExactly("DRBD195");
    is(Host.jsonOf("charlie", "Secondary", "StandAlone", "Unknown", "false", "UpToDate/DUnknown"));
    refused(() -> drbd.connect("r0", DISCARD, bravo)).containsExactly("DRBD321");
  }

  @Test
  void invalidateNeedsGoodDataElsewhere() {
    is(Host.json("Secondary", "Connected", "Secondary", "UpToDate/Inconsistent"));
    refused(() -> drbd.invalidate("r0", InvalidateOptions.none(), REASON))
        .containsExactly("DRBD312");
    is(Host.json("Secondary", "Connecting", "Unknown", "UpToDate/UpToDate"));
    refused(() -> drbd.invalidate("r0", InvalidateOptions.none(), NONE)).containsExactly("DRBD312");
    isDown();
    refused(() -> drbd.invalidate("r0", InvalidateOptions.none(), NONE)).containsExactly("DRBD311");
    is(Host.json("Secondary", "Connected", "Primary", "Inconsistent/UpToDate"));
    runner.expect("drbdadm", "invalidate", "r0:bravo/0");
    drbd.invalidate("r0:bravo/0", InvalidateOptions.none(), NONE);
    isDown();
    runner.expect("drbdadm", "invalidate", "r0");
    drbd.invalidate(
        "r0",
        InvalidateOptions.none(),
        DrbdEvidence.of(NodeState.of("bravo", PRIMARY, UP_TO_DATE)));
  }

  @Test
  void invalidateRemoteNeedsGoodDataHere() {
    is(Host.json("Secondary", "Connected", "Secondary", "Inconsistent/UpToDate"));
    refused(() -> drbd.invalidateRemote("r0", true)).containsExactly("DRBD313");
    is(Host.json("Primary", "Connected", "Primary", "UpToDate/UpToDate"));
    refused(() -> drbd.invalidateRemote("r0", true)).containsExactly("DRBD314");
    is(Host.json("Primary", "Connected", "Secondary", "UpToDate/UpToDate"));
    runner.expect("drbdadm", "invalidate-remote", "--reset-bitmap=no", "r0");
    drbd.invalidateRemote("r0", false);
  }

  @Test
  void metadataAreOverwrittenForAReasonAndNeverInUse() {
    CreateMdOptions forced = CreateMdOptions.none().withForce();
    is(Host.json("Secondary", "Connected", "Secondary", "UpToDate/UpToDate"));
    refused(() -> drbd.createMetadata("r0", forced, REASON)).containsExactly("DRBD315");
    isDown();
    refused(() -> drbd.createMetadata("r0", forced, NONE)).containsExactly("DRBD316");
    isDown();
    runner.expect("drbdadm", "--setup-option=--force", "create-md", "r0");
    drbd.createMetadata("r0", forced, REASON);
  }

  @Test
  void aPrimaryKeepsGoodData() {
    DetachOptions forced = DetachOptions.none().withForce();
    is(Host.json("Primary", "Connected", "Secondary", "UpToDate/Inconsistent"));
    refused(() -> drbd.detach("r0", forced, NONE)).containsExactly("DRBD317");
    is(Host.json("Primary", "Connected", "Secondary", "Failed/UpToDate"));
    runner.expect("drbdadm", "--setup-option=--force", "detach", "r0");
    drbd.detach("r0", forced, NONE);
    is(Host.json("Primary", "Connected", "Secondary", "Diskless/UpToDate"));
    refused(() -> drbd.forceDisconnect("r0:bravo", NONE)).containsExactly("DRBD317");
    is(Host.json("Primary", "Connected", "Secondary", "UpToDate/UpToDate"));
    runner.expect("drbdadm", "--setup-option=--force", "disconnect", "r0:bravo");
    drbd.forceDisconnect("r0:bravo", NONE);
    is(Host.json("Primary", "Connected", "Secondary", "Diskless/UpToDate"));
    runner.expect("drbdadm", "--setup-option=--force", "disconnect", "r0");
    drbd.forceDisconnect("r0", REASON);
  }

  @Test
  void theFirstResyncIsSkippedForNewDisks() {
    NewCurrentUuidOptions skip = NewCurrentUuidOptions.none().withClearBitmap();
    for (String used :
        List.of(
            Host.json("Secondary", "Connected", "Secondary", "UpToDate/Inconsistent"),
            Host.json("Secondary", "Connected", "Secondary", "Inconsistent/UpToDate"),
            Host.json("Secondary", "Connecting", "Unknown", "Inconsistent/DUnknown"),
            Host.json("Secondary", "", "", "Inconsistent/DUnknown"),
            Host.json("Primary", "Connected", "Secondary", "Inconsistent/Inconsistent"))) {
      is(used);
      refused(() -> drbd.newCurrentUuid("r0/0", skip, NONE)).containsExactly("DRBD318");
    }
    is(Host.json("Secondary", "Connected", "Secondary", "Inconsistent/Inconsistent"));
    runner.expect("drbdadm", "--setup-option=--clear-bitmap", "new-current-uuid", "r0/0");
    drbd.newCurrentUuid("r0/0", skip, NONE);
  }

  @Test
  void aDeviceShrinksForAReason() {
    String json = Host.json("Primary", "Connected", "Secondary", "UpToDate/UpToDate");
    is(json);
    refused(() -> drbd.resize("r0", ResizeOptions.none().withSectors(2097151), NONE))
        .containsExactly("DRBD319");
    is(json);
    runner.expect("drbdadm", "--setup-option=--size=2097152s", "resize", "r0");
    drbd.resize("r0", ResizeOptions.none().withSectors(2097152), NONE);
    is(json);
    runner.expect("drbdadm", "--setup-option=--size=8s", "resize", "r0");
    drbd.resize("r0", ResizeOptions.none().withSectors(8), REASON);
  }

  @Test
  void writesFailOnlyWhereTheyWait() {
    is(Host.json("Primary", "Connected", "Secondary", "UpToDate/UpToDate"));
    refused(() -> drbd.forceSecondary("r0", NONE)).containsExactly("DRBD320");
    is(Host.jsonOf("bravo", "Primary", "Connecting", "Unknown", "true", "UpToDate/DUnknown"));
    runner.expect("drbdadm", "secondary", "--force", "r0");
    drbd.forceSecondary("r0", NONE);
  }

  @Test
  void theStatesOfThisNodeAreEvidenceForOthers() {
    is(Host.json("Secondary", "StandAlone", "Unknown", "UpToDate/DUnknown", "Outdated/DUnknown"));
    assertThat(drbd.nodeStates("r0"))
        .containsExactly(
            NodeState.of("alpha", SECONDARY, UP_TO_DATE).alone(),
            NodeState.of("alpha", SECONDARY, OUTDATED).alone());
    isDown();
    assertThat(drbd.nodeStates("r0")).isEmpty();
  }

  @Test
  void theOnlyPeerOf84HasNoNameOfItsOwn() {
    try (ScriptedRunner old = ScriptedRunner.on("alpha")) {
      old.expect("drbdsetup", "status", "r0", "--json").gives(Host.unrecognized("--json"));
      String text =
          """
          r0 role:Secondary suspended:no
            volume:0 minor:0 disk:Consistent
            peer connection:Connecting role:Unknown
              volume:0 replication:Off peer-disk:DUnknown
          """;
      old.expect("drbdsetup", "status", "r0", "--verbose", "--statistics").gives(text);
      DrbdClient client = DrbdClient.on(old);
      refused(() -> client.forcePrimary("r0", NONE)).containsExactly("DRBD193");
      old.expect("drbdsetup", "status", "r0", "--verbose", "--statistics").gives(text);
      old.expect("drbdadm", "--setup-option=--force", "primary", "r0");
      client.forcePrimary("r0", DrbdEvidence.of(NodeState.of("bravo", SECONDARY, OUTDATED)));
    }
  }

  @Test
  void aRefusalSaysWhatAndWhy() {
    is(Host.json("Secondary", "Connected", "Secondary", "Outdated/UpToDate"));
    DrbdRefusedException refusal =
        catchThrowableOfType(DrbdRefusedException.class, () -> drbd.forcePrimary("r0", NONE));
    assertThat(refusal)
        .hasMessageStartingWith("primary --force on alpha is refused:\n")
        .hasMessageContaining("DRBD192")
        .hasMessageContaining("'bravo' is UpToDate");
  }
}
