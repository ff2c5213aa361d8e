package io.quorate.drbd.effective;

import io.quorate.drbd.model.Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * An address that is equal to every other spelling of itself.
 *
 * @param written as the file spells it
 * @param ip the one spelling that stands for all
 */
record ClaimedAddress(Address written, String ip) {
  static ClaimedAddress of(Address address) {
    String ip = address.ip();
    if (ip.indexOf(':') >= 0 && ip.indexOf('%') < 0) {
      try {
        ip = InetAddress.getByName(ip).getHostAddress();
      } catch (UnknownHostException e) {
        ip = address.ip();
      }
    }
    return new ClaimedAddress(address, ip);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimedAddress that
        && written.port() == that.written.port()
        && written.family() == that.written.family()
        && ip.equals(that.ip);
  }

  @Override
  public int hashCode() {
    return ip.hashCode() * 31 + written.port();
  }

  @Override
  public String toString() {
    return written.endpoint();
  }
}
