package io.quorate.drbd.metadata;

/** The rules of DRBD 9, protocol 110 on, for nodes that were both off. */
final class SyncRules9 {
  private static final int HISTORY = 32;

  private SyncRules9() {}

  static SyncView view(GenerationSide self, GenerationSide peer) {
    if (self.isJustCreated() || peer.isJustCreated()) {
      return SyncRules8.justCreated(self, peer);
    }
    if (self.current().isSameAs(peer.current())) {
      return sameGeneration(self, peer);
    }
    if (self.current().isSameAs(peer.bitmap())) {
      return new SyncView(SyncDecision.B_USE_BITMAP, SyncRule.BITMAP_PEER);
    }
    if (peer.others().stream().anyMatch(self.current()::isSameAs)) {
      return new SyncView(SyncDecision.B_COPY_BITMAP, SyncRule.BITMAP_PEER_OTHER);
    }
    if (peer.current().isSameAs(self.bitmap())) {
      return new SyncView(SyncDecision.A_USE_BITMAP, SyncRule.BITMAP_SELF);
    }
    if (self.others().stream().anyMatch(peer.current()::isSameAs)) {
      return new SyncView(SyncDecision.A_COPY_BITMAP, SyncRule.BITMAP_SELF_OTHER);
    }
    boolean former = peer.isFormer(self.current(), HISTORY);
    boolean peerFormer = self.isFormer(peer.current(), HISTORY);
    if (former && !peerFormer) {
      return new SyncView(SyncDecision.B_SET_BITMAP, SyncRule.HISTORY_PEER);
    }
    if (peerFormer && !former) {
      return new SyncView(SyncDecision.A_SET_BITMAP, SyncRule.HISTORY_SELF);
    }
    if (self.bitmap().isSameAs(peer.bitmap()) && !self.bitmap().isSameAs(GenerationUuid.NONE)) {
      return new SyncView(SyncDecision.SPLIT_BRAIN_AUTO_RECOVER, SyncRule.BITMAP_BOTH);
    }
    if (self.sharesHistory(peer, HISTORY, uuid -> !uuid.isSameAs(GenerationUuid.NONE))) {
      return new SyncView(SyncDecision.SPLIT_BRAIN_DISCONNECT, SyncRule.HISTORY_BOTH);
    }
    return new SyncView(SyncDecision.UNRELATED_DATA, SyncRule.NONE);
  }

  private static SyncView sameGeneration(GenerationSide self, GenerationSide peer) {
    boolean lost = self.has(GenerationFlag.PRIMARY_LOST_QUORUM);
    boolean peerLost = peer.has(GenerationFlag.PRIMARY_LOST_QUORUM);
    if (lost || peerLost) {
      return new SyncView(direction(lost, peerLost), SyncRule.LOST_QUORUM);
    }
    boolean crashed = self.has(GenerationFlag.CRASHED_PRIMARY);
    boolean peerCrashed = peer.has(GenerationFlag.CRASHED_PRIMARY);
    return new SyncView(direction(crashed, peerCrashed), SyncRule.BOTH_OFF);
  }

  private static SyncDecision direction(boolean self, boolean peer) {
    if (self && peer) {
      return SyncDecision.EITHER_IF_BOTH_FAILED;
    }
    if (self) {
      return SyncDecision.A_IF_BOTH_FAILED;
    }
    return peer ? SyncDecision.B_IF_BOTH_FAILED : SyncDecision.NO_SYNC;
  }
}
