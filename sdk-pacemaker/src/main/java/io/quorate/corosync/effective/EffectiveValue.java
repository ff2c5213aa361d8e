package io.quorate.corosync.effective;

import io.quorate.core.text.Origin;

/**
 * One value that holds, and why.
 *
 * @param key the key, for example {@code token}
 * @param text as the file would write it
 * @param basis where it comes from
 * @param origin the line that sets it; none for a default
 */
public record EffectiveValue(String key, String text, Basis basis, Origin origin) {
  /** Where a value comes from. */
  public enum Basis {
    /** The file sets it. */
    FILE,
    /** The file sets it, and the number of nodes adds to it: {@code token}. */
    FILE_AND_NODES,
    /** It follows from other values. */
    COMPUTED,
    /** The release has it built in. */
    DEFAULT
  }
}
