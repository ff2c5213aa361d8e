package io.quorate.drbd.status;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One minor of {@code /proc/drbd}; the DRBD User's Guide 8.4, "Status information in /proc/drbd".
 *
 * @param minor its number
 * @param connectionState {@code cs}, where 8.x has connection and replication in one word: {@code Connected}, {@code
 *     WFConnection}, {@code SyncSource}, {@code Unconfigured} …
 * @param role {@code ro}, {@code st} in 8.0: here
 * @param peerRole on the peer
 * @param disk {@code ds}: here
 * @param peerDisk on the peer
 * @param protocol {@code A}, {@code B} or {@code C}; absent when it is not connected
 * @param flags I/O state flags, four or six of them: {@code r-----}
 * @param counters {@code ns nr dw dr al bm lo pe ua ap ep oos} and the lines {@code resync}, {@code act_log}, as printed
 * @param progress of a resync or verification
 */
public record ProcDevice(
    int minor,
    String connectionState,
    Role role,
    Role peerRole,
    Optional<DiskState> disk,
    Optional<DiskState> peerDisk,
    Optional<String> protocol,
    String flags,
    Map<String, String> counters,
    Optional<Progress> progress) {
  /** Copies the map. */
  public ProcDevice {
    counters = Map.copyOf(counters);
  }

  /**
   * How far a resync or verification is.
   *
   * @param verifying whether it is a verification
   * @param percent done
   * @param secondsLeft estimated
   * @param rate KiB/s of the last seconds
   * @param stalled whether nothing moves
   */
  public record Progress(
      boolean verifying,
      double percent,
      OptionalLong secondsLeft,
      OptionalDouble rate,
      boolean stalled) {}

  /** Whether the minor is only listed. */
  public boolean isUnconfigured() {
    return connectionState.equals("Unconfigured");
  }

  /** A counter by its short name, for example {@code oos}: KiB, or numbers of requests. */
  public OptionalLong counter(String name) {
    String text = counters.get(name);
    return text == null || !text.matches("\\d{1,18}")
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(text));
  }
}
