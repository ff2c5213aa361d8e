package io.quorate.core.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Option<Long> TIMEOUT =
      Option.of("timeout", OptionTypes.number(1, 600, Long::parseLong), "how long")
          .withDefault("60");
  private static final Option<Boolean> TWO =
      Option.of("two", OptionTypes.bool("yes", "no"), "whether there are two");

  @Test
  void valuesAreTypedAndTextsAreKept() {
    Options options = Options.none().with(TIMEOUT, 50L).with("two", "yes");
    assertThat(options.get(TIMEOUT)).contains(50L);
    assertThat(options.get(TWO)).contains(true);
    assertThat(options.text("timeout")).contains("50");
    assertThat(options.without(TWO).has(TWO)).isFalse();
    assertThat(Options.none().getOrDefault(TIMEOUT)).contains(60L);
    assertThat(Options.none().getOrDefault(TWO)).isEmpty();
  }

  @Test
  void theLastOfSeveralSettingsCountsAndAllAreKept() {
    Options options =
        Options.of(List.of(Options.Setting.of("timeout", "1"), Options.Setting.of("timeout", "2")));
    assertThat(options.get(TIMEOUT)).contains(2L);
    assertThat(options.settings()).hasSize(2);
    assertThat(options.with(TIMEOUT, 3L).settings())
        .extracting(Options.Setting::text)
        .containsExactly("1", "3");
    assertThat(options.without("timeout").isEmpty()).isTrue();
  }

  @Test
  void aTextThatIsNoValueIsRefusedWhenItIsAskedFor() {
    Options options = Options.none().with("timeout", "601");
    assertThatThrownBy(() -> options.get(TIMEOUT))
        .isInstanceOf(OptionValueException.class)
        .hasMessage("too big, at most 600");
  }

  @Test
  void secretsAreMasked() {
    assertThat(Options.none().with("shared-secret", "x1y2").with("timeout", "1"))
        .hasToString("{shared-secret ***; timeout 1}");
  }

  @Test
  void aTableHasEachNameOnce() {
    OptionTable table = OptionTable.of("net", TIMEOUT, TWO);
    assertThat(table.find("timeout")).contains(TIMEOUT);
    assertThat(table.names()).containsExactly("timeout", "two");
    assertThatThrownBy(() -> OptionTable.of("net", TWO, TWO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
