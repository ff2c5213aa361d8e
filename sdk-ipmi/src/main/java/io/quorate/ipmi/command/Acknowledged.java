package io.quorate.ipmi.command;

/** The answer of commands that have no data in it: the BMC took the order. */
public enum Acknowledged {
  /** The only one. */
  OK
}
