package io.quorate.core.catalog;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;

/** Something of a host that a tool reports line by line, under the name that shells and scripts use. */
public interface WatchEntry {
  /** The name, for example {@code drbd}. */
  String name();

  /** One line on what it is. */
  String summary();

  /**
   * The command that reports on a host for as long as it runs; it may ask the host which release it has.
   *
   * @throws io.quorate.core.exec.CommandException when the host cannot be asked
   */
  Command command(CommandRunner runner);

  /** An empty state, before the first line. */
  LiveView view();
}
