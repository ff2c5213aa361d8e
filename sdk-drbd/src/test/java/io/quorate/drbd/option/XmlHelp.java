package io.quorate.drbd.option;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One option as {@code drbdsetup xml-help} describes it; text that is not there is empty.
 *
 * @param words the handlers or symbols
 */
record XmlHelp(
    String kind,
    String min,
    String max,
    String standard,
    String unitPrefix,
    String unit,
    List<String> words) {
  private static final Pattern OPTION =
      Pattern.compile("<option name=\"([^\"]*)\" type=\"([^\"]*)\">(.*?)</option>", Pattern.DOTALL);

  /** The options of a command by name. The tool prints one element a line, without entities. */
  static Map<String, XmlHelp> parse(String xml) {
    Map<String, XmlHelp> options = new TreeMap<>();
    OPTION
        .matcher(xml)
        .results()
        .forEach(option -> options.put(option.group(1), of(option.group(2), option.group(3))));
    if (!xml.startsWith("<command ") || options.size() != xml.split("<option ", -1).length - 1) {
      throw new IllegalArgumentException("not the help of a command: " + xml);
    }
    return options;
  }

  private static XmlHelp of(String kind, String body) {
    return new XmlHelp(
        kind,
        text(body, "min"),
        text(body, "max"),
        text(body, "default"),
        text(body, "unit_prefix"),
        text(body, "unit"),
        Stream.concat(texts(body, "handler"), texts(body, "symbol")).toList());
  }

  private static String text(String body, String element) {
    return texts(body, element).findFirst().orElse("");
  }

  private static Stream<String> texts(String body, String element) {
    return Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
        .matcher(body)
        .results()
        .map((MatchResult found) -> found.group(1));
  }
}
