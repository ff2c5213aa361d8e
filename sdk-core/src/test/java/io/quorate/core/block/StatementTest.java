package io.quorate.core.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static Block root(String text) {
    return new BlockSyntax(Dialect.DRBD).parse(Source.of("x", text), DiagnosticSink.ignoring());
  }

  @Test
  void aSliceIsTheSourceTextFromOneWordUpToAnother() {
    Statement address = root("address  ipv4 10.0.0.1:7789;").children().get(0);
    assertThat(address.slice(1, address.wordCount())).isEqualTo("ipv4 10.0.0.1:7789");
    assertThat(address.slice(1, 1)).isEmpty();
    assertThat(address).hasToString("address  ipv4 10.0.0.1:7789");
  }

  @Test
  void aBlockWithoutHeadHasAnEmptyText() {
    Block net = (Block) root("net { { a 1; } }").children().get(0);
    assertThat(net.children().get(0).wordCount()).isZero();
    assertThat(net.children().get(0)).hasToString("");
    assertThat(root("a;")).hasToString("");
  }
}
