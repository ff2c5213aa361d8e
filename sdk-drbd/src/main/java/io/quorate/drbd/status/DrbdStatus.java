package io.quorate.drbd.status;

import java.util.List;
import java.util.Optional;

/**
 * The state of DRBD on one node.
 *
 * @param resources in the order of the output
 */
public record DrbdStatus(List<ResourceStatus> resources) {
  /** Copies the list. */
  public DrbdStatus {
    resources = List.copyOf(resources);
  }

  /** The resource of a name. */
  public Optional<ResourceStatus> resource(String name) {
    return resources.stream().filter(resource -> resource.name().equals(name)).findFirst();
  }

  /** The device of a minor number; empty also when the output has no minor numbers. */
  public Optional<DeviceStatus> device(int minor) {
    return resources.stream()
        .flatMap(resource -> resource.devices().stream())
        .filter(device -> device.minor().isPresent() && device.minor().getAsInt() == minor)
        .findFirst();
  }
}
