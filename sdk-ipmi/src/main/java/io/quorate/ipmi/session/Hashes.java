package io.quorate.ipmi.session;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes. Each call has its own {@link Mac}: one that is shared by threads gives wrong results. */
final class Hashes {
  /** A key of the Java platform is not empty; trailing zero bytes do not change an HMAC. */
  private static final byte[] EMPTY_KEY = {0};

  private Hashes() {}

  static byte[] mac(String name, byte[] key, byte[] text) {
    return name.isEmpty() ? new byte[0] : keyed(name, key).doFinal(text);
  }

  static Mac keyed(String name, byte[] key) {
    try {
      Mac mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(key.length == 0 ? EMPTY_KEY : key, name));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("the Java platform does not have " + name, e);
    }
  }
}
