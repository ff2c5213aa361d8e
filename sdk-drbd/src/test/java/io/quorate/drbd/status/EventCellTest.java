package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EventCellTest {
  private final EventWords words = new EventWords();

  private long number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] padded = Arrays.copyOf(bytes, bytes.length + EventBytes.SLACK);
    Arrays.fill(padded, bytes.length, padded.length, (byte) '7');
    return EventCell.number(padded, 0, bytes.length);
  }

  @Property
  void aNumberIsKept(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long value) {
    String text = Long.toString(value);
    assertThat(EventCell.text(number(text), words)).isEqualTo(text);
  }

  @Property
  void whateverIsANumberIsWrittenAsItWas(
      @ForAll @Chars({'0', '1', '5', '9', '.', '/', ':', '-'}) @StringLength(max = 20)
          String text) {
    long cell = number(text);
    if (cell != EventCell.NONE) {
      assertThat(EventCell.text(cell, words)).isEqualTo(text);
    }
  }

  @Test
  void numbersThatAreWrittenInAnotherWayAreNone() {
    for (String text :
        new String[] {
          "", "007", "00.5", "1.", ".5", "1.2.3", "12345678901234567", "1a", "\u00b2"
        }) {
      assertThat(number(text)).as(text).isEqualTo(EventCell.NONE);
    }
    assertThat(number("0")).isNotEqualTo(EventCell.NONE);
    assertThat(number("0.50")).isNotEqualTo(EventCell.NONE);
  }
}
