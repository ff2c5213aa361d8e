package io.quorate.cli;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import picocli.CommandLine.ParseResult;

/** Finds the format that an option names. */
final class Formats {
  private Formats() {}

  /**
   * The format of an option.
   *
   * @throws UsageException when there is no such format
   */
  static FormatEntry<?> named(ParseResult arguments, String option, FormatCatalog catalog) {
    String name = Arguments.value(arguments, option, "");
    return catalog
        .find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown format '"
                        + name
                        + "'; "
                        + catalog.suggestion(name).orElse("'quorate formats' lists all")));
  }

  /**
   * The format of {@code -f}, which must be one that can be printed.
   *
   * @throws UsageException when there is no such format, or when it is a report
   */
  static FormatEntry<?> document(ParseResult arguments, Terminal terminal) {
    FormatEntry<?> entry = named(arguments, "-f", terminal.catalog());
    if (entry.format().isEmpty()) {
      throw new UsageException(
          "'"
              + entry.name()
              + "' is a report: it can be read, but not written; try 'quorate show'");
    }
    return entry;
  }
}
