package io.quorate.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints costs as a table in Markdown.
 *
 * @param out where it goes
 */
record Table(PrintStream out) {
  private static final String FORMAT = "| %9s | %-25s | %10s | %10s | %7s | %7s | %7s | %7s |%n";

  void head() {
    out.printf(FORMAT, "resources", "what", "CPU ms", "wall ms", "MB", "x CPU", "x wall", "x MB");
    out.println("|--:|---|--:|--:|--:|--:|--:|--:|");
  }

  /** A line: a cost, and how many times that of the tool it is. */
  void row(int resources, String what, Cost cost, Cost tool) {
    out.printf(
        FORMAT,
        resources,
        what,
        number(cost.cpu() * 1000),
        number(cost.wall() * 1000),
        number(cost.megabytes()),
        number(cost.cpu() / tool.cpu()),
        number(cost.wall() / tool.wall()),
        number(cost.megabytes() / tool.megabytes()));
    out.flush();
  }

  /** Three digits that count; nothing for what was not measured. */
  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.01 ? 3 : 6;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
