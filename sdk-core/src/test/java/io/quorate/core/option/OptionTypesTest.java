package io.quorate.core.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTypesTest {
  @Test
  void aFlagStandsAlone() {
    OptionType<Boolean> flag = OptionTypes.flag();
    assertThat(flag.read("")).isTrue();
    assertThat(flag.print(true)).isEmpty();
    assertThatThrownBy(() -> flag.read("yes"))
        .isInstanceOf(OptionValueException.class)
        .hasMessage("not allowed, the option stands alone");
    assertThatThrownBy(() -> flag.print(false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeywordIsReadAsTheListSpellsIt() {
    OptionType<String> protocol = OptionTypes.keywordIgnoringCase("A", "B", "C");
    assertThat(protocol.read("c")).isEqualTo("C");
    assertThat(protocol.keywords()).containsExactly("A", "B", "C");
    assertThatThrownBy(() -> protocol.read("D")).hasMessage("not one of 'A', 'B', 'C'");
    assertThatThrownBy(() -> OptionTypes.keyword("A", "B").read("a"))
        .hasMessage("not one of 'A', 'B'");
  }

  @Test
  void wordsStandBetweenWhiteSpace() {
    OptionType<List<String>> words = OptionTypes.words();
    assertThat(words.read(" alpha\t beta ")).containsExactly("alpha", "beta");
    assertThat(words.read("")).isEmpty();
    assertThat(words.print(List.of("alpha", "beta"))).isEqualTo("alpha beta");
  }
}
