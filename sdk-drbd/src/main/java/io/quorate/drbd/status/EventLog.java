package io.quorate.drbd.status;

/**
 * What a recorded stream of {@code drbdsetup events2} ends with.
 *
 * @param lines how many lines it has
 * @param complete whether {@code exists -} came
 * @param stale whether events were lost, so that the state may be wrong
 * @param status the state after the last line
 */
public record EventLog(long lines, boolean complete, boolean stale, DrbdStatus status) {}
