package io.quorate.core.exec;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * What was kept of one output stream: its beginning, and its last few bytes when it was longer than that.
 *
 * @param head the first bytes, at most as many as the limit
 * @param tail the last bytes of the stream, at most {@link #TAIL}
 * @param dropped the number of bytes that came after the head
 */
record Captured(byte[] head, byte[] tail, long dropped) {
  /** How many of the last bytes are kept of a stream that is too long. */
  static final int TAIL = 8192;

  static final Captured NOTHING = whole(new byte[0]);

  static Captured whole(byte[] bytes) {
    return new Captured(bytes, last(bytes), 0);
  }

  private static byte[] last(byte[] bytes) {
    return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
  }

  boolean truncated() {
    return dropped > 0;
  }

  /** Whether the tail is not all there was. */
  boolean tailIsCut() {
    return head.length + dropped > tail.length;
  }

  boolean endsWith(byte[] end) {
    int from = tail.length - end.length;
    return from >= 0 && Arrays.equals(tail, from, tail.length, end, 0, end.length);
  }

  /** The same stream without its last bytes, at most as many as the tail has. */
  Captured withoutEnd(int length) {
    int fromHead = (int) Math.max(0, length - dropped);
    byte[] shorter = Arrays.copyOf(head, head.length - fromHead);
    byte[] end = Arrays.copyOf(tail, tail.length - length);
    return dropped > length ? new Captured(shorter, end, dropped - length) : whole(shorter);
  }

  /** Takes bytes as they come; one thread writes, any thread may look. */
  static final class Buffer {
    private final int limit;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] overflow = new byte[0];
    private long dropped;

    Buffer(int limit) {
      this.limit = limit;
    }

    synchronized void add(byte[] bytes, int length) {
      int fits = Math.min(length, limit - head.size());
      head.write(bytes, 0, fits);
      if (fits < length) {
        dropped += length - fits;
        overflow = last(join(overflow, bytes, fits, length - fits));
      }
    }

    synchronized Captured captured() {
      byte[] kept = head.toByteArray();
      byte[] end = last(join(last(kept), overflow, 0, overflow.length));
      return new Captured(kept, end, dropped);
    }

    private static byte[] join(byte[] first, byte[] second, int from, int length) {
      byte[] joined = Arrays.copyOf(first, first.length + length);
      System.arraycopy(second, from, joined, first.length, length);
      return joined;
    }
  }
}
