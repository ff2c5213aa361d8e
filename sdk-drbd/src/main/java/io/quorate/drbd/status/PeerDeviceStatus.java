package io.quorate.drbd.status;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One volume on a peer.
 *
 * @param volume its number
 * @param replication the state of replication; absent where the text of release 9 leaves it out, which it does for
 *     {@code Off} and {@code Established} alike
 * @param peerDisk the state of the peer's disk
 * @param peerClient whether the peer is meant to have no disk
 * @param resyncSuspended why a resync is suspended; empty when it is not
 * @param done how much of a resync or verification is done, in percent
 * @param counters what was sent and received, when the output has it
 * @param verifyLeft KiB that a verification has still to compare, when the output has it
 * @param rate KiB/s of the last seconds, when something is running and the output has it
 * @param secondsLeft estimated; absent when nothing is running or the estimate is not known
 * @param more fields that are not known here, as they were printed
 */
public record PeerDeviceStatus(
    int volume,
    Optional<ReplicationState> replication,
    DiskState peerDisk,
    Optional<YesNoUnknown> peerClient,
    Set<ResyncSuspension> resyncSuspended,
    OptionalDouble done,
    Optional<Counters> counters,
    OptionalLong verifyLeft,
    OptionalDouble rate,
    OptionalLong secondsLeft,
    Map<String, String> more) {
  /** Copies the collections. */
  public PeerDeviceStatus {
    resyncSuspended = Set.copyOf(resyncSuspended);
    more = Map.copyOf(more);
  }

  /**
   * Counters of a peer device.
   *
   * @param received KiB
   * @param sent KiB
   * @param outOfSync KiB
   * @param pending requests to the peer that are not answered yet
   * @param unacked requests from the peer that are not answered yet
   */
  public record Counters(
      long received, long sent, long outOfSync, Optional<Long> pending, Optional<Long> unacked) {}

  /**
   * How far a resync or verification is; empty when none runs.
   *
   * <p>What is left of a resync is what is out of sync. There is no estimate when it is paused, or when the tool says
   * that it does not know one and there is no rate to make one of.
   */
  public Optional<SyncProgress> progress() {
    boolean verifying = replication.filter(ReplicationState::isVerify).isPresent();
    boolean resync = replication.filter(ReplicationState::isResync).isPresent();
    if (!verifying && !resync) {
      return Optional.empty();
    }
    boolean paused =
        resync
            && (!resyncSuspended.isEmpty()
                || replication.filter(ReplicationState::isPaused).isPresent());
    OptionalLong left =
        verifying
            ? verifyLeft
            : counters.map(c -> OptionalLong.of(c.outOfSync())).orElse(OptionalLong.empty());
    return Optional.of(SyncProgress.of(verifying, paused, done, left, rate, secondsLeft));
  }

  /** Whether replication runs and the peer's disk is UpToDate, or missing on purpose. */
  public boolean isHealthy() {
    boolean diskless =
        peerDisk == DiskState.DISKLESS && peerClient.filter(YesNoUnknown.YES::equals).isPresent();
    return replication.orElse(ReplicationState.ESTABLISHED) == ReplicationState.ESTABLISHED
        && (peerDisk == DiskState.UP_TO_DATE || diskless);
  }
}
