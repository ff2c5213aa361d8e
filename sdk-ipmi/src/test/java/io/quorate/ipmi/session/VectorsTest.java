package io.quorate.ipmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.ConfidentialityAlgorithm;
import io.quorate.ipmi.wire.IntegrityAlgorithm;
import io.quorate.ipmi.wire.Packet;
import io.quorate.ipmi.wire.PayloadType;
import io.quorate.ipmi.wire.WireReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hashes, keys and signed packets, bit for bit as vectors.py computes them with Python's hashlib. */
class VectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  static List<Map<String, String>> vectors() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VectorsTest.class.getResourceAsStream("vectors.txt")),
                StandardCharsets.US_ASCII))) {
      return in.lines().map(VectorsTest::fields).toList();
    }
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    for (String field : line.split(" ")) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return fields;
  }

  private static byte[] bytes(Map<String, String> vector, String name) {
    return HEX.parseHex(Objects.requireNonNull(vector.get(name), name));
  }

  private static int id(Map<String, String> vector, String name) {
    return new WireReader(bytes(vector, name)).i32();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void hashesAndKeysAreTheSameBitForBit(Map<String, String> vector) {
    CipherSuite suite = CipherSuite.of(Integer.parseInt(vector.get("suite"))).orElseThrow();
    Login login =
        new Login(
            suite.authentication(),
            id(vector, "console"),
            id(vector, "managed"),
            bytes(vector, "rc"),
            bytes(vector, "rm"),
            bytes(vector, "guid"),
            Integer.parseInt(vector.get("role")),
            bytes(vector, "user"));
    byte[] password = bytes(vector, "password");
    byte[] key = "-".equals(vector.get("key")) ? password : bytes(vector, "key");
    assertThat(login.rakp2Code(password)).isEqualTo(bytes(vector, "rakp2"));
    assertThat(login.rakp3Code(password)).isEqualTo(bytes(vector, "rakp3"));
    byte[] sik = login.integrityKey(key);
    assertThat(sik).isEqualTo(bytes(vector, "sik"));
    assertThat(login.rakp4Check(sik)).isEqualTo(bytes(vector, "rakp4"));
    try (SessionKeys keys = SessionKeys.of(suite, sik)) {
      assertThat(keys.signingKey()).isEqualTo(bytes(vector, "k1"));
      byte[] k2 = bytes(vector, "k2");
      assertThat(keys.encryptionKey()).isEqualTo(java.util.Arrays.copyOf(k2, 16));
      if (vector.containsKey("packet")) {
        PacketProtection protection = new PacketProtection(keys, new SecureRandom());
        byte[] payload = bytes(vector, "payload");
        byte[] sealed = protection.seal(PayloadType.IPMI, id(vector, "managed"), 5, payload);
        assertThat(sealed).isEqualTo(bytes(vector, "packet"));
        Packet packet = Packet.decode(sealed, sealed.length, protection.signatureLength());
        assertThat(protection.open(packet, sealed)).hasValue(payload);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void noBitOfASignedPacketCanBeTurned(Map<String, String> vector) {
    CipherSuite suite = CipherSuite.of(Integer.parseInt(vector.get("suite"))).orElseThrow();
    if (suite.integrity() == IntegrityAlgorithm.NONE) {
      assertThat(suite.confidentiality()).isEqualTo(ConfidentialityAlgorithm.NONE);
      return;
    }
    SessionKeys keys = SessionKeys.of(suite, bytes(vector, "sik"));
    PacketProtection protection = new PacketProtection(keys, new SecureRandom());
    byte[] sealed = protection.seal(PayloadType.IPMI, 7, 1, new byte[] {1, 2, 3, 4, 5, 6, 7});
    for (int bit = 4 * 8; bit < sealed.length * 8; bit++) {
      byte[] turned = sealed.clone();
      turned[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        Packet packet = Packet.decode(turned, turned.length, protection.signatureLength());
        assertThat(protection.open(packet, turned)).as("bit %d", bit).isEmpty();
      } catch (io.quorate.ipmi.wire.WireException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }
}
