package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationComparisonTest {
  private static final String OK = ":1:1:0:1:0:0:0";
  private static final String OK_9 = ":1:1:0:0:1:0:0:0:0:0:0:0";

  private static GenerationIdentifiers of(String text) {
    return DrbdMetadata.IDENTIFIERS.parse(text).orThrow().identifiers().get(0);
  }

  /** Both disks are good; identifiers are short: A:BITMAP:HISTORY:HISTORY. */
  @ParameterizedTest
  @CsvSource({
    "4:0:0:0,       4:0:0:0,         no-sync,                  just-created-both",
    "0:0:0:0,       4:0:0:0,         no-sync,                  just-created-both",
    "4:0:0:0,       A0:0:0:0,        target-set-bitmap,        just-created-self",
    "A0:0:0:0,      4:0:0:0,         source-set-bitmap,        just-created-peer",
    "A0:0:0:0,      A0:0:0:0,        no-sync,                  both-off",
    "A1:0:0:0,      A0:0:0:0,        no-sync,                  both-off",
    "A0:B0:C0:0,    A0:0:B0:C0,      source-use-bitmap,        sync-source-missed-finish",
    "A0:0:B0:C0,    A0:B0:C0:0,      target-use-bitmap,        sync-target-peer-missed-finish",
    "A0:B0:0:0,     A0:0:0:4,        source-use-bitmap,        sync-source-peer-missed-finish",
    "A0:0:0:4,      A0:B0:0:0,       target-use-bitmap,        sync-target-missed-finish",
    "A0:0:0:0,      B0:A0:0:0,       target-use-bitmap,        bitmap-peer",
    "A0:0:0:0,      B1:A1:0:0,       target-use-bitmap,        bitmap-peer",
    "B0:A0:0:0,     A0:0:0:0,        source-use-bitmap,        bitmap-self",
    "A0:0:0:0,      B0:10000000000A0:A0:0, target-use-bitmap,  sync-target-missed-start",
    "B0:10000000000A0:A0:0, A0:0:0:0, source-use-bitmap,       sync-source-missed-start",
    "A0:0:0:0,      C0:0:B0:A0,      target-set-bitmap,        history-peer",
    "C0:0:B0:A0,    A0:0:0:0,        source-set-bitmap,        history-self",
    "A0:C0:0:0,     B0:C0:0:0,       split-brain-auto-recover, bitmap-both",
    "A0:C0:D0:0,    B0:E0:F0:D0,     split-brain-disconnect,   history-both",
    "A0:C0:10:20,   B0:E0:30:40,     unrelated-data,           none",
    "A0:C0:0:0,     B0:E0:0:0,       split-brain-disconnect,   history-both",
    "A0:B0:0:0,     B0:A0:0:0,       contradiction,            bitmap-peer",
  })
  void rulesOf84(String a, String b, String decision, String rule) {
    GenerationComparison found = GenerationComparison.between(of(a + OK), of(b + OK));
    assertThat(found.release()).isEqualTo(SyncRelease.V8);
    assertThat(found.decision().word()).isEqualTo(decision);
    assertThat(found.rule().word()).isEqualTo(rule);
    assertThat(found.byDiskStates()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4:0:0:0,    A0:0:0:0,       target-set-bitmap,        just-created-self",
    "A0:B0:0:0,  A0:0:0:0,       no-sync,                  both-off",
    "A0:0:0:0,   B0:A0:0:0,      target-use-bitmap,        bitmap-peer",
    "A0:0:0:0,   C0:0:B0:A0,     target-set-bitmap,        history-peer",
    "A0:0:B0:D0, B0:0:A0:D0,     split-brain-disconnect,   history-both",
    "A0:C0:0:0,  B0:C0:0:0,      split-brain-auto-recover, bitmap-both",
    "A0:C0:0:0,  B0:E0:0:0,      unrelated-data,           none",
    "A0:0:C1:0,  B0:0:0:C0,      split-brain-disconnect,   history-both",
  })
  void rulesOf9(String a, String b, String decision, String rule) {
    GenerationComparison found = GenerationComparison.between(of(a + OK_9), of(b + OK_9));
    assertThat(found.release()).isEqualTo(SyncRelease.V9);
    assertThat(found.decision().word()).isEqualTo(decision);
    assertThat(found.rule().word()).isEqualTo(rule);
  }

  @Test
  void whoCrashedAsPrimaryIsTheSource() {
    GenerationIdentifiers crashed = of("A1:0:0:0:1:1:1:1:0:0:1");
    GenerationIdentifiers survivor = of("A0:0:0:0:1:1:0:1:0:0:0");
    GenerationComparison found = GenerationComparison.between(crashed, survivor);
    assertThat(found.decision()).isEqualTo(SyncDecision.A_USE_BITMAP);
    assertThat(found.rule().number()).isEqualTo(OptionalInt.of(40));
    assertThat(GenerationComparison.between(crashed, crashed).decision())
        .isEqualTo(SyncDecision.EITHER_USE_BITMAP);
    GenerationIdentifiers crashed9 = of("A1:0:0:0:1:1:1:1:1:0:0:0:0:0:0:0");
    assertThat(GenerationComparison.between(crashed9, of("A0:0:0:0" + OK_9)).decision())
        .isEqualTo(SyncDecision.A_IF_BOTH_FAILED);
  }

  @Test
  void whoLostQuorumAsPrimaryIsTheSource() {
    GenerationComparison found =
        GenerationComparison.between(of("A1:0:0:0:1:1:1:0:1:0:1:0:0:0:0:0"), of("A0:0:0:0" + OK_9));
    assertThat(found.rule()).isEqualTo(SyncRule.LOST_QUORUM);
    assertThat(found.decision()).isEqualTo(SyncDecision.A_IF_BOTH_FAILED);
  }

  @Test
  void anInconsistentDiskIsTheTarget() {
    GenerationIdentifiers good = of("A0:0:0:0" + OK);
    GenerationIdentifiers bad = of("A0:0:0:0:0:0:0:1:0:0:0");
    GenerationComparison found = GenerationComparison.between(bad, good);
    assertThat(found.decision()).isEqualTo(SyncDecision.B_USE_BITMAP);
    assertThat(found.byDiskStates()).isTrue();
    assertThat(found.sentence("alpha", "bravo"))
        .isEqualTo(
            "alpha is Inconsistent and bravo is not: the blocks that are marked are copied from bravo to alpha.");
  }

  @Test
  void aRunningResyncIsSeen() {
    GenerationComparison found =
        GenerationComparison.between(
            of("E2A98BE6C9887C4D:6B7C5B83CC460A7B:4:0:1:1:1:1:0:1:0"),
            of("6B7C5B83CC460A7A:0:0:0:0:0:0:1:0:0:0"));
    assertThat(found.decision()).isEqualTo(SyncDecision.A_USE_BITMAP);
    assertThat(found.rule()).isEqualTo(SyncRule.BITMAP_SELF);
    assertThat(found.byDiskStates()).isFalse();
    assertThat(found.sentence("alpha", "bravo"))
        .isEqualTo(
            "alpha is ahead of bravo, and recorded since when: the blocks that alpha's bitmap names are copied to"
                + " bravo.");
  }

  @Test
  void dumpsKnowWhatWasRecordedForThirdNodes() {
    MetadataDump base = Fixtures.dump("v09-behind.txt");
    MetadataDump a = base.withNodeId(0);
    MetadataDump b =
        base.withNodeId(1)
            .withCurrentUuid(new GenerationUuid(0xB0))
            .withPeers(peers(2, new GenerationUuid(0xA1B2C3D4E5F60718L)));
    GenerationComparison found = GenerationComparison.between(a, b);
    assertThat(found.decision()).isEqualTo(SyncDecision.B_COPY_BITMAP);
    assertThat(found.rule()).isEqualTo(SyncRule.BITMAP_PEER_OTHER);
    assertThat(GenerationComparison.between(b, a)).isEqualTo(found.mirrored());
  }

  private static List<PeerSlot> peers(int of, GenerationUuid bitmap) {
    List<PeerSlot> slots = new ArrayList<>();
    for (int id = 0; id < 32; id++) {
      slots.add(id == of ? new PeerSlot(id, 1, bitmap, 0, 0) : PeerSlot.unused(id));
    }
    return slots;
  }

  @Test
  void dumpsThatCannotMeetAreRefused() {
    MetadataDump a = Fixtures.dump("v09-behind.txt");
    assertThatIllegalArgumentException().isThrownBy(() -> GenerationComparison.between(a, a));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GenerationComparison.between(a, Fixtures.dump("v08.txt")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GenerationComparison.between(a, Fixtures.dump("v09-new.txt")));
  }

  /** Few different values, so that the rules meet. */
  @Provide
  static Arbitrary<List<GenerationIdentifiers>> pairs() {
    Arbitrary<GenerationUuid> uuid =
        Arbitraries.of(0L, 4L, 5L, 0xA0L, 0xA1L, 0xB0L, 0xC1L, 0x10000000000A0L, 0xD0L)
            .map(GenerationUuid::new);
    return Arbitraries.of(MetadataVersion.V08, MetadataVersion.V09)
        .flatMap(
            version -> {
              Arbitrary<Set<GenerationFlag>> flags =
                  Arbitraries.of(GenerationFlag.printed(version)).set();
              return Combinators.combine(uuid, uuid, uuid.list().ofSize(2), flags)
                  .as((c, b, h, f) -> new GenerationIdentifiers(version, c, b, h, f))
                  .list()
                  .ofSize(2);
            });
  }

  @Property(tries = 20_000)
  void bothSidesSeeTheSame(@ForAll("pairs") List<GenerationIdentifiers> pair) {
    GenerationComparison found = GenerationComparison.between(pair.get(0), pair.get(1));
    GenerationComparison other = GenerationComparison.between(pair.get(1), pair.get(0));
    assertThat(other).isEqualTo(found.mirrored());
    assertThat(other.mirrored()).isEqualTo(found);
    assertThat(found.sentence("alpha", "bravo")).endsWith(".").contains("a");
    if (found.decision() != SyncDecision.CONTRADICTION && !found.byDiskStates()) {
      assertThat(found.peerRule()).isEqualTo(found.rule().mirrored());
    }
  }

  @Property(tries = 5_000)
  void whereDayZeroHoldsNothingIsCopied(@ForAll("pairs") List<GenerationIdentifiers> pair) {
    List<GenerationIdentifiers> both = new ArrayList<>();
    for (GenerationIdentifiers side : pair) {
      Set<GenerationFlag> flags = EnumSet.noneOf(GenerationFlag.class);
      flags.addAll(side.flags());
      Collections.addAll(flags, GenerationFlag.CONSISTENT, GenerationFlag.WAS_UP_TO_DATE);
      both.add(
          new GenerationIdentifiers(
              side.version(),
              new GenerationUuid(0xA0 | side.current().value() & 1),
              side.bitmap().equals(new GenerationUuid(0xD0)) ? side.bitmap() : GenerationUuid.NONE,
              side.history(),
              flags));
    }
    if (DayZero.check(both.get(0), both.get(1)).holds()) {
      assertThat(GenerationComparison.between(both.get(0), both.get(1)).decision())
          .isEqualTo(SyncDecision.NO_SYNC);
    }
  }

  @Test
  void dayZeroHoldsForWhatIsMadeForIt() {
    for (MetadataVersion version : List.of(MetadataVersion.V08, MetadataVersion.V09)) {
      GenerationIdentifiers both =
          GenerationIdentifiers.dayZero(version, new GenerationUuid(0xABCDE0));
      assertThat(DayZero.check(both, both).holds()).isTrue();
      GenerationIdentifiers created = GenerationIdentifiers.justCreated(version);
      assertThat(DayZero.check(created, both).obstacles())
          .containsExactly(
              "The generations differ: A has 0000000000000004, B has 0000000000ABCDE0.",
              "A has new metadata: there is no generation yet.",
              "A is not UpToDate.");
    }
  }
}
