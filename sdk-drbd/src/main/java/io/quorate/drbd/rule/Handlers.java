package io.quorate.drbd.rule;

import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdHandlers;
import java.util.List;
import java.util.Optional;

/** What the programs in {@code handlers} are known to do, told by their names. */
final class Handlers {
  private static final List<String> LEAVE_NO_CONSTRAINT =
      List.of("stonith_admin-fence-peer", "rhcs_fence", "obliterate-peer", "fence_pacemaker");

  private Handlers() {}

  /** The handler that fences, under its new or its old name. */
  static Optional<Options.Setting> fencePeer(ResourceView resource) {
    Scope handlers = resource.handlers();
    return handlers
        .text(DrbdHandlers.FENCE_PEER)
        .or(() -> handlers.text(DrbdHandlers.OUTDATE_PEER));
  }

  /** The handler that takes back what fencing did: of its own event, or of the end of a resync. */
  static Optional<Options.Setting> unfencePeer(ResourceView resource) {
    Scope handlers = resource.handlers();
    return handlers
        .text(DrbdHandlers.UNFENCE_PEER)
        .or(
            () ->
                handlers
                    .text(DrbdHandlers.AFTER_RESYNC_TARGET)
                    .filter(setting -> setting.text().contains("unfence")));
  }

  /** Whether what fences leaves something behind that must be taken back: all but those that switch the peer off. */
  static boolean needsUnfencing(ResourceView resource) {
    return fencePeer(resource)
        .map(fence -> LEAVE_NO_CONSTRAINT.stream().noneMatch(fence.text()::contains))
        .orElse(true);
  }
}
