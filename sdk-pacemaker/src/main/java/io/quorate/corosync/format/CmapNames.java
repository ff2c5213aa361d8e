package io.quorate.corosync.format;

import java.nio.charset.StandardCharsets;

/** What the map of corosync takes for the name of a key ({@code exec/icmap.c} of 3.1.7). */
final class CmapNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 255;

  private CmapNames() {}

  /** Whether every character is one that a name may have. */
  static boolean isValid(String name) {
    return name.chars()
        .allMatch(
            c ->
                c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || "._-/:".indexOf(c) >= 0);
  }

  static boolean isTooShort(String path) {
    return path.length() < SHORTEST;
  }

  /** Whether a name makes the path of its section too long for the buffer of the parser. */
  static boolean isTooLong(String path, String name) {
    return bytes(path) + bytes(name) + 1 >= LONGEST;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
