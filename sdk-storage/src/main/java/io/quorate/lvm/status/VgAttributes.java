package io.quorate.lvm.status;

import java.util.Optional;

/**
 * The letters of {@code vg_attr}; vgs(8), "Notes". There are six, and a seventh in newer releases.
 *
 * @param writeable letter 1
 * @param resizeable letter 2
 * @param exported letter 3
 * @param partial letter 4: whether a physical volume is missing
 * @param allocation letter 5
 * @param locking letter 6
 * @param more what newer releases print behind
 */
public record VgAttributes(
    boolean writeable,
    boolean resizeable,
    boolean exported,
    boolean partial,
    AllocationPolicy allocation,
    Locking locking,
    String more) {

  /** How a volume group is locked between hosts. */
  public enum Locking {
    /** Not at all: it is for one host. */
    LOCAL,
    /** By clvmd, of releases before 2.03: {@code c}. */
    CLUSTERED,
    /** By lvmlockd: {@code s}. */
    SHARED
  }

  /** The attributes of a text of six letters or more; empty when one of the six is unknown. */
  public static Optional<VgAttributes> read(String text) {
    if (text.length() < 6 || text.length() > 16) {
      return Optional.empty();
    }
    Optional<AllocationPolicy> allocation =
        AllocationPolicy.of(Character.toLowerCase(text.charAt(4)));
    int locking = "-cs".indexOf(text.charAt(5));
    boolean known =
        "wr".indexOf(text.charAt(0)) >= 0
            && "z-".indexOf(text.charAt(1)) >= 0
            && "x-".indexOf(text.charAt(2)) >= 0
            && "p-".indexOf(text.charAt(3)) >= 0
            && allocation.isPresent()
            && locking >= 0;
    return known
        ? Optional.of(
            new VgAttributes(
                text.charAt(0) == 'w',
                text.charAt(1) == 'z',
                text.charAt(2) == 'x',
                text.charAt(3) == 'p',
                allocation.get(),
                Locking.values()[locking],
                text.substring(6)))
        : Optional.empty();
  }

  /** The text again, as LVM prints it. */
  @Override
  public String toString() {
    return ""
        + (writeable ? 'w' : 'r')
        + (resizeable ? 'z' : '-')
        + (exported ? 'x' : '-')
        + (partial ? 'p' : '-')
        + allocation.letter()
        + "-cs".charAt(locking.ordinal())
        + more;
  }
}
