package io.quorate.ipmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SequenceWindowTest {
  @Test
  void zeroIsNeverTaken() {
    SequenceWindow window = new SequenceWindow();
    assertThat(window.take(0)).isFalse();
    assertThat(window.take(1)).isTrue();
    assertThat(window.take(0)).isFalse();
  }

  @Test
  void numbersMayBeSkippedAndComeLate() {
    SequenceWindow window = new SequenceWindow();
    assertThat(window.take(1)).isTrue();
    assertThat(window.take(33)).isTrue();
    assertThat(window.take(2)).isTrue();
    assertThat(window.take(1)).isFalse();
    assertThat(window.take(100)).isTrue();
    assertThat(window.take(68)).isFalse();
    assertThat(window.take(69)).isTrue();
  }

  @Test
  void numbersWrapAround() {
    SequenceWindow window = new SequenceWindow();
    assertThat(window.take(Integer.MAX_VALUE)).isTrue();
    assertThat(window.take(-2)).isTrue();
    assertThat(window.take(-1)).isTrue();
    assertThat(window.take(1)).isTrue();
    assertThat(window.take(-1)).isFalse();
    assertThat(window.take(2)).isTrue();
  }

  @Property(tries = 300)
  void noNumberIsTakenTwice(@ForAll List<@IntRange(min = 0, max = 80) Integer> numbers) {
    SequenceWindow window = new SequenceWindow();
    Set<Integer> taken = new HashSet<>();
    int highest = 0;
    for (int each : numbers) {
      boolean expected = each > 0 && each > highest - 32 && !taken.contains(each);
      assertThat(window.take(each)).as("%d after %s", each, taken).isEqualTo(expected);
      if (expected) {
        taken.add(each);
        highest = Math.max(highest, each);
      }
    }
  }
}
