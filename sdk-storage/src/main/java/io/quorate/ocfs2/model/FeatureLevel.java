package io.quorate.ocfs2.model;

import java.util.Locale;

/** A set of features, mkfs.ocfs2(8): option {@code --fs-feature-level}. */
public enum FeatureLevel {
  /** What the oldest kernels mount; it excludes the stack of Pacemaker. */
  MAX_COMPAT,
  /** What kernels of some years mount. */
  DEFAULT,
  /** Everything that the tool knows. */
  MAX_FEATURES;

  /** The word that mkfs.ocfs2 takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
