package io.quorate.drbd.metadata;

/** The rules of DRBD 8.4, protocol 96 on. */
final class SyncRules8 {
  /** What the start of a resync adds to the generation of the source's bitmap. */
  private static final long NEW_BITMAP_OFFSET = 0x0001_0000_0000_0000L;

  private static final int HISTORY = 2;

  private SyncRules8() {}

  static SyncView view(GenerationSide self, GenerationSide peer) {
    if (self.isJustCreated() || peer.isJustCreated()) {
      return justCreated(self, peer);
    }
    if (self.current().isSameAs(peer.current())) {
      return sameGeneration(self, peer);
    }
    if (self.current().isSameAs(peer.bitmap())) {
      return new SyncView(SyncDecision.B_USE_BITMAP, SyncRule.BITMAP_PEER);
    }
    if (missedStart(self, peer)) {
      return new SyncView(SyncDecision.B_USE_BITMAP, SyncRule.SYNC_TARGET_MISSED_START);
    }
    if (peer.isFormer(self.current(), HISTORY)) {
      return new SyncView(SyncDecision.B_SET_BITMAP, SyncRule.HISTORY_PEER);
    }
    if (peer.current().isSameAs(self.bitmap())) {
      return new SyncView(SyncDecision.A_USE_BITMAP, SyncRule.BITMAP_SELF);
    }
    if (missedStart(peer, self)) {
      return new SyncView(SyncDecision.A_USE_BITMAP, SyncRule.SYNC_SOURCE_MISSED_START);
    }
    if (self.isFormer(peer.current(), HISTORY)) {
      return new SyncView(SyncDecision.A_SET_BITMAP, SyncRule.HISTORY_SELF);
    }
    if (self.bitmap().isSameAs(peer.bitmap()) && !self.bitmap().isSameAs(GenerationUuid.NONE)) {
      return new SyncView(SyncDecision.SPLIT_BRAIN_AUTO_RECOVER, SyncRule.BITMAP_BOTH);
    }
    if (self.sharesHistory(peer, HISTORY, uuid -> true)) {
      return new SyncView(SyncDecision.SPLIT_BRAIN_DISCONNECT, SyncRule.HISTORY_BOTH);
    }
    return new SyncView(SyncDecision.UNRELATED_DATA, SyncRule.NONE);
  }

  static SyncView justCreated(GenerationSide self, GenerationSide peer) {
    if (self.isJustCreated() && peer.isJustCreated()) {
      return new SyncView(SyncDecision.NO_SYNC, SyncRule.JUST_CREATED_BOTH);
    }
    return self.isJustCreated()
        ? new SyncView(SyncDecision.B_SET_BITMAP, SyncRule.JUST_CREATED_SELF)
        : new SyncView(SyncDecision.A_SET_BITMAP, SyncRule.JUST_CREATED_PEER);
  }

  private static SyncView sameGeneration(GenerationSide self, GenerationSide peer) {
    if (!self.bitmap().isNone() && peer.bitmap().isNone()) {
      SyncRule rule =
          missedFinish(self, peer)
              ? SyncRule.SYNC_SOURCE_MISSED_FINISH
              : SyncRule.SYNC_SOURCE_PEER_MISSED_FINISH;
      return new SyncView(SyncDecision.A_USE_BITMAP, rule);
    }
    if (self.bitmap().isNone() && !peer.bitmap().isNone()) {
      SyncRule rule =
          missedFinish(peer, self)
              ? SyncRule.SYNC_TARGET_PEER_MISSED_FINISH
              : SyncRule.SYNC_TARGET_MISSED_FINISH;
      return new SyncView(SyncDecision.B_USE_BITMAP, rule);
    }
    boolean crashed = self.has(GenerationFlag.CRASHED_PRIMARY);
    boolean peerCrashed = peer.has(GenerationFlag.CRASHED_PRIMARY);
    SyncDecision decision;
    if (crashed && peerCrashed) {
      decision = SyncDecision.EITHER_USE_BITMAP;
    } else if (crashed) {
      decision = SyncDecision.A_USE_BITMAP;
    } else {
      decision = peerCrashed ? SyncDecision.B_USE_BITMAP : SyncDecision.NO_SYNC;
    }
    return new SyncView(decision, SyncRule.BOTH_OFF);
  }

  /** Whether the target put the generation of the source's bitmap into its history, as the end of a resync does. */
  private static boolean missedFinish(GenerationSide source, GenerationSide target) {
    return source.bitmap().isSameAs(target.history(0))
        && source.history(0).isSameAs(target.history(1));
  }

  /** Whether the source began a resync that the target did not get to know of. */
  private static boolean missedStart(GenerationSide target, GenerationSide source) {
    GenerationUuid former = source.history(0);
    return target.current().isSameAs(former)
        && new GenerationUuid((former.value() & ~1L) + NEW_BITMAP_OFFSET).isSameAs(source.bitmap());
  }
}
