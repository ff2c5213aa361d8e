package io.quorate.examples;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong with a DRBD configuration: what drbdadm refuses, and what it accepts and should not. */
public final class ExplainConfiguration {
  private ExplainConfiguration() {}

  /** Reads {@code /etc/drbd.conf}, or the file that is named. */
  public static void main(String... args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "/etc/drbd.conf");
    explain(file).forEach(found -> System.out.print(DiagnosticPrinter.print(found)));
  }

  /**
   * Everything found in a file and in what it includes: reading first, then the rules.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<Diagnostic> explain(Path file) throws IOException {
    FormatEntry<?> drbd = FormatCatalog.load().find("drbd-conf").orElseThrow();
    return drbd.inspect(Source.read(file)).report().diagnostics();
  }
}
