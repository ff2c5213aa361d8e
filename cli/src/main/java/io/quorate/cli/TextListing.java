package io.quorate.cli;

/** The diagnostics, drawn, on standard output. */
final class TextListing implements Listing {
  private final Terminal terminal;

  TextListing(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void add(Finding finding) {
    terminal.print(Texts.of(finding.path(), finding.diagnostics()));
  }
}
