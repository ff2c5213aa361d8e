package io.quorate.drbd.status;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One volume on this node.
 *
 * @param volume its number
 * @param minor its minor number
 * @param disk the state of its disk
 * @param client whether it is meant to have no disk
 * @param backingDevice the path of its disk; {@code none} without one
 * @param open whether it is open
 * @param quorum whether it has quorum
 * @param blocked which part is blocked, {@code upper} or {@code lower} or both; empty when none is
 * @param counters what was read and written, when the output has it
 * @param more fields that are not known here, as they were printed
 */
public record DeviceStatus(
    int volume,
    OptionalInt minor,
    DiskState disk,
    Optional<YesNoUnknown> client,
    Optional<String> backingDevice,
    Optional<YesNoUnknown> open,
    boolean quorum,
    Optional<String> blocked,
    Optional<Counters> counters,
    Map<String, String> more) {
  /** Copies the map. */
  public DeviceStatus {
    more = Map.copyOf(more);
  }

  /**
   * Counters of a device.
   *
   * @param size KiB; absent where the output has only read and written
   * @param read KiB read from the disk
   * @param written KiB written to it
   * @param alWrites writes to the activity log
   * @param bmWrites writes to the bitmap
   * @param upperPending requests from above that are not answered yet
   * @param lowerPending requests to the disk that are not answered yet
   * @param alSuspended whether the activity log is suspended
   */
  public record Counters(
      Optional<Long> size,
      long read,
      long written,
      Optional<Long> alWrites,
      Optional<Long> bmWrites,
      Optional<Long> upperPending,
      Optional<Long> lowerPending,
      Optional<Boolean> alSuspended) {}

  /** Whether the disk is UpToDate, or missing on purpose. */
  public boolean isHealthy() {
    boolean diskless =
        disk == DiskState.DISKLESS && client.filter(YesNoUnknown.YES::equals).isPresent();
    return quorum && (disk == DiskState.UP_TO_DATE || diskless);
  }
}
