package io.quorate.ipmi.wire;

import java.util.Arrays;

/** Reads fields one after the other; every read is checked against the end. */
public final class WireReader {
  private final byte[] bytes;
  private final int end;
  private int at;

  /** Over all bytes. */
  public WireReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Over a part: from {@code from} to before {@code to}. */
  public WireReader(byte[] bytes, int from, int to) {
    if (from < 0 || to > bytes.length || from > to) {
      throw new WireException("no bytes from " + from + " to " + to + " of " + bytes.length);
    }
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** How many bytes are left. */
  public int remaining() {
    return end - at;
  }

  /** Where the next byte is. */
  public int position() {
    return at;
  }

  private int take(int count) {
    if (count < 0 || count > end - at) {
      throw new WireException(count + " bytes are expected, " + (end - at) + " are left");
    }
    int from = at;
    at += count;
    return from;
  }

  /** One byte, 0 to 255. */
  public int u8() {
    return bytes[take(1)] & 0xff;
  }

  /** Two bytes, least significant first. */
  public int u16() {
    int from = take(2);
    return (bytes[from] & 0xff) | (bytes[from + 1] & 0xff) << 8;
  }

  /** Three bytes, least significant first. */
  public int u24() {
    return u16() | u8() << 16;
  }

  /** Four bytes, least significant first, as an int of the same bits. */
  public int i32() {
    int from = take(4);
    return (bytes[from] & 0xff)
        | (bytes[from + 1] & 0xff) << 8
        | (bytes[from + 2] & 0xff) << 16
        | (bytes[from + 3] & 0xff) << 24;
  }

  /** Four bytes, least significant first. */
  public long u32() {
    return i32() & 0xffff_ffffL;
  }

  /** Some bytes. */
  public byte[] bytes(int count) {
    int from = take(count);
    return Arrays.copyOfRange(bytes, from, from + count);
  }

  /** All bytes that are left. */
  public byte[] rest() {
    return bytes(remaining());
  }

  /** Leaves some bytes out. */
  public WireReader skip(int count) {
    take(count);
    return this;
  }
}
