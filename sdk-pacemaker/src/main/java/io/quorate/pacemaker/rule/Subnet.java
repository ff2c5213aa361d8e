package io.quorate.pacemaker.rule;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network of IP addresses, for example {@code 172.20.230.64/26}.
 *
 * @param address one address of it, as written
 * @param bits how many leading bits its addresses have in common
 */
public record Subnet(String address, int bits) {
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when it is no address, or has fewer bits
   */
  public Subnet {
    byte[] bytes =
        bytes(address)
            .orElseThrow(() -> new IllegalArgumentException("'" + address + "' is no IP address"));
    if (bits < 0 || bits > bytes.length * 8) {
      throw new IllegalArgumentException("'" + address + "' has no " + bits + " leading bits");
    }
  }

  /**
   * A network as it is written: {@code ADDRESS/BITS}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Subnet parse(String text) {
    int slash = text.indexOf('/');
    String bits = text.substring(slash + 1);
    if (slash < 0 || !bits.matches("\\d{1,3}")) {
      throw new IllegalArgumentException("'" + text + "' is no network: ADDRESS/BITS is expected");
    }
    return new Subnet(text.substring(0, slash), Integer.parseInt(bits));
  }

  /** Whether a text is an IP address, and no name. */
  static boolean isAddress(String text) {
    return bytes(text).isPresent();
  }

  /** Whether an address lies in this network; a name does not. */
  public boolean contains(String other) {
    byte[] mine = bytes(address).orElseThrow();
    byte[] theirs = bytes(other).orElse(new byte[0]);
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** A literal address is never looked up. */
  private static Optional<byte[]> bytes(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** {@code ADDRESS/BITS}. */
  @Override
  public String toString() {
    return address + "/" + bits;
  }
}
