package io.quorate.drbd.format;

import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import java.util.Set;

/** How drbdadm's scanner sorts words; a word that is not of sort {@link Sort#STRING} is no name unless quoted. */
final class DrbdWords {
  /** The longest word without quotes. */
  static final int MAX_BARE = 128;

  /** The longest quoted word, escapes counted as one. */
  static final int MAX_QUOTED = 255;

  /** The sorts of words. */
  enum Sort {
    STRING,
    INTEGER,
    ADDRESS,
    VERSION,
    KEYWORD,
    OTHER
  }

  private static final Set<String> KEYWORDS =
      Set.of(
          "on",
          "stacked-on-top-of",
          "floating",
          "no",
          "net",
          "yes",
          "ask",
          "via",
          "skip",
          "require-drbd-module-version-eq",
          "require-drbd-module-version-ne",
          "require-drbd-module-version-gt",
          "require-drbd-module-version-ge",
          "require-drbd-module-version-lt",
          "require-drbd-module-version-le",
          "disk",
          "host",
          "hosts",
          "port",
          "proxy",
          "minor",
          "inside",
          "volume",
          "cmd-timeout-short",
          "cmd-timeout-medium",
          "cmd-timeout-long",
          "syncer",
          "device",
          "global",
          "common",
          "options",
          "outside",
          "address",
          "startup",
          "include",
          "handlers",
          "connection",
          "connection-mesh",
          "minor-count",
          "disable-ip-verification",
          "udev-always-use-vnr",
          "dialog-refresh",
          "resource",
          "meta-disk",
          "flexible-meta-disk",
          "node-id",
          "usage-count",
          "_this_host",
          "_remote_host",
          "_peer_node_id",
          "_is_standalone",
          "template-file",
          "path",
          "sci",
          "ssocks",
          "sdp",
          "ipv4",
          "ipv6");

  private DrbdWords() {}

  /** The sort of a word of a statement. */
  static Sort sort(Statement statement, int index) {
    return statement.isQuoted(index) ? Sort.STRING : sort(statement.word(index));
  }

  /** The sort of a text that is not quoted. */
  static Sort sort(String text) {
    if (text.isEmpty()) {
      return Sort.OTHER;
    }
    char c = text.charAt(0);
    if (c >= '0' && c <= '9') {
      return isInteger(text)
          ? Sort.INTEGER
          : isIpv4(text) ? Sort.ADDRESS : isVersion(text) ? Sort.VERSION : stringOrOther(text);
    }
    return KEYWORDS.contains(text) ? Sort.KEYWORD : stringOrOther(text);
  }

  private static Sort stringOrOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isStringChar(text.charAt(i))) {
        return Sort.OTHER;
      }
    }
    return Sort.STRING;
  }

  private static boolean isStringChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= '9') || c == '_';
  }

  /** One to eight digits and at most one suffix: {@code 33M}, {@code 1s}. */
  static boolean isInteger(String text) {
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    int rest = text.length() - digits;
    return digits >= 1
        && digits <= 8
        && (rest == 0 || (rest == 1 && "MKGs".indexOf(text.charAt(digits)) >= 0));
  }

  /** Four groups of one to three digits; the scanner does not look at their size. */
  static boolean isIpv4(String text) {
    int groups = 0;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c == '.') {
        if (digits < 1 || digits > 3) {
          return false;
        }
        groups++;
        digits = 0;
      } else if (isDigit(c)) {
        digits++;
      } else {
        return false;
      }
    }
    return groups == 4;
  }

  /** Three numbers with dots between. */
  static boolean isVersion(String text) {
    int groups = 0;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c == '.') {
        if (digits == 0) {
          return false;
        }
        groups++;
        digits = 0;
      } else if (isDigit(c)) {
        digits++;
      } else {
        return false;
      }
    }
    return groups == 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The leading digits as a number, as the tool reads a small integer: the suffix is left aside. */
  static int leadingNumber(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && isDigit(text.charAt(i)); i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** A name as the file must write it: in quotes unless the scanner takes it for a string as it is. */
  static Word name(String text) {
    return sort(text) == Sort.STRING && text.length() <= MAX_BARE
        ? Word.bare(text)
        : Word.quoted(text);
  }

  /** An option's value as the file writes it: bare where the scanner takes it for one word of any sort. */
  static Word value(String text) {
    return sort(text) != Sort.OTHER && text.length() <= MAX_BARE
        ? Word.bare(text)
        : Word.quoted(text);
  }
}
