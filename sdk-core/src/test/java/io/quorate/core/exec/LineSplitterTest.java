package io.quorate.core.exec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineSplitterTest {
  @Test
  void cutsTheSameWayHoweverTheBytesCome() {
    byte[] text = "one\n\ntwo\r\n\r\nth\rree\r\nlast".getBytes(US_ASCII);
    for (int chunk = 1; chunk <= text.length; chunk++) {
      assertThat(split(text, chunk)).containsExactly("one", "", "two", "", "th\rree", "last");
    }
  }

  @Test
  void inventsNoLineAfterTheLastLineFeed() {
    assertThat(split("a\n".getBytes(US_ASCII), 1)).containsExactly("a");
    assertThat(split("\n".getBytes(US_ASCII), 1)).containsExactly("");
    assertThat(split(new byte[0], 1)).isEmpty();
  }

  @Test
  void measuresTheLineThatHasBegun() {
    LineSplitter splitter = new LineSplitter(3);
    splitter.add("abcdef\nabc".getBytes(US_ASCII));
    assertThat(splitter.poll()).hasSize(6);
    assertThat(splitter.poll()).isNull();
    assertThat(splitter.isTooLong()).isFalse();
    splitter.add("d".getBytes(US_ASCII));
    assertThat(splitter.poll()).isNull();
    assertThat(splitter.isTooLong()).isTrue();
  }

  private static List<String> split(byte[] text, int chunk) {
    LineSplitter splitter = new LineSplitter(1000);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length; from += chunk) {
      splitter.add(Arrays.copyOfRange(text, from, Math.min(text.length, from + chunk)));
      drain(splitter, lines);
    }
    splitter.end();
    drain(splitter, lines);
    return lines;
  }

  private static void drain(LineSplitter splitter, List<String> lines) {
    for (byte[] line = splitter.poll(); line != null; line = splitter.poll()) {
      lines.add(new String(line, US_ASCII));
    }
  }
}
