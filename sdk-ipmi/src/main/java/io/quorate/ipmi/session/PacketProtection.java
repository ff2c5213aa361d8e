package io.quorate.ipmi.session;

import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.ConfidentialityAlgorithm;
import io.quorate.ipmi.wire.IntegrityAlgorithm;
import io.quorate.ipmi.wire.Packet;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs and encrypts the packets of one session, and opens those that are signed and encrypted just so; IPMI 2.0, sections
 * 13.28.4 and 13.29.
 *
 * <p>To be used by one thread at a time.
 */
public final class PacketProtection {
  private static final int BLOCK = 16;

  private final CipherSuite suite;
  private final @Nullable Mac mac;
  private final @Nullable SecretKeySpec key;
  private final @Nullable Cipher cipher;
  private final SecureRandom random;

  /** With the keys of a session, which may be closed afterwards. */
  public PacketProtection(SessionKeys keys, SecureRandom random) {
    this.suite = keys.suite();
    this.random = random;
    String name = suite.integrity().macName();
    if (suite.integrity() == IntegrityAlgorithm.MD5_128) {
      throw new IllegalArgumentException("MD5-128 is not spoken");
    }
    byte[] signing = keys.signingKey();
    mac = name.isEmpty() ? null : Hashes.keyed(name, signing);
    Arrays.fill(signing, (byte) 0);
    if (suite.confidentiality() == ConfidentialityAlgorithm.AES_CBC_128) {
      byte[] encryption = keys.encryptionKey();
      key = new SecretKeySpec(encryption, "AES");
      Arrays.fill(encryption, (byte) 0);
      cipher = aes();
    } else {
      key = null;
      cipher = null;
    }
  }

  private static Cipher aes() {
    try {
      return Cipher.getInstance("AES/CBC/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java platform does not have AES", e);
    }
  }

  /** The length of a signature. */
  public int signatureLength() {
    return suite.integrity().codeLength();
  }

  /** Whether every packet is signed. */
  public boolean signs() {
    return mac != null;
  }

  /** Whether every payload is encrypted. */
  public boolean encrypts() {
    return cipher != null;
  }

  /** The datagram that carries a payload. */
  public byte[] seal(int payloadType, int session, int sequence, byte[] payload) {
    boolean encrypted = cipher != null;
    byte[] body = encrypted ? encrypt(payload) : payload;
    Mac signer = mac;
    byte[] unsigned =
        Packet.unsigned(payloadType, encrypted, signer != null, session, sequence, body);
    if (signer == null) {
      return unsigned;
    }
    signer.update(unsigned, 4, unsigned.length - 4);
    byte[] code = signer.doFinal();
    byte[] datagram = Arrays.copyOf(unsigned, unsigned.length + signatureLength());
    System.arraycopy(code, 0, datagram, unsigned.length, signatureLength());
    return datagram;
  }

  /**
   * The payload of a packet; empty when it is not signed and encrypted as the session's suite demands, or when the
   * signature or the padding is wrong.
   *
   * @param packet as it was read
   * @param datagram what it was read from; the signature is checked over it
   */
  public Optional<byte[]> open(Packet packet, byte[] datagram) {
    Mac signer = mac;
    if (packet.authenticated() != (signer != null) || packet.encrypted() != (cipher != null)) {
      return Optional.empty();
    }
    if (signer != null) {
      signer.update(datagram, 4, packet.signedLength());
      byte[] code = Arrays.copyOf(signer.doFinal(), signatureLength());
      if (!MessageDigest.isEqual(code, packet.signature())) {
        return Optional.empty();
      }
    }
    return cipher == null ? Optional.of(packet.payload()) : decrypt(packet.payload());
  }

  private byte[] encrypt(byte[] payload) {
    int pad = -(payload.length + 1) & (BLOCK - 1);
    byte[] plain = Arrays.copyOf(payload, payload.length + pad + 1);
    for (int i = 0; i < pad; i++) {
      plain[payload.length + i] = (byte) (i + 1);
    }
    plain[plain.length - 1] = (byte) pad;
    byte[] vector = new byte[BLOCK];
    random.nextBytes(vector);
    byte[] body = crypt(Cipher.ENCRYPT_MODE, vector, plain, 0, plain.length);
    byte[] all = Arrays.copyOf(vector, BLOCK + body.length);
    System.arraycopy(body, 0, all, BLOCK, body.length);
    return all;
  }

  private Optional<byte[]> decrypt(byte[] payload) {
    int length = payload.length - BLOCK;
    if (length < BLOCK || length % BLOCK != 0) {
      return Optional.empty();
    }
    byte[] plain =
        crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(payload, BLOCK), payload, BLOCK, length);
    int pad = plain[plain.length - 1] & 0xff;
    // 16 is more than is needed, and some BMCs send it.
    if (pad > BLOCK || pad + 1 > plain.length) {
      return Optional.empty();
    }
    int end = plain.length - 1 - pad;
    for (int i = 0; i < pad; i++) {
      if (plain[end + i] != i + 1) {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.copyOf(plain, end));
  }

  private byte[] crypt(int mode, byte[] vector, byte[] text, int from, int length) {
    try {
      Cipher aes = java.util.Objects.requireNonNull(cipher);
      aes.init(mode, key, new IvParameterSpec(vector));
      return aes.doFinal(text, from, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES failed", e);
    }
  }
}
