package io.quorate.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options and parameters that several subcommands have. */
final class Arguments {
  private Arguments() {}

  /** A subcommand with the option for help. */
  static CommandSpec command(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name("quorate " + name);
    spec.usageMessage().description(description);
    return spec.addOption(help());
  }

  /** {@code -h}. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Shows this help.")
        .build();
  }

  /** {@code -V}. */
  static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Shows the version.")
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  /** An option with a value. */
  static OptionSpec value(boolean required, String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .required(required)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** {@code -f FORMAT}. */
  static OptionSpec format(boolean required) {
    return value(
        required,
        "FORMAT",
        "The format of the inputs; 'quorate formats' lists them.",
        "-f",
        "--format");
  }

  /** {@code --out DIR}. */
  static OptionSpec out() {
    return value(
        false, "DIR", "Writes DIR/PATH for each PATH, instead of to standard output.", "--out");
  }

  /** {@code PATH...}. */
  static PositionalParamSpec paths() {
    return PositionalParamSpec.builder()
        .paramLabel("PATH")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..*")
        .required(true)
        .description("Files; '-' is standard input, '@LIST' a file that names one on each line.")
        .build();
  }

  /** The paths as given. */
  static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.<String>of());
  }

  /** The value of an option; another one when it is not given. */
  static String value(ParseResult arguments, String option, String otherwise) {
    return arguments.matchedOptionValue(option, otherwise);
  }
}
