package io.quorate.pacemaker.evaluate;

/** What an evaluation comes to. */
public enum RuleOutcome {
  /** The rule holds: its set or constraint is in effect. */
  HOLDS,
  /** It does not hold, or Pacemaker could not make sense of it. */
  FAILS,
  /** The evaluation never ends: the scheduler hangs, and with it the cluster. */
  HANGS;

  static RuleOutcome of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }
}
