package io.quorate.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void positionsCountLinesAndColumnsFromOne() {
    Source source = Source.of("x", "ab\ncd\r\n\nef");
    assertThat(source.position(0)).isEqualTo(new Position(1, 1));
    assertThat(source.position(4)).isEqualTo(new Position(2, 2));
    assertThat(source.position(source.length())).isEqualTo(new Position(4, 3));
    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.line(2)).isEqualTo("cd");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(4)).isEqualTo("ef");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    Source source = Source.of("x", "");
    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.line(1)).isEmpty();
    assertThat(source.position(0)).hasToString("1:1");
  }

  @Test
  void bytesThatAreNotUtf8AreKeptAndReported() {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0x28, 'b', (byte) 0xff};
    Source source = Source.of("x", bytes);
    assertThat(source.malformedOffset()).hasValue(1);
    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(source.length()).isEqualTo(5);
  }

  @Test
  void utf8IsReadAsUtf8() {
    byte[] bytes = "gr\u00fc\u00df \ud83d\ude00".getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("x", bytes);
    assertThat(source.malformedOffset()).isEmpty();
    assertThat(source.text()).isEqualTo("gr\u00fc\u00df \ud83d\ude00");
    assertThat(source.bytes()).isEqualTo(bytes);
  }

  @Test
  void aTruncatedCharacterAtTheEndIsMalformed() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};
    assertThat(Source.of("x", bytes).malformedOffset()).hasValue(1);
  }

  @Test
  void spansStayInsideTheirSource() {
    Source source = Source.of("x", "abc");
    assertThat(source.span(1, 3).text()).isEqualTo("bc");
    assertThat(source.span(0, 1).to(source.span(2, 3)).text()).isEqualTo("abc");
    assertThatThrownBy(() -> source.span(2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void originsAreNoPartOfAValue() {
    Source source = Source.of("x", "abc");
    assertThat(Origin.of(source, 0, 1)).isEqualTo(Origin.none()).hasSameHashCodeAs(Origin.none());
    assertThat(Origin.of(source, 1, 2).span().orElseThrow().text()).isEqualTo("b");
    assertThat(Origin.of(source, 1, 2)).hasToString("x:1:2");
    assertThat(Origin.none().span()).isEmpty();
  }
}
