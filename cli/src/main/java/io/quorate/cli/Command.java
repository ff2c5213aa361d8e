package io.quorate.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One subcommand; it has no state.
 *
 * <p>Options are declared with picocli's programming interface and not with annotations: only the subcommand that runs
 * is declared, and nothing is looked up by reflection, which is most of what a short run of picocli costs.
 */
interface Command {
  /** Its name, synopsis, options and parameters. */
  CommandSpec spec();

  /**
   * Does it; raises the terminal's exit code.
   *
   * @throws UsageException when the arguments make no sense
   */
  void run(ParseResult arguments, Terminal terminal);
}
