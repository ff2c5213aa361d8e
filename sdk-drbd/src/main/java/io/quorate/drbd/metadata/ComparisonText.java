package io.quorate.drbd.metadata;

/** Comparisons in words. */
final class ComparisonText {
  private ComparisonText() {}

  static String of(GenerationComparison comparison, String a, String b) {
    if (comparison.byDiskStates()) {
      boolean fromA = comparison.decision().isFromA();
      return (fromA ? b : a)
          + " is Inconsistent and "
          + (fromA ? a : b)
          + " is not: "
          + (comparison.decision().isFullSync()
              ? "the whole device is copied"
              : "the blocks that are marked are copied")
          + " from "
          + (fromA ? a : b)
          + " to "
          + (fromA ? b : a)
          + ".";
    }
    return switch (comparison.decision()) {
      case NO_SYNC ->
          comparison.rule() == SyncRule.JUST_CREATED_BOTH
              ? "Both have new metadata: nothing is copied, and both stay Inconsistent until one of them is made"
                  + " primary by force, which copies all of it to the other, or until the initial sync is skipped."
              : a + " and " + b + " have the same data: nothing is copied.";
      case A_USE_BITMAP -> bitmap(comparison.rule(), a, b);
      case B_USE_BITMAP -> bitmap(comparison.peerRule(), b, a);
      case A_SET_BITMAP -> full(comparison.rule(), a, b);
      case B_SET_BITMAP -> full(comparison.peerRule(), b, a);
      case A_COPY_BITMAP -> other(a, b);
      case B_COPY_BITMAP -> other(b, a);
      case A_IF_BOTH_FAILED -> failed(comparison.rule(), a, b);
      case B_IF_BOTH_FAILED -> failed(comparison.peerRule(), b, a);
      case EITHER_USE_BITMAP ->
          "Both crashed as primary with the same generation: the blocks that are marked are copied; the connection"
              + " decides from which one.";
      case EITHER_IF_BOTH_FAILED ->
          (comparison.rule() == SyncRule.LOST_QUORUM
                  ? "Both lost quorum as primary"
                  : "Both crashed as primary")
              + " with the same generation: the blocks that were being written are copied, from the one that is"
              + " primary by then, or else from the one that the connection decides on.";
      case SPLIT_BRAIN_AUTO_RECOVER ->
          "Split brain: "
              + a
              + " and "
              + b
              + " both changed the data since they parted. The after-sb policies may solve it; else they disconnect,"
              + " and the changes of one have to be discarded.";
      case SPLIT_BRAIN_DISCONNECT ->
          "Split brain: "
              + a
              + " and "
              + b
              + " have only a former generation in common. They disconnect; the data of one has to be discarded, and"
              + " the whole device is copied then.";
      case UNRELATED_DATA ->
          a
              + " and "
              + b
              + " have no generation in common: the data is unrelated, and they disconnect.";
      case CONTRADICTION ->
          a
              + " decides by "
              + comparison.rule()
              + ", "
              + b
              + " by "
              + comparison.peerRule()
              + ": the two do not fit, and no resync can begin.";
    };
  }

  private static String bitmap(SyncRule rule, String source, String target) {
    String copied = "the blocks that " + source + "'s bitmap names are copied to " + target + ".";
    return switch (rule) {
      case BITMAP_SELF ->
          source + " is ahead of " + target + ", and recorded since when: " + copied;
      case BOTH_OFF ->
          source + " crashed as primary with the generation that " + target + " has: " + copied;
      case SYNC_SOURCE_MISSED_FINISH, SYNC_SOURCE_PEER_MISSED_FINISH ->
          "A resync from " + source + " to " + target + " did not end cleanly: " + copied;
      case SYNC_SOURCE_MISSED_START ->
          "A resync from " + source + " began without " + target + " knowing: " + copied;
      default -> source + " is ahead of " + target + ": " + copied;
    };
  }

  private static String full(SyncRule rule, String source, String target) {
    String copied = "the whole device is copied to " + target + ".";
    return rule == SyncRule.JUST_CREATED_PEER
        ? target + " has new metadata and " + source + " has data: " + copied
        : source
            + " is ahead of "
            + target
            + " by more than one generation, so its bitmap does not help: "
            + copied;
  }

  private static String other(String source, String target) {
    return source
        + " is ahead of "
        + target
        + ", which has the generation since which "
        + source
        + " recorded changes for another node: those blocks are copied to "
        + target
        + ".";
  }

  private static String failed(SyncRule rule, String source, String target) {
    return source
        + (rule == SyncRule.LOST_QUORUM ? " lost quorum as primary" : " crashed as primary")
        + " with the generation that "
        + target
        + " has: the blocks that were being written are copied to "
        + target
        + ", unless one of them is primary by then; that one is the source then.";
  }
}
