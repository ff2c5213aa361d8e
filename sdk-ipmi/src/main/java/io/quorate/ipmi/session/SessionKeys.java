package io.quorate.ipmi.session;

import io.quorate.ipmi.wire.CipherSuite;
import java.util.Arrays;

/**
 * The keys of a session: K1 signs, the first 16 bytes of K2 encrypt; IPMI 2.0, section 13.32.
 *
 * <p>Held until {@link #close()}, which overwrites them with zeros.
 */
public final class SessionKeys implements AutoCloseable {
  /** Length of the constants that K1 and K2 are made of, whatever the algorithm. */
  private static final int CONSTANT = 20;

  private final CipherSuite suite;
  private final byte[] k1;
  private final byte[] k2;

  private SessionKeys(CipherSuite suite, byte[] k1, byte[] k2) {
    this.suite = suite;
    this.k1 = k1;
    this.k2 = k2;
  }

  /** The keys by a session integrity key. */
  public static SessionKeys of(CipherSuite suite, byte[] integrityKey) {
    String mac = suite.authentication().macName();
    return new SessionKeys(
        suite,
        Hashes.mac(mac, integrityKey, constant(1)),
        Hashes.mac(mac, integrityKey, constant(2)));
  }

  private static byte[] constant(int value) {
    byte[] bytes = new byte[CONSTANT];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  /** The algorithms. */
  public CipherSuite suite() {
    return suite;
  }

  /** A copy of the key that signs. */
  public byte[] signingKey() {
    return k1.clone();
  }

  /** A copy of the key that encrypts, 16 bytes. */
  public byte[] encryptionKey() {
    return Arrays.copyOf(k2, 16);
  }

  /** Overwrites the keys. */
  @Override
  public void close() {
    Arrays.fill(k1, (byte) 0);
    Arrays.fill(k2, (byte) 0);
  }

  /** Tells the suite only. */
  @Override
  public String toString() {
    return "keys of " + suite;
  }
}
