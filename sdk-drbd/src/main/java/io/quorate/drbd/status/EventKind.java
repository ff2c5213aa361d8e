package io.quorate.drbd.status;

/** What a line of {@code drbdsetup events2} says. */
public enum EventKind {
  /** {@code exists}: an object that was there when the tool began. */
  EXISTS,
  /** {@code exists -}: all that was there has been printed. */
  COMPLETE,
  /** {@code create}. */
  CREATE,
  /** {@code change}. */
  CHANGE,
  /** {@code rename}: a resource has another name. */
  RENAME,
  /** {@code destroy}. */
  DESTROY,
  /** {@code call}: a handler was started. */
  CALL,
  /** {@code response}: a handler ended. */
  RESPONSE,
  /** {@code - skipped N}: events were lost. */
  SKIPPED,
  /** A line that is not understood. */
  UNKNOWN
}
