package io.quorate.ipmi;

import io.quorate.core.value.Secret;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.IntegrityAlgorithm;
import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.Rakp1;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A BMC and how to log in.
 *
 * <pre>{@code
 * IpmiTarget bmc = IpmiTarget.of("192.0.2.10", "fencer", Secret.of(password));
 * }</pre>
 *
 * @param host name or address
 * @param port of UDP, 1 to 65535
 * @param user name, at most 16 bytes of UTF-8; empty is the null user
 * @param password of the user; empty is allowed
 * @param key the BMC's key K_G; most BMCs have none
 * @param suites the cipher suites to try, the best first
 * @param quirks how it differs from the specification
 * @param privilege the most that a session may be raised to
 */
public record IpmiTarget(
    String host,
    int port,
    String user,
    IpmiSecret password,
    Optional<IpmiSecret> key,
    List<CipherSuite> suites,
    Set<Quirk> quirks,
    Privilege privilege) {
  /** The port of RMCP. */
  public static final int RMCP_PORT = 623;

  /** Suites 17 and 3. */
  public static final List<CipherSuite> SAFE_SUITES =
      List.of(CipherSuite.SUITE_17, CipherSuite.SUITE_3);

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException when the port is out of range, the name is too long, there is no suite, or one
   *     signs with MD5-128, which is not spoken
   */
  public IpmiTarget {
    suites = List.copyOf(suites);
    quirks = Set.copyOf(quirks);
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is not 1 to 65535");
    }
    if (user.getBytes(StandardCharsets.UTF_8).length > Rakp1.MAX_USER_NAME) {
      throw new IllegalArgumentException("a user name has at most 16 bytes");
    }
    if (suites.isEmpty()) {
      throw new IllegalArgumentException("at least one cipher suite is needed");
    }
    if (suites.stream().anyMatch(suite -> suite.integrity() == IntegrityAlgorithm.MD5_128)) {
      throw new IllegalArgumentException("cipher suites 11 and 12 are not spoken");
    }
  }

  /**
   * A BMC on port 623 that is logged in to with suite 17 or 3, up to the privilege of an operator.
   *
   * @throws IllegalArgumentException when the user has more than 16 bytes, or the password more than 20
   */
  public static IpmiTarget of(String host, String user, Secret password) {
    return of(host, user, IpmiSecret.of(password));
  }

  /** The same with a password of bytes. */
  public static IpmiTarget of(String host, String user, IpmiSecret password) {
    return new IpmiTarget(
        host,
        RMCP_PORT,
        user,
        password,
        Optional.empty(),
        SAFE_SUITES,
        Set.of(),
        Privilege.OPERATOR);
  }

  /** The same on another port. */
  public IpmiTarget withPort(int other) {
    return new IpmiTarget(host, other, user, password, key, suites, quirks, privilege);
  }

  /**
   * The same with the BMC's key K_G as a text.
   *
   * @throws IllegalArgumentException when it has more than 20 bytes
   */
  public IpmiTarget withKey(Secret other) {
    return withKey(IpmiSecret.of(other));
  }

  /** The same with the BMC's key K_G. */
  public IpmiTarget withKey(IpmiSecret other) {
    return new IpmiTarget(
        host, port, user, password, Optional.of(other), suites, quirks, privilege);
  }

  /**
   * The same with other cipher suites of those that sign and encrypt, the best first.
   *
   * @throws IllegalArgumentException when one does not; see {@link #withInsecureSuites}
   */
  public IpmiTarget withSuites(CipherSuite... others) {
    for (CipherSuite suite : others) {
      if (!suite.isSafe()) {
        throw new IllegalArgumentException(
            "cipher suite " + suite.id() + " does not keep answers from being forged");
      }
    }
    return new IpmiTarget(host, port, user, password, key, List.of(others), quirks, privilege);
  }

  /** The same with any cipher suites, for diagnosis; fencing refuses such a target. */
  public IpmiTarget withInsecureSuites(CipherSuite... others) {
    return new IpmiTarget(host, port, user, password, key, List.of(others), quirks, privilege);
  }

  /** The same with quirks. */
  public IpmiTarget withQuirks(Quirk... others) {
    return new IpmiTarget(host, port, user, password, key, suites, Set.of(others), privilege);
  }

  /** The same with another privilege. */
  public IpmiTarget withPrivilege(Privilege other) {
    return new IpmiTarget(host, port, user, password, key, suites, quirks, other);
  }

  /** {@code USER@HOST:PORT}. */
  @Override
  public String toString() {
    return user + "@" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
