package io.quorate.drbd.metadata;

import java.util.List;
import java.util.function.Predicate;

/**
 * One node, as the rules see it.
 *
 * @param identifiers towards the other node
 * @param others the generations of its bitmaps for third nodes
 */
record GenerationSide(GenerationIdentifiers identifiers, List<GenerationUuid> others) {
  /** The generation of the data; zero, which old releases wrote during a resync, is taken as new metadata. */
  GenerationUuid current() {
    GenerationUuid current = identifiers.current();
    return current.isJustCreated() ? GenerationUuid.JUST_CREATED : current;
  }

  GenerationUuid bitmap() {
    return identifiers.bitmap();
  }

  GenerationUuid history(int index) {
    return identifiers.history(index);
  }

  boolean isJustCreated() {
    return identifiers.current().isJustCreated();
  }

  boolean has(GenerationFlag flag) {
    return identifiers.has(flag);
  }

  /** Whether a generation is in the history, in the part of it that is given. */
  boolean isFormer(GenerationUuid uuid, int depth) {
    return identifiers.history().stream().limit(depth).anyMatch(uuid::isSameAs);
  }

  /** Whether some place of the history holds the same as one of another history. */
  boolean sharesHistory(GenerationSide other, int depth, Predicate<GenerationUuid> counts) {
    return identifiers.history().stream()
        .limit(depth)
        .anyMatch(uuid -> counts.test(uuid) && other.isFormer(uuid, depth));
  }
}
