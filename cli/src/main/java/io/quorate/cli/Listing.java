package io.quorate.cli;

/** Writes what was found in many inputs, one input after the other. */
interface Listing {
  /** Takes the findings of one input. */
  void add(Finding finding);

  /** Writes what is still to be written. */
  default void finish() {}
}
