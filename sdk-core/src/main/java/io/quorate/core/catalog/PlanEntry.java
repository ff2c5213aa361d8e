package io.quorate.core.catalog;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.text.Source;

/** A configuration whose changes can be planned before they are made. */
public interface PlanEntry {
  /** The name, for example {@code pacemaker}. */
  String name();

  /** One line on what it is. */
  String summary();

  /** Whether a text is such a configuration, by its file's name or by its content. */
  boolean recognizes(Source source);

  /**
   * Plans a change, with the tools of a host.
   *
   * @throws io.quorate.core.exec.CommandException when the host cannot be asked
   */
  PlannedChange plan(PlanRequest request, CommandRunner runner);
}
