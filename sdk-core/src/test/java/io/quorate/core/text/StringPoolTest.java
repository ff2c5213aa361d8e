package io.quorate.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StringPoolTest {
  @Test
  void equalPiecesAreOneString() {
    StringPool pool = new StringPool(16);
    String text = "start stop start \u00e9 start";

    String first = pool.get(text, 0, 5);
    assertThat(first).isEqualTo("start");
    assertThat(pool.get(text, 11, 16)).isSameAs(first);
    assertThat(pool.get(text, 6, 10)).isEqualTo("stop");
    assertThat(pool.get(text, 17, 18)).isEqualTo("\u00e9");
    assertThat(pool.get(text, 3, 3)).isEmpty();
  }

  @Test
  void aPoolThatIsTooSmallStillGivesTheRightStrings() {
    StringPool pool = new StringPool(1);
    String text = "abcabdabc";

    assertThat(pool.get(text, 0, 3)).isEqualTo("abc");
    assertThat(pool.get(text, 3, 6)).isEqualTo("abd");
    assertThat(pool.get(text, 6, 9)).isEqualTo("abc");
  }

  @Test
  void theSizeIsAPowerOfTwo() {
    assertThatThrownBy(() -> new StringPool(12)).isInstanceOf(IllegalArgumentException.class);
  }
}
