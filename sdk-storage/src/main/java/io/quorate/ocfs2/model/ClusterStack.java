package io.quorate.ocfs2.model;

import java.util.Locale;
import java.util.Optional;

/** Who says which nodes are in the cluster: mkfs.ocfs2(8), option {@code --cluster-stack}. */
public enum ClusterStack {
  /** OCFS2's own stack in the kernel, with its own heartbeat and its own fencing. */
  O2CB,
  /** Pacemaker with DLM. */
  PCMK,
  /** cman of Red Hat Cluster 2 and 3. */
  CMAN,
  /** One node: a file system without a cluster. */
  NONE;

  /** The word that the tools write; {@code None} for a local file system. */
  public String word() {
    return this == NONE ? "None" : name().toLowerCase(Locale.ROOT);
  }

  /** The stack of a word; {@code classic o2cb} is {@link #O2CB}. */
  public static Optional<ClusterStack> find(String word) {
    if (word.equals("classic o2cb")) {
      return Optional.of(O2CB);
    }
    for (ClusterStack stack : values()) {
      if (stack.word().equals(word)) {
        return Optional.of(stack);
      }
    }
    return Optional.empty();
  }
}
