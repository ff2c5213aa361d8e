package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Volume;
import java.util.Optional;

/** Devices in on sections have names that DRBD can make. */
final class DevicesAreNamedDrbd extends DrbdRule {
  private static final String PREFIX = "/dev/drbd";

  DevicesAreNamedDrbd() {
    super(
        "DRBD134",
        Severity.ERROR,
        "Devices in on sections have names that DRBD can make",
        "drbdadm checks the names in an 'on' section only on that host: 'device name must "
            + "start with /dev/drbd', 'arbitrary device name must start with /dev/drbd_', "
            + "'explicit minor number must match with device name' (measured with drbd-utils "
            + "9.22).",
        "write 'device minor N;', 'device /dev/drbdN;' or 'device /dev/drbd_NAME minor N;'");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Host host : resource.resource().hosts()) {
      if (host.kind() == HostKind.ON) {
        for (Volume volume : host.volumes()) {
          volume
              .device()
              .ifPresent(
                  device ->
                      problem(device)
                          .ifPresent(
                              problem ->
                                  findings.add(
                                      Place.of(
                                          resource,
                                          "host '" + host.label() + "'",
                                          device,
                                          device.origin()),
                                      problem)));
        }
      }
    }
  }

  private static Optional<String> problem(Device device) {
    String path = device.fullPath().orElse(PREFIX + "_");
    if (!path.startsWith(PREFIX)) {
      return Optional.of("the device '" + path + "' does not begin with " + PREFIX);
    }
    String rest = path.substring(PREFIX.length());
    if (device.minor().isEmpty() || rest.startsWith("_")) {
      return Optional.empty();
    }
    String minor = Integer.toString(device.minor().getAsInt());
    if (rest.isEmpty() || !rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          "the device '" + path + "' is no number and does not begin with /dev/drbd_");
    }
    return rest.equals(minor)
        ? Optional.empty()
        : Optional.of("the device '" + path + "' does not fit its minor " + minor);
  }
}
