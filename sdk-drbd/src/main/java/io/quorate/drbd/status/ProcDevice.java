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
   * @param left KiB, of a verification too; rounded to MiB when there is much
   * @param secondsLeft estimated
   * @param rate KiB/s of the last seconds
   * @param stalled whether nothing moves
   */
  public record Progress(
      boolean verifying,
      double percent,
      OptionalLong left,
      OptionalLong secondsLeft,
      OptionalDouble rate,
      boolean stalled) {}

  /** The state of the connection as release 9 names it; absent when Unconfigured or not known. */
  public Optional<ConnectionState> connection() {
    return MergedState.connection(connectionState);
  }

  /** The state of replication as release 9 names it; absent when Unconfigured or not known. */
  public Optional<ReplicationState> replication() {
    return MergedState.replication(connectionState);
  }

  /**
   * How far a resync or verification is; empty when none runs.
   *
   * <p>What is left of a resync is the counter {@code oos} where it is printed, which is exact.
   */
  public Optional<SyncProgress> syncProgress() {
    return progress.map(
        p -> {
          OptionalLong exact = p.verifying() ? OptionalLong.empty() : counter("oos");
          boolean paused = replication().filter(ReplicationState::isPaused).isPresent();
          return SyncProgress.of(
              p.verifying(),
              paused,
              OptionalDouble.of(p.percent()),
              exact.isPresent() ? exact : p.left(),
              p.stalled() ? OptionalDouble.empty() : p.rate(),
              p.stalled() ? OptionalLong.empty() : p.secondsLeft());
        });
  }

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
