package io.quorate.drbd.status;

import java.util.List;
import java.util.Optional;

/**
 * What a recorded stream of {@code drbdsetup events} of 8.x ends with.
 *
 * <p>This stream does not say when a device goes away: it stays with the state {@code StandAlone} and {@code Diskless}.
 *
 * @param lines how many lines it has
 * @param devices each with its last state
 * @param resources those that are listed without any volume
 */
public record OldEventLog(long lines, List<NamedDevice> devices, List<String> resources) {
  /** Copies the lists. */
  public OldEventLog {
    devices = List.copyOf(devices);
    resources = List.copyOf(resources);
  }

  /** The device of a minor number. */
  public Optional<NamedDevice> device(int minor) {
    return devices.stream().filter(device -> device.state().minor() == minor).findFirst();
  }
}
