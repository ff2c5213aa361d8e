package io.quorate.core.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of 50 MB, lines of 10 MB, deep nesting and garbage: read in one pass, never an exception. */
class LargeInputTest {
  private final BlockSyntax syntax = new BlockSyntax(Dialect.DRBD);

  @Test
  void fiftyMegabytesOfStatements() {
    String line = "    some-option some-value; # and a comment\n";
    String text = "section {\n" + line.repeat(50_000_000 / line.length()) + "}\n";
    Block root = syntax.parse(Source.of("big", text), Diagnostic::toString);
    assertThat(((Block) root.children().get(0)).children()).hasSize(50_000_000 / line.length());
    assertThat(syntax.print(root)).isSameAs(text).hasSizeGreaterThan(49_000_000);
  }

  @Test
  void aLineOfTenMegabytes() {
    String text = "a \"" + "x".repeat(10_000_000) + "\"; b " + "y; b ".repeat(1_000_000) + "z;";
    Block root = syntax.parse(Source.of("wide", text), Diagnostic::toString);
    assertThat(root.children()).hasSize(1_000_002);
    assertThat(root.children().get(0).word(1)).hasSize(10_000_000);
  }

  @Test
  void deepNestingIsReportedOnceAndKept() {
    String text = "a {".repeat(100_000) + "}".repeat(100_000);
    List<Diagnostic> found = new ArrayList<>();
    Block root = syntax.parse(Source.of("deep", text), found::add);
    assertThat(found).extracting(Diagnostic::code).contains("TREE005");
    assertThat(found.get(0).span().orElseThrow().position().line()).isEqualTo(1);
    assertThat(syntax.print(root)).isEqualTo(text);
  }

  @Test
  void garbageIsReportedAndKept() {
    byte[] bytes = new byte[1_000_000];
    new Random(1).nextBytes(bytes);
    Source source = Source.of("garbage", bytes);
    List<Diagnostic> found = new ArrayList<>();
    Block root = syntax.parse(source, found::add);
    assertThat(found).isNotEmpty();
    assertThat(syntax.print(root)).isEqualTo(source.text());
  }

  @Test
  void commentsAndBlanksAreNodesToo() {
    Block root = syntax.parse(Source.of("x", "# one\na { b; # two\n}\n"), Diagnostic::toString);
    assertThat(root.nodes()).hasSize(4);
    StringBuilder all = new StringBuilder();
    for (Node node : root.nodes()) {
      all.append(node.span().orElseThrow().text());
    }
    assertThat(all).hasToString("# one\na { b; # two\n}\n");
    assertThat(((Block) root.children().get(0)).nodes())
        .filteredOn(node -> node instanceof Trivia trivia && trivia.comment())
        .extracting(node -> ((Trivia) node).text())
        .containsExactly("# two");
  }
}
