package io.quorate.drbd.model;

import io.quorate.core.text.Origin;

/**
 * An address and a port.
 *
 * @param family what kind of address
 * @param ip digits and dots, or for {@link AddressFamily#IPV6} an IPv6 address without brackets; never a host name
 * @param port 1..65535
 * @param origin where it was read from
 */
public record Address(AddressFamily family, String ip, int port, Origin origin) {
  /** An IPv4 or IPv6 address that was built in code. */
  public static Address of(String ip, int port) {
    AddressFamily family = ip.indexOf(':') >= 0 ? AddressFamily.IPV6 : AddressFamily.IPV4;
    return new Address(family, ip, port, Origin.none());
  }

  /** Whether it never leaves its node: {@code 127.…} or {@code ::1}. */
  public boolean isLocal() {
    return family == AddressFamily.IPV6 ? ip.equals("::1") : ip.startsWith("127.");
  }

  /** {@code IP:PORT}, with brackets for IPv6. */
  public String endpoint() {
    return family == AddressFamily.IPV6 ? "[" + ip + "]:" + port : ip + ":" + port;
  }

  /** As the file writes it: {@code 10.0.0.1:7789}, {@code ipv6 [fd00::1]:7789}. */
  @Override
  public String toString() {
    return family == AddressFamily.IPV4 ? endpoint() : family.keyword() + " " + endpoint();
  }
}
