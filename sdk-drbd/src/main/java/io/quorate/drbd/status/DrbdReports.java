package io.quorate.drbd.status;

import io.quorate.core.format.Parser;

/** The parsers of what DRBD's tools print. */
public final class DrbdReports {
  /** {@code drbdadm status} and {@code drbdsetup status}, 8.4 and 9, with any of {@code --verbose --statistics}. */
  public static final Parser<DrbdStatus> STATUS_TEXT = new StatusTextParser();

  /** {@code drbdsetup status --json}, 9. */
  public static final Parser<DrbdStatus> STATUS_JSON = new StatusJsonParser();

  /** {@code /proc/drbd} of 8.0 to 8.4; of 9, where it has a version only. */
  public static final Parser<ProcDrbd> PROC = new ProcDrbdParser();

  /** A recorded stream of {@code drbdsetup events2}, 8.4 and 9; for a live one use {@link DrbdEvents}. */
  public static final Parser<EventLog> EVENTS = new EventLogParser();

  /** {@code drbdadm sh-status} of 8.x. */
  public static final Parser<ShStatus> SH_STATUS = new ShStatusParser();

  /** A recorded stream of {@code drbdsetup events} of 8.0 to 8.4, which came before {@code events2}. */
  public static final Parser<OldEventLog> OLD_EVENTS = new OldEventsParser();

  private DrbdReports() {}
}
