package io.quorate.pacemaker.crm;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word looks like. */
final class Scan {
  private Scan() {}

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && (isAsciiLetter(text.charAt(0)) || "0123456789_#$-".indexOf(text.charAt(0)) >= 0)
        && text.indexOf('=') < 0;
  }

  static boolean isResource(String text) {
    return !text.isEmpty()
        && (isAsciiLetter(text.charAt(0)) || "_#$".indexOf(text.charAt(0)) >= 0)
        && text.indexOf('=') < 0;
  }

  static boolean isTag(String text) {
    if (text.isEmpty() || !isAsciiLetter(text.charAt(0)) && text.charAt(0) != '_') {
      return false;
    }
    int end = text.endsWith(":") ? text.length() - 1 : text.length();
    for (int i = 1; i < end; i++) {
      if (text.charAt(i) == ':' || LogicalLine.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first characters are letters, digits, underscores and hyphens. */
  static boolean isName(String text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return length > 0;
  }

  /** Whether an object can have this id. */
  static boolean isId(String text) {
    if (text.isEmpty() || !isAsciiLetter(text.charAt(0)) && text.charAt(0) != '_') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '_' && c != '.' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether XML has attributes of this name; names with a prefix are not among them. */
  static boolean isAttributeName(String text) {
    return isId(text) && text.chars().allMatch(c -> c < 0x80);
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** The known spelling of a word in any case. */
  static @Nullable String canonical(String text, Collection<String> known) {
    for (String word : known) {
      if (word.equalsIgnoreCase(text)) {
        return word;
      }
    }
    return null;
  }

  static boolean isTrue(String text) {
    return switch (lower(text)) {
      case "yes", "true", "on", "1" -> true;
      default -> false;
    };
  }

  static boolean isFalse(String text) {
    return switch (lower(text)) {
      case "no", "false", "off", "0" -> true;
      default -> false;
    };
  }

  /** {@code INFINITY} for its short forms, the number itself, or null when it is neither. */
  static @Nullable String score(String text) {
    int sign = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    String rest = text.substring(sign);
    return switch (rest) {
      case "inf", "INF", "infinity", "INFINITY" -> text.substring(0, sign) + "INFINITY";
      default -> !rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9') ? text : null;
    };
  }
}
