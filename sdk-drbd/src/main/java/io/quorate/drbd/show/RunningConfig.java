package io.quorate.drbd.show;

import java.util.List;
import java.util.Optional;

/**
 * What DRBD runs with on one node.
 *
 * @param resources all that are configured
 */
public record RunningConfig(List<RunningResource> resources) {
  /** Copies the list. */
  public RunningConfig {
    resources = List.copyOf(resources);
  }

  /** The resource of a name. */
  public Optional<RunningResource> resource(String name) {
    return resources.stream()
        .filter(resource -> resource.name().filter(name::equals).isPresent())
        .findFirst();
  }

  /** The volume of a minor number. */
  public Optional<RunningVolume> volumeOfMinor(int minor) {
    return resources.stream()
        .flatMap(resource -> resource.volumes().stream())
        .filter(volume -> volume.minor().isPresent() && volume.minor().getAsInt() == minor)
        .findFirst();
  }
}
