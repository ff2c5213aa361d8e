package io.quorate.ipmi.wire;

import java.util.Arrays;

/** Writes fields one after the other into bytes that grow. */
public final class WireWriter {
  private byte[] bytes;
  private int length;

  /** With room for some bytes. */
  public WireWriter(int room) {
    bytes = new byte[Math.max(16, room)];
  }

  private int room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
    int from = length;
    length += count;
    return from;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** One byte; the low 8 bits count. */
  public WireWriter u8(int value) {
    bytes[room(1)] = (byte) value;
    return this;
  }

  /** Two bytes, least significant first. */
  public WireWriter u16(int value) {
    int from = room(2);
    bytes[from] = (byte) value;
    bytes[from + 1] = (byte) (value >> 8);
    return this;
  }

  /** Three bytes, least significant first. */
  public WireWriter u24(int value) {
    return u16(value).u8(value >> 16);
  }

  /** Four bytes, least significant first. */
  public WireWriter i32(int value) {
    int from = room(4);
    bytes[from] = (byte) value;
    bytes[from + 1] = (byte) (value >> 8);
    bytes[from + 2] = (byte) (value >> 16);
    bytes[from + 3] = (byte) (value >> 24);
    return this;
  }

  /** All of some bytes. */
  public WireWriter bytes(byte[] value) {
    return bytes(value, 0, value.length);
  }

  /** A part of some bytes. */
  public WireWriter bytes(byte[] value, int from, int count) {
    System.arraycopy(value, from, bytes, room(count), count);
    return this;
  }

  /** Some zero bytes. */
  public WireWriter zeros(int count) {
    int from = room(count);
    Arrays.fill(bytes, from, from + count, (byte) 0);
    return this;
  }

  /** What was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
