package io.quorate.pacemaker.history;

/** What a failure leads to, from the mildest; a worse one of a later operation takes precedence. */
enum OnFail {
  IGNORE,
  DEMOTE,
  RECOVER,
  RESET_REMOTE,
  RESTART_CONTAINER,
  MIGRATE,
  BLOCK,
  STOP,
  STANDBY,
  FENCE;

  OnFail worse(OnFail other) {
    return compareTo(other) < 0 ? other : this;
  }
}
