package io.quorate.drbd;

/** How a host tells its status. */
public enum DrbdDialect {
  /** {@code drbdsetup status --json}: drbd-utils and module of DRBD 9. */
  JSON,
  /** {@code drbdsetup status} as text: a module of 8.4, or drbd-utils without JSON. */
  TEXT,
  /** {@code /proc/drbd} alone: 8.3 and the first 8.4. Resources have no names there, and there are no events. */
  PROC
}
