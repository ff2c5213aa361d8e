package io.quorate.core.exec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines as they come. */
final class LineSplitter {
  private final int limit;
  private byte[] buffer = new byte[8192];
  private int start;
  private int scanned;
  private int end;
  private boolean ended;

  LineSplitter(int limit) {
    this.limit = limit;
  }

  void add(byte[] bytes) {
    if (end + bytes.length > buffer.length) {
      int kept = end - start;
      byte[] target = buffer;
      if (kept + bytes.length > buffer.length) {
        target = new byte[Math.max(kept + bytes.length, (int) Math.min(kept * 2L, 1 << 30))];
      }
      System.arraycopy(buffer, start, target, 0, kept);
      buffer = target;
      scanned -= start;
      start = 0;
      end = kept;
    }
    System.arraycopy(bytes, 0, buffer, end, bytes.length);
    end += bytes.length;
  }

  /** Says that nothing more comes. */
  void end() {
    ended = true;
  }

  /** The next whole line without its end; null when there is none yet, or none any more. */
  byte @Nullable [] poll() {
    while (scanned < end && buffer[scanned] != '\n') {
      scanned++;
    }
    if (scanned == end && (!ended || start == end)) {
      return null;
    }
    int stop =
        scanned > start && scanned < end && buffer[scanned - 1] == '\r' ? scanned - 1 : scanned;
    byte[] line = Arrays.copyOfRange(buffer, start, stop);
    scanned = Math.min(scanned + 1, end);
    start = scanned;
    return line;
  }

  /** Whether the line that has begun is longer than the limit. */
  boolean isTooLong() {
    return end - start > limit && scanned == end;
  }
}
