package io.quorate.cli;

import java.util.List;
import java.util.Optional;

/** The subcommands by name. */
final class Commands {
  /** All names, in the order of the help. */
  static final List<String> NAMES =
      List.of("formats", "check", "lint", "show", "print", "rewrite", "convert", "watch", "plan");

  private Commands() {}

  /** The subcommand of a name; the others are not even loaded. */
  static Optional<Command> find(String name) {
    return switch (name) {
      case "formats" -> Optional.of(new FormatsCommand());
      case "check" -> Optional.of(new CheckCommand());
      case "lint" -> Optional.of(new LintCommand());
      case "show" -> Optional.of(new ShowCommand());
      case "print" -> Optional.of(new PrintCommand());
      case "rewrite" -> Optional.of(new RewriteCommand());
      case "convert" -> Optional.of(new ConvertCommand());
      case "watch" -> Optional.of(new WatchCommand());
      case "plan" -> Optional.of(new PlanCommand());
      default -> Optional.empty();
    };
  }
}
