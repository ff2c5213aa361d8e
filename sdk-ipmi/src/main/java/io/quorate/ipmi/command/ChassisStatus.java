package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.WireReader;
import java.util.EnumSet;
import java.util.Set;

/**
 * Power and state of a chassis; IPMI 2.0, table 28-3.
 *
 * @param isPowerOn whether the host has power
 * @param restorePolicy what happens when the mains come back
 * @param conditions what holds now
 * @param lastEvents what the last change of power was
 */
public record ChassisStatus(
    boolean isPowerOn,
    PowerRestorePolicy restorePolicy,
    Set<Condition> conditions,
    Set<PowerEvent> lastEvents) {
  /** What a host does when the mains come back. */
  public enum PowerRestorePolicy {
    /** Stays off. */
    ALWAYS_OFF,
    /** Is as it was before. */
    PREVIOUS,
    /** Switches on. */
    ALWAYS_ON,
    /** The BMC does not say. */
    UNKNOWN
  }

  /** What holds, in the order of the bits of the first and the third byte. */
  public enum Condition {
    /** Shut down because of too much load. */
    POWER_OVERLOAD,
    /** An interlock switch keeps power off. */
    INTERLOCK,
    /** The main power subsystem is broken. */
    POWER_FAULT,
    /** The controller could not switch power as it was told. */
    POWER_CONTROL_FAULT,
    /** The chassis is open. */
    INTRUSION,
    /** The buttons of the front panel are locked. */
    FRONT_PANEL_LOCKOUT,
    /** A drive is broken. */
    DRIVE_FAULT,
    /** A fan is broken, or cooling fails. */
    COOLING_FAULT
  }

  /** What the last change of power was, in the order of the bits. */
  public enum PowerEvent {
    /** The mains failed. */
    AC_FAILED,
    /** Too much load. */
    OVERLOAD,
    /** An interlock switch. */
    INTERLOCK,
    /** A power fault. */
    FAULT,
    /** Switched on by a command. */
    ON_BY_COMMAND
  }

  /** Copies the sets. */
  public ChassisStatus {
    conditions = Set.copyOf(conditions);
    lastEvents = Set.copyOf(lastEvents);
  }

  /**
   * Reads the answer after the completion code.
   *
   * @throws io.quorate.ipmi.wire.WireException when it has less than three bytes
   */
  public static ChassisStatus decode(WireReader answer) {
    int power = answer.u8();
    int event = answer.u8();
    int chassis = answer.u8();
    return new ChassisStatus(
        (power & 1) != 0,
        PowerRestorePolicy.values()[power >> 5 & 3],
        bits(Condition.class, power >> 1 & 0x0f | (chassis & 0x0f) << 4),
        bits(PowerEvent.class, event));
  }

  private static <E extends Enum<E>> Set<E> bits(Class<E> type, int mask) {
    EnumSet<E> set = EnumSet.noneOf(type);
    if (mask != 0) {
      for (E each : type.getEnumConstants()) {
        if ((mask >> each.ordinal() & 1) != 0) {
          set.add(each);
        }
      }
    }
    return set;
  }
}
