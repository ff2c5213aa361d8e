package io.quorate.drbd.metadata;

import java.util.List;
import java.util.OptionalInt;

/**
 * What two nodes, A and B, would do with their data when they connect, by their generation identifiers.
 *
 * <p>The rules are those of the kernel modules of DRBD 8.4 and 9, both of which compare from their own point of view. Seen
 * are the identifiers and flags alone, not what runs: a node that is up and was connected a moment ago knows more. It is
 * assumed that both speak the same release, and protocol C. For the disks of nodes that are down, use {@link
 * GenerationIdentifiers#attached()}.
 *
 * @param decision what they would do
 * @param rule by which A decides
 * @param peerRule by which B decides
 * @param byDiskStates whether the rule was overruled because one disk alone is Inconsistent
 * @param release whose rules were used
 */
public record GenerationComparison(
    SyncDecision decision,
    SyncRule rule,
    SyncRule peerRule,
    boolean byDiskStates,
    SyncRelease release) {

  /** Compares identifiers of the two for each other, by the rules of DRBD 9 when both are of version 09. */
  public static GenerationComparison between(GenerationIdentifiers a, GenerationIdentifiers b) {
    return between(
        new GenerationSide(a, List.of()), new GenerationSide(b, List.of()), release(a, b));
  }

  /**
   * Compares the metadata of the two, in DRBD 9 with what they recorded for third nodes.
   *
   * @throws IllegalArgumentException when they are of different versions, of version 07, or do not have different node-ids
   *     in version 09
   */
  public static GenerationComparison between(MetadataDump a, MetadataDump b) {
    if (a.version() != b.version() || a.version() == MetadataVersion.V07) {
      throw new IllegalArgumentException(
          "cannot compare metadata " + a.version() + " with " + b.version());
    }
    if (a.version() == MetadataVersion.V08) {
      return between(a.identifiers(0).orElseThrow(), b.identifiers(0).orElseThrow());
    }
    int idOfA = nodeId(a.nodeId());
    int idOfB = nodeId(b.nodeId());
    if (idOfA == idOfB) {
      throw new IllegalArgumentException("both have the node-id " + idOfA);
    }
    return between(
        new GenerationSide(a.identifiers(idOfB).orElseThrow(), a.bitmapsOfOthers(idOfA, idOfB)),
        new GenerationSide(b.identifiers(idOfA).orElseThrow(), b.bitmapsOfOthers(idOfA, idOfB)),
        SyncRelease.V9);
  }

  private static int nodeId(OptionalInt id) {
    return id.stream()
        .filter(value -> value >= 0)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the metadata has no node-id: it never was in use"));
  }

  private static SyncRelease release(GenerationIdentifiers a, GenerationIdentifiers b) {
    boolean nine = a.version() == MetadataVersion.V09 && b.version() == MetadataVersion.V09;
    return nine ? SyncRelease.V9 : SyncRelease.V8;
  }

  private static GenerationComparison between(
      GenerationSide a, GenerationSide b, SyncRelease release) {
    SyncView first = view(a, b, release);
    SyncView second = view(b, a, release);
    SyncView firstCorrected = first.corrected(a, b, release);
    SyncView secondCorrected = second.corrected(b, a, release);
    boolean agreed = firstCorrected.decision() == secondCorrected.decision().mirrored();
    boolean changed = agreed && !(firstCorrected.equals(first) && secondCorrected.equals(second));
    return new GenerationComparison(
        agreed ? firstCorrected.decision() : SyncDecision.CONTRADICTION,
        first.rule(),
        second.rule(),
        changed,
        release);
  }

  private static SyncView view(GenerationSide self, GenerationSide peer, SyncRelease release) {
    return release == SyncRelease.V9 ? SyncRules9.view(self, peer) : SyncRules8.view(self, peer);
  }

  /** The same with the two nodes exchanged. */
  public GenerationComparison mirrored() {
    return new GenerationComparison(decision.mirrored(), peerRule, rule, byDiskStates, release);
  }

  /** What would happen, in one sentence. */
  public String sentence(String a, String b) {
    return ComparisonText.of(this, a, b);
  }

  /** The sentence with {@code A} and {@code B}. */
  @Override
  public String toString() {
    return sentence("A", "B");
  }
}
