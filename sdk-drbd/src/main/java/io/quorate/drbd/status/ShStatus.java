package io.quorate.drbd.status;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code drbdadm sh-status} of 8.x: what is configured in the files, each with its state.
 *
 * @param version of the tools
 * @param api version of the output
 * @param configFile that was read
 * @param entries one for each volume of this host
 */
public record ShStatus(
    Optional<String> version, OptionalInt api, Optional<String> configFile, List<Entry> entries) {
  /** Copies the list. */
  public ShStatus {
    entries = List.copyOf(entries);
  }

  /**
   * One volume.
   *
   * @param device its state; Unconfigured when the kernel does not know it
   * @param configured where its resource is written, as {@code FILE:LINE}
   * @param stackedOn the resource below, when it is stacked
   */
  public record Entry(NamedDevice device, Optional<String> configured, Optional<String> stackedOn) {
    /** Whether the kernel knows it. */
    public boolean isUp() {
      return !device.state().isUnconfigured();
    }
  }

  /** The volume of a resource. */
  public Optional<Entry> entry(String resource, int volume) {
    return entries.stream()
        .filter(e -> e.device().resource().filter(resource::equals).isPresent())
        .filter(e -> e.device().volume() == volume)
        .findFirst();
  }
}
