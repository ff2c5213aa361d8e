package io.quorate.core.exec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CapturedTest {
  @Test
  void losesItsEndWhereverTheLimitIs() {
    byte[] all = "abcdefghMARK".getBytes(US_ASCII);
    for (int limit = 1; limit <= 13; limit++) {
      for (int chunk = 1; chunk <= all.length; chunk++) {
        Captured captured = capture(all, limit, chunk);
        assertThat(captured.truncated()).isEqualTo(limit < 12);
        assertThat(captured.endsWith("MARK".getBytes(US_ASCII))).isTrue();
        Captured shorter = captured.withoutEnd(4);
        assertThat(new String(shorter.head(), US_ASCII))
            .isEqualTo("abcdefgh".substring(0, Math.min(8, limit)));
        assertThat(shorter.truncated()).isEqualTo(limit < 8);
      }
    }
  }

  private static Captured capture(byte[] all, int limit, int chunk) {
    Captured.Buffer buffer = new Captured.Buffer(limit);
    for (int from = 0; from < all.length; from += chunk) {
      int length = Math.min(chunk, all.length - from);
      buffer.add(Arrays.copyOfRange(all, from, from + length), length);
    }
    return buffer.captured();
  }
}
