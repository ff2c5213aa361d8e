package io.quorate.ipmi.session;

import io.quorate.ipmi.wire.AuthenticationAlgorithm;
import io.quorate.ipmi.wire.WireWriter;
import java.util.Arrays;

/**
 * The numbers that both sides of a login know, and the hashes over them; IPMI 2.0, sections 13.28 and 13.31 to 13.32.
 *
 * <p>Both sides compute the same: the console proves with {@link #rakp3Code} and checks {@link #rakp2Code} and {@link
 * #rakp4Check}; a BMC does it the other way round.
 *
 * @param algorithm of the suite
 * @param consoleSession id
 * @param managedSession id
 * @param consoleRandom 16 bytes
 * @param managedRandom 16 bytes
 * @param guid 16 bytes, of the BMC
 * @param role role byte of RAKP Message 1
 * @param userName bytes of the name
 */
public record Login(
    AuthenticationAlgorithm algorithm,
    int consoleSession,
    int managedSession,
    byte[] consoleRandom,
    byte[] managedRandom,
    byte[] guid,
    int role,
    byte[] userName) {
  /** The code of RAKP Message 2, by the user's key. */
  public byte[] rakp2Code(byte[] userKey) {
    WireWriter text = new WireWriter(80).i32(consoleSession).i32(managedSession);
    text.bytes(consoleRandom).bytes(managedRandom).bytes(guid);
    return Hashes.mac(algorithm.macName(), userKey, user(text).toBytes());
  }

  /** The code of RAKP Message 3, by the user's key. */
  public byte[] rakp3Code(byte[] userKey) {
    WireWriter text = new WireWriter(48).bytes(managedRandom).i32(consoleSession);
    return Hashes.mac(algorithm.macName(), userKey, user(text).toBytes());
  }

  /** The session integrity key, by the BMC's key K_G, or by the user's key where none is set. */
  public byte[] integrityKey(byte[] key) {
    WireWriter text = new WireWriter(64).bytes(consoleRandom).bytes(managedRandom);
    return Hashes.mac(algorithm.macName(), key, user(text).toBytes());
  }

  /** The integrity check value of RAKP Message 4, by the session integrity key. */
  public byte[] rakp4Check(byte[] integrityKey) {
    WireWriter text = new WireWriter(48).bytes(consoleRandom).i32(managedSession).bytes(guid);
    byte[] whole = Hashes.mac(algorithm.macName(), integrityKey, text.toBytes());
    return Arrays.copyOf(whole, algorithm.checkLength());
  }

  private WireWriter user(WireWriter text) {
    return text.u8(role).u8(userName.length).bytes(userName);
  }
}
