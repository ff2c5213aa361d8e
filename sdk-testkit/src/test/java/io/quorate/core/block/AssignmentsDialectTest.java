package io.quorate.core.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws for files like lvm.conf. */
class AssignmentsDialectTest extends DialectLaws {
  AssignmentsDialectTest() {
    super(Dialect.ASSIGNMENTS, 3, "1", "0.5", "with space", "a|drbd.*|", "quote\"d", "#", "");
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
        key1/key2 = "y" key0 = 'x\\y' # two on a line
        key3 =
        \t7
        """;
  }

  @Example
  void aListMayTakeSeveralLines() {
    Entry root = format().parse(Source.of("lvm.conf", sample())).value();
    assertThat(root.children().get(0).children().get(1).words())
        .containsExactly("key2", "[", "a|drbd.*|", ",", "r|.*|", "]");
  }

  private static List<String> words(String text) {
    return format(text).children().get(0).words();
  }

  private static Entry format(String text) {
    return Entry.format(Dialect.ASSIGNMENTS).parse(text).value();
  }

  @Example
  void aBackslashIsACharacterUnlessAQuoteOrABackslashFollows() {
    assertThat(words("a = \"\\d\\.\\\"\\\\\"")).containsExactly("a", "\\d\\.\"\\");
    assertThat(words("a = '\\\\ \"'")).containsExactly("a", "\\\\ \"");
  }

  @Example
  void aBareWordGoesAsFarAsAName() {
    assertThat(words("a = b],c d = 1")).containsExactly("a", "b],c");
    assertThat(words("a = 5abc = 1")).containsExactly("a", "5");
    assertThat(words("a = -1.5.6 = 1")).containsExactly("a", "-1.5");
    assertThat(format("a = -1.5.6 = 1").children().get(1).words()).containsExactly(".6", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a b = 1; TREE011; 2",
        "a { b = 1; TREE003; 9",
        "a = }; TREE010; 4",
        "a = == 1; TREE010; 4",
        "a = [ 1 2 ]; TREE010; 8",
        "a = [ \"x\",, \"y\" ]; TREE010; 10",
        "a = [ 1 b = 2; TREE006; 8",
        "a = [ 1, { }; TREE006; 9",
        "a = \"x; TREE002; 4",
        "} a = 1; TREE004; 0",
        "{ a = 1 }; TREE009; 0",
        "\"\" = 1; TREE009; 0",
        "= 1; TREE001; 0"
      })
  void whatIsWrongIsFoundWhereLvmFindsIt(String text, String code, int place) {
    Diagnostic first = Entry.format(Dialect.ASSIGNMENTS).parse(text).diagnostics().get(0);
    assertThat(first.code()).isEqualTo(code);
    assertThat(first.span().orElseThrow().start()).isEqualTo(place);
  }
}
