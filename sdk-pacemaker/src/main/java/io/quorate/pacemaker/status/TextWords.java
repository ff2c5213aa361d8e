package io.quorate.pacemaker.status;

import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that several parts of the text have. */
final class TextWords {
  /** A pattern of times as the tools print them. */
  static final String TIME =
      "\\w{3} \\w{3} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}(?: ?[+-]\\d\\d:?\\d\\d|Z)?"
          + "|\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?: ?[+-]\\d\\d:?\\d\\d|Z)?";

  private static final Pattern NODE = Pattern.compile("(\\S+)(?: \\(([^()]*)\\))?");
  private static final Pattern READABLE =
      Pattern.compile(
          "(?:(\\d{1,9})d)?(?:(\\d{1,9})h)?(?:(\\d{1,9})m(?!s))?(?:(\\d{1,9})(?:\\.(\\d{1,3}))?s)?(?:(\\d{1,12})ms)?");

  private TextWords() {}

  /** A node's name as printed, with what detailed text adds: {@code NAME@HOST} of a guest, {@code NAME (ID)}. */
  record NodeText(String name, Optional<String> id, Optional<String> host) {}

  /**
   * A node's name.
   *
   * @param isGuest whether {@code @} separates the host
   */
  static NodeText node(String text, boolean isGuest) {
    Matcher matcher = NODE.matcher(text);
    String name = matcher.matches() ? matcher.group(1) : text;
    Optional<String> id =
        matcher.matches() ? Optional.ofNullable(matcher.group(2)) : Optional.empty();
    int at = isGuest ? name.lastIndexOf('@') : -1;
    return at > 0
        ? new NodeText(name.substring(0, at), id, some(name.substring(at + 1)))
        : new NodeText(name, id, Optional.empty());
  }

  /** An agent, also one whose provider is missing. */
  static ResourceAgent agent(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return ResourceAgent.of(text, "");
    }
    String resourceClass = text.substring(0, colon);
    String rest = text.substring(colon + 1);
    rest = rest.startsWith(":") ? rest.substring(1) : rest;
    int second = rest.indexOf(':');
    return resourceClass.equals("ocf") && second > 0
        ? ResourceAgent.ocf(rest.substring(0, second), rest.substring(second + 1))
        : ResourceAgent.of(resourceClass, rest);
  }

  /** The words between blanks. */
  static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }

  /** The text, unless it is empty. */
  static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A number that fits. */
  static OptionalInt number(String digits) {
    try {
      return OptionalInt.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** An interval as people read it, in milliseconds: {@code 332ms}, {@code 3.001s}, {@code 1m30s}. */
  static OptionalLong readable(String text) {
    Matcher matcher = READABLE.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return OptionalLong.empty();
    }
    long seconds =
        86_400 * part(matcher, 1)
            + 3_600 * part(matcher, 2)
            + 60 * part(matcher, 3)
            + part(matcher, 4);
    String fraction = matcher.group(5) == null ? "0" : (matcher.group(5) + "00").substring(0, 3);
    return OptionalLong.of(1000 * seconds + Long.parseLong(fraction) + part(matcher, 6));
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }
}
