package io.quorate.core.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import net.jqwik.api.Example;

/** The laws for files like lvm.conf. */
class EqualsLinesDialectTest extends DialectLaws {
  EqualsLinesDialectTest() {
    super(Dialect.EQUALS_LINES, 3, "1", "0.5", "with space", "a|drbd.*|", "quote\"d", "#", "");
  }

  @Override
  String sample() {
    return """
        # first
        key0 {
        \t# key1 = 0
        \tkey1 = 1 # behind
        \tkey2 = [ "a|drbd.*|",
        \t\t# between
        \t\t"r|.*|" ]
        \tkey3 { key0 = "x" }
        }
        key1/key2 = "y"
        """;
  }

  @Example
  void aListMayTakeSeveralLines() {
    Entry root = format().parse(Source.of("lvm.conf", sample())).value();
    assertThat(root.children().get(0).children().get(1).words())
        .containsExactly("key2", "[", "a|drbd.*|", ",", "r|.*|", "]");
  }
}
