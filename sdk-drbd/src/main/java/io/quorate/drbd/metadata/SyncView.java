package io.quorate.drbd.metadata;

/**
 * What one node decides: A is the node itself.
 *
 * @param decision before the states of the disks are looked at
 * @param rule that gave it
 */
record SyncView(SyncDecision decision, SyncRule rule) {
  /** The view that the other node has to have. */
  SyncView mirrored() {
    return new SyncView(decision.mirrored(), rule.mirrored());
  }

  /** The view after the states of the disks were looked at: when one alone is inconsistent, it is the target. */
  SyncView corrected(GenerationSide self, GenerationSide peer, SyncRelease release) {
    boolean good = self.has(GenerationFlag.CONSISTENT);
    if (good == peer.has(GenerationFlag.CONSISTENT)) {
      return this;
    }
    SyncDecision found;
    if (release == SyncRelease.V8) {
      boolean full = decision.isFullSync() || decision == SyncDecision.SPLIT_BRAIN_DISCONNECT;
      found =
          switch (decision) {
            case UNRELATED_DATA, CONTRADICTION -> decision;
            default -> full ? SyncDecision.A_SET_BITMAP : SyncDecision.A_USE_BITMAP;
          };
    } else {
      found =
          switch (decision) {
            case NO_SYNC, A_IF_BOTH_FAILED, B_IF_BOTH_FAILED, EITHER_IF_BOTH_FAILED ->
                SyncDecision.A_USE_BITMAP;
            default -> decision;
          };
      if (found == decision) {
        return this;
      }
    }
    return new SyncView(good ? found : found.mirrored(), rule);
  }
}
