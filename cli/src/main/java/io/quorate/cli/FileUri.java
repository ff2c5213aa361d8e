package io.quorate.cli;

import java.nio.charset.StandardCharsets;

/** Paths as URI references (RFC 3986): absolute ones with {@code file:}, relative ones as they are, escaped. */
final class FileUri {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private FileUri() {}

  /** The reference of a path. */
  static String of(String path) {
    StringBuilder out = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      if (letter || PLAIN.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static char hex(int value) {
    return "0123456789ABCDEF".charAt(value & 15);
  }
}
