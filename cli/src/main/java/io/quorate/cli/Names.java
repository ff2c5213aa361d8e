package io.quorate.cli;

import java.util.Locale;

/** Names of Java as names of JSON. */
final class Names {
  private Names() {}

  /** {@code SYNC_SOURCE} as {@code sync-source}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code FloatingPeer} as {@code floating-peer}, {@code IPAddress} as {@code ip-address}. */
  static String kebab(Class<?> type) {
    String name = type.getSimpleName();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c)) {
        boolean afterLower = !Character.isUpperCase(name.charAt(i - 1));
        boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        if (afterLower || beforeLower) {
          out.append('-');
        }
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  /** Whether an option of this name holds a secret: the names that {@code Options.toString} masks. */
  static boolean secret(String option) {
    return option.contains("secret") || option.startsWith("passw");
  }
}
