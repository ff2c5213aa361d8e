package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.WireReader;

/**
 * Switches the power of a chassis; IPMI 2.0, section 28.3.
 *
 * <p>Completion code 0 says that the BMC took the order, not that it was carried out.
 *
 * @param code of the action, 0 to 15
 * @param isRepeatable whether a second one changes nothing
 */
public record ChassisControl(int code, boolean isRepeatable) implements IpmiCommand<Acknowledged> {
  /** Switches power off at once. */
  public static final ChassisControl POWER_OFF = new ChassisControl(0, true);

  /** Switches power on. */
  public static final ChassisControl POWER_ON = new ChassisControl(1, true);

  /** Switches power off, and on after at least a second. */
  public static final ChassisControl POWER_CYCLE = new ChassisControl(2, false);

  /** Resets the host. */
  public static final ChassisControl RESET = new ChassisControl(3, false);

  /** Pulses a diagnostic interrupt, most often an NMI. */
  public static final ChassisControl DIAGNOSTIC_INTERRUPT = new ChassisControl(4, false);

  /** Asks the operating system by ACPI to shut down. */
  public static final ChassisControl SOFT_OFF = new ChassisControl(5, true);

  @Override
  public String name() {
    return "Chassis Control";
  }

  @Override
  public int networkFunction() {
    return NetworkFunction.CHASSIS;
  }

  @Override
  public int command() {
    return 0x02;
  }

  @Override
  public byte[] data() {
    return new byte[] {(byte) code};
  }

  @Override
  public Acknowledged decode(WireReader answer) {
    return Acknowledged.OK;
  }

  @Override
  public Privilege privilege() {
    return Privilege.OPERATOR;
  }
}
