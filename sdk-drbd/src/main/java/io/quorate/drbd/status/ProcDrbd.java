package io.quorate.drbd.status;

import java.util.List;
import java.util.Optional;

/**
 * {@code /proc/drbd}: the version of the kernel module and, up to 8.4, one entry for each minor.
 *
 * @param version for example {@code 8.4.11}; empty text when the first line is missing
 * @param api the version of the interface to the tools
 * @param protocols the versions of the network protocol, for example {@code 86-101}
 * @param build {@code GIT-hash} or {@code srcversion} and what stands behind it
 * @param devices the minors that are configured, and those that are listed as Unconfigured
 */
public record ProcDrbd(
    String version,
    Optional<String> api,
    Optional<String> protocols,
    Optional<String> build,
    List<ProcDevice> devices) {
  /** Copies the list. */
  public ProcDrbd {
    devices = List.copyOf(devices);
  }

  /** The device of a minor number. */
  public Optional<ProcDevice> device(int minor) {
    return devices.stream().filter(device -> device.minor() == minor).findFirst();
  }
}
