package io.quorate.corosync.rule;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network, or an address as the network of itself.
 *
 * @param bits 32 or 128
 * @param prefix the length of the part that all addresses share
 * @param first the first address
 */
record Network(int bits, int prefix, BigInteger first) {
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** An address that is written in numbers. */
  static Optional<Network> address(String text) {
    if (!NUMERIC.matcher(text).matches()
        || (!text.contains(":") && text.split("\\.").length != 4)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.getByName(text).getAddress(); // numbers are not looked up
      int bits = bytes.length * 8;
      return Optional.of(new Network(bits, bits, new BigInteger(1, bytes)));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** {@code ADDRESS/LENGTH}. */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    Optional<Network> address = slash < 0 ? Optional.empty() : address(text.substring(0, slash));
    String length = text.substring(slash + 1);
    if (address.isEmpty()
        || !length.matches("[0-9]{1,3}")
        || Integer.parseInt(length) > address.get().bits) {
      throw new IllegalArgumentException("no network such as 192.168.1.0/24: " + text);
    }
    return address.get().cut(Integer.parseInt(length));
  }

  Network cut(int length) {
    int rest = bits - length;
    return new Network(bits, length, first.shiftRight(rest).shiftLeft(rest));
  }

  boolean holds(Network other) {
    return bits == other.bits && prefix <= other.prefix && other.cut(prefix).equals(this);
  }

  BigInteger last() {
    return first.add(BigInteger.ONE.shiftLeft(bits - prefix)).subtract(BigInteger.ONE);
  }

  /** The smallest network that has all addresses, for IPv4 as hosts in it: neither the first nor the last address. */
  static Network around(List<Network> addresses) {
    Network found = addresses.get(0);
    for (int length = found.bits; length >= 0; length--) {
      Network wider = found.cut(length);
      boolean hosts =
          found.bits == 128
              || addresses.stream()
                  .noneMatch(a -> a.first.equals(wider.first) || a.first.equals(wider.last()));
      if (hosts && addresses.stream().allMatch(wider::holds)) {
        return wider;
      }
    }
    return found.cut(0);
  }

  @Override
  public String toString() {
    byte[] bytes = new byte[bits / 8];
    byte[] number = first.toByteArray();
    int length = Math.min(bytes.length, number.length);
    System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + (prefix < bits ? "/" + prefix : "");
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
