package io.quorate.lvm.status;

import java.util.Optional;

/**
 * The three letters of {@code pv_attr}; pvs(8), "Notes".
 *
 * @param use letter 1
 * @param exported letter 2
 * @param missing letter 3
 */
public record PvAttributes(Use use, boolean exported, boolean missing) {
  /** What a physical volume is to its volume group. */
  public enum Use {
    /** In no volume group that is known: {@code -}. */
    NONE,
    /** Another device has the same physical volume: {@code d}. */
    DUPLICATE,
    /** New extents may be taken from it: {@code a}. */
    ALLOCATABLE,
    /** In a volume group, and no extents may be taken: {@code u}. */
    USED
  }

  /** The attributes of a text of three letters; empty when one of them is unknown. */
  public static Optional<PvAttributes> read(String text) {
    int use = text.length() == 3 ? "-dau".indexOf(text.charAt(0)) : -1;
    boolean known =
        use >= 0 && "x-".indexOf(text.charAt(1)) >= 0 && "m-".indexOf(text.charAt(2)) >= 0;
    return known
        ? Optional.of(
            new PvAttributes(Use.values()[use], text.charAt(1) == 'x', text.charAt(2) == 'm'))
        : Optional.empty();
  }

  /** The text again, as LVM prints it. */
  @Override
  public String toString() {
    return "" + "-dau".charAt(use.ordinal()) + (exported ? 'x' : '-') + (missing ? 'm' : '-');
  }
}
