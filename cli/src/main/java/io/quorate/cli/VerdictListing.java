package io.quorate.cli;

/** One verdict a line on standard output, the diagnostics on standard error. */
final class VerdictListing implements Listing {
  private final Terminal terminal;

  VerdictListing(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void add(Finding finding) {
    terminal.printError(Texts.of(finding.path(), finding.diagnostics()));
    terminal.print(finding.path() + ": " + finding.verdict() + "\n");
  }
}
