package io.quorate.lvm.status;

import java.util.Optional;

/**
 * The ten letters of {@code lv_attr}; lvs(8), "Notes".
 *
 * @param type letter 1
 * @param permission letter 2
 * @param allocation letter 3
 * @param allocationLocked whether letter 3 is a capital: no extents are given or taken now
 * @param fixedMinor letter 4
 * @param state letter 5
 * @param open letter 6: whether the device is open; empty when that is unknown
 * @param target letter 7
 * @param zeroed letter 8: whether new blocks are overwritten with zeroes
 * @param health letter 9
 * @param skipActivation letter 10: whether activation leaves it out unless it is told not to
 */
public record LvAttributes(
    LvType type,
    LvPermission permission,
    AllocationPolicy allocation,
    boolean allocationLocked,
    boolean fixedMinor,
    LvState state,
    Optional<Boolean> open,
    LvTarget target,
    boolean zeroed,
    LvHealth health,
    boolean skipActivation) {
  private static final int LENGTH = 10;

  /** The attributes of a text of ten letters; empty when one of them is unknown. */
  public static Optional<LvAttributes> read(String text) {
    if (text.length() < LENGTH) {
      return Optional.empty();
    }
    Optional<LvType> type = LvType.of(text.charAt(0));
    Optional<LvPermission> permission = LvPermission.of(text.charAt(1));
    char policy = text.charAt(2);
    Optional<AllocationPolicy> allocation = AllocationPolicy.of(Character.toLowerCase(policy));
    Optional<LvState> state = LvState.of(text.charAt(4));
    Optional<LvTarget> target = LvTarget.of(text.charAt(6));
    Optional<LvHealth> health = LvHealth.of(text.charAt(8));
    boolean known =
        type.isPresent()
            && permission.isPresent()
            && allocation.isPresent()
            && "m-".indexOf(text.charAt(3)) >= 0
            && state.isPresent()
            && "o-X".indexOf(text.charAt(5)) >= 0
            && target.isPresent()
            && "z-".indexOf(text.charAt(7)) >= 0
            && health.isPresent()
            && "k-".indexOf(text.charAt(9)) >= 0;
    if (!known) {
      return Optional.empty();
    }
    char open = text.charAt(5);
    return Optional.of(
        new LvAttributes(
            type.get(),
            permission.get(),
            allocation.get(),
            Character.isUpperCase(policy),
            text.charAt(3) == 'm',
            state.get(),
            open == 'X' ? Optional.empty() : Optional.of(open == 'o'),
            target.get(),
            text.charAt(7) == 'z',
            health.get(),
            text.charAt(9) == 'k'));
  }

  /** Whether the device can be used: active, and neither suspended nor broken. */
  public boolean isActive() {
    return state == LvState.ACTIVE;
  }

  /** The text again, as LVM prints it. */
  @Override
  public String toString() {
    char policy = allocation.letter();
    return ""
        + type.letter()
        + permission.letter()
        + (allocationLocked ? Character.toUpperCase(policy) : policy)
        + (fixedMinor ? 'm' : '-')
        + state.letter()
        + (open.isEmpty() ? 'X' : open.get() ? 'o' : '-')
        + target.letter()
        + (zeroed ? 'z' : '-')
        + health.letter()
        + (skipActivation ? 'k' : '-');
  }
}
