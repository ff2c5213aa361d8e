package io.quorate.pacemaker.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code iso8601 --duration} prints, for example {@code 1 year 14706 seconds (4 hours 5 minutes 6 seconds)}. */
final class DurationText {
  private static final Pattern PART = Pattern.compile("(-?\\d+) (year|month|day|second)s?");

  private DurationText() {}

  static Iso8601Duration read(String text) {
    int[] parts = new int[4];
    Matcher matcher = PART.matcher(text.replaceAll("\\(.*\\)", ""));
    while (matcher.find()) {
      int index =
          switch (matcher.group(2)) {
            case "year" -> 0;
            case "month" -> 1;
            case "day" -> 2;
            default -> 3;
          };
      parts[index] = Integer.parseInt(matcher.group(1));
    }
    return new Iso8601Duration(parts[0], parts[1], parts[2], parts[3]);
  }
}
