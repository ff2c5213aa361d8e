package io.quorate.drbd.effective;

import java.nio.charset.StandardCharsets;

/**
 * The node-ids that {@code drbdadm} 9 gives to two hosts whose file has none: the host whose address has the greater
 * checksum becomes 0.
 */
final class NodeIds {
  private static final int SEED = 0x1a656f21;
  private static final int POLYNOMIAL = 0x82f63b78;

  private NodeIds() {}

  /** The node-id of the first of two hosts, 0 or 1; -1 when their checksums are equal, which the tool refuses. */
  static int ofFirst(String firstIp, String secondIp) {
    int first = checksum(firstIp);
    int second = checksum(secondIp);
    return first == second ? -1 : first > second ? 0 : 1;
  }

  /** CRC-32C with a seed, without inversion, over the characters of an address. */
  private static int checksum(String ip) {
    int crc = SEED;
    for (byte b : ip.getBytes(StandardCharsets.US_ASCII)) {
      crc ^= b & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
      }
    }
    return crc;
  }
}
