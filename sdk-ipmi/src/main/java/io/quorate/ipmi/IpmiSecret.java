package io.quorate.ipmi;

import io.quorate.core.value.Secret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A password or a key of a BMC: 0 to 20 bytes of any value, which never show in {@code toString}.
 *
 * <p>Bytes of zero at the end do not count: BMCs keep passwords and keys padded with them; IPMI 2.0, section 13.31.
 */
public final class IpmiSecret implements AutoCloseable {
  /** The most bytes. */
  public static final int MAX_LENGTH = 20;

  private final byte[] bytes;

  private IpmiSecret(byte[] bytes) {
    if (bytes.length > MAX_LENGTH) {
      Arrays.fill(bytes, (byte) 0);
      throw new IllegalArgumentException("a password or key of IPMI has at most 20 bytes");
    }
    this.bytes = bytes;
  }

  /**
   * A text in UTF-8.
   *
   * @throws IllegalArgumentException when it has more than 20 bytes
   */
  public static IpmiSecret of(Secret text) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text.reveal()));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return new IpmiSecret(bytes);
  }

  /**
   * A copy of some bytes.
   *
   * @throws IllegalArgumentException when there are more than 20
   */
  public static IpmiSecret of(byte[] bytes) {
    return new IpmiSecret(bytes.clone());
  }

  /**
   * Bytes as hexadecimal digits, as {@code ipmitool -y} takes the key K_G.
   *
   * @throws IllegalArgumentException when these are no digits, or more than 40
   */
  public static IpmiSecret ofHex(Secret digits) {
    try {
      return new IpmiSecret(HexFormat.of().parseHex(digits.reveal()));
    } catch (IllegalArgumentException e) {
      // The message of the parser shows the digits.
      throw new IllegalArgumentException("not an even number of up to 40 hexadecimal digits");
    }
  }

  /** A copy of the bytes; the caller overwrites it after use. */
  public byte[] copy() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** Overwrites the bytes with zeros: whoever still has this secret has the empty password. */
  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IpmiSecret that && MessageDigest.isEqual(bytes, that.bytes);
  }

  /** The same for every secret: a hash of a short secret gives it away. */
  @Override
  public int hashCode() {
    return 1;
  }

  /** Always {@code ***}. */
  @Override
  public String toString() {
    return "***";
  }
}
