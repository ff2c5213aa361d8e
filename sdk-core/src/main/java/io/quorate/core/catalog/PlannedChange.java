package io.quorate.core.catalog;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;

/** What a change would do. */
public interface PlannedChange {
  /** What a plan comes to. */
  enum Outcome {
    /** Nothing would happen. */
    NOTHING,
    /** Something would happen. */
    CHANGE,
    /** Something dangerous would happen, or there is an error. */
    DANGER
  }

  /** What it comes to; {@link Outcome#DANGER} when a configuration could not be read. */
  Outcome outcome();

  /** What was found while reading the configurations. */
  List<Diagnostic> diagnostics();

  /** The plan as a page for people; empty when a configuration could not be read. */
  String page();

  /** The plan as a record of plain values and without secrets, for listings. */
  Object listing();
}
