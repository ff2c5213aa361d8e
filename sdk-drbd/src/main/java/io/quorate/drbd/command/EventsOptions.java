package io.quorate.drbd.command;

import java.util.List;

/**
 * Options of {@code drbdsetup events2}; drbdsetup(8) 9.0. 8.4 has {@code timestamps}, {@code statistics} and {@code now}.
 *
 * @param timestamps a time before each line
 * @param statistics counters
 * @param full every field in every line, not only what changed; from drbd-utils 9.22
 * @param diff what was and what is in one field; from drbd-utils 9.22
 * @param now the state of this moment, and then the end
 * @param poll prints the counters anew for each line with {@code n} on standard input
 */
public record EventsOptions(
    boolean timestamps, boolean statistics, boolean full, boolean diff, boolean now, boolean poll) {
  private static final EventsOptions NONE =
      new EventsOptions(false, false, false, false, false, false);

  /** Changes only, without a time. */
  public static EventsOptions none() {
    return NONE;
  }

  /** A time before each line. */
  public EventsOptions withTimestamps() {
    return new EventsOptions(true, statistics, full, diff, now, poll);
  }

  /** Counters too. */
  public EventsOptions withStatistics() {
    return new EventsOptions(timestamps, true, full, diff, now, poll);
  }

  /** Every field in every line. */
  public EventsOptions withFull() {
    return new EventsOptions(timestamps, statistics, true, diff, now, poll);
  }

  /** What was and what is in one field. */
  public EventsOptions withDiff() {
    return new EventsOptions(timestamps, statistics, full, true, now, poll);
  }

  /** The state of this moment only. */
  public EventsOptions withNow() {
    return new EventsOptions(timestamps, statistics, full, diff, true, poll);
  }

  /** Counters on demand. */
  public EventsOptions withPoll() {
    return new EventsOptions(timestamps, statistics, full, diff, now, true);
  }

  List<String> words() {
    return new Arguments()
        .flag("timestamps", timestamps)
        .flag("statistics", statistics)
        .flag("full", full)
        .flag("diff", diff)
        .flag("now", now)
        .flag("poll", poll)
        .words();
  }
}
