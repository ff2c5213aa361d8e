package io.quorate.dlm.format;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.storage.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line of dlm.conf. */
final class DlmWords {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private record Word(String text, int start, int end) {}

  private final Line line;
  private final List<Word> words = new ArrayList<>();

  DlmWords(Line line) {
    this.line = line;
    Matcher matcher = WORD.matcher(line.text());
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
  }

  /** The first word; empty for a setting, {@code name=value}. */
  String keyword() {
    return DlmLines.keyword(line.text());
  }

  /** The name of a setting. */
  String setting() {
    String text = line.text();
    int end = 0;
    while (end < text.length() && " =\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  /** The value of a setting: the first word behind the equals sign, as the daemon reads it. */
  String settingValue() {
    String text = line.text();
    String rest = text.substring(text.indexOf('=') + 1).strip();
    Matcher matcher = WORD.matcher(rest);
    return matcher.find() ? matcher.group() : "";
  }

  /** Where the first words are. */
  Origin origin(int count) {
    int last = Math.min(count, words.size()) - 1;
    return last < 0 ? line.origin() : line.origin(0, words.get(last).end());
  }

  int count() {
    return words.size();
  }

  /** A word by its place; empty behind the last one. */
  String at(int place) {
    return place < words.size() ? words.get(place).text() : "";
  }

  /** The value of {@code name=value}; empty where it is not there. */
  String value(String name) {
    return words.stream()
        .map(Word::text)
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** The words {@code name=value} from a place on, but for one name; a word without an equals sign has no value. */
  Options args(int from, String without) {
    List<Options.Setting> args = new ArrayList<>();
    boolean dropped = false;
    for (Word word : words.subList(Math.min(from, words.size()), words.size())) {
      int equals = word.text().indexOf('=');
      String name = equals < 0 ? word.text() : word.text().substring(0, equals);
      if (!dropped && equals >= 0 && name.equals(without)) {
        dropped = true;
        continue;
      }
      args.add(
          new Options.Setting(
              name,
              equals < 0 ? "" : word.text().substring(equals + 1),
              line.origin(word.start(), word.end())));
    }
    return Options.of(args);
  }
}
